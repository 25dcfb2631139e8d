import type { Declared, Estate } from '../estate.ts'
import { optional, readText } from '../../document/value.ts'
import { accompanies, companionsOf } from './companion.ts'
import { some, written } from './outcomes.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

export const secret: ResourceReader = (declared, estate) => ({
  kind: 'secret',
  value: optional(declared.get('SecretString'), readText),
  generatedValue: written(declared.get('GenerateSecretString')),
  rotation: some(rotations(declared, estate).map((rotation) => accompanies(rotation, declared))),
  ...policyOf(
    companionsOf(declared, estate, 'AWS::SecretsManager::ResourcePolicy', 'SecretId').map((policy) => documentOf(policy, 'ResourcePolicy')),
  ),
})

/** A schedule may name the attachment of the secret to its database, whose reference is the secret again. */
function rotations(declared: Declared, estate: Estate): readonly Declared[] {
  const attachments = companionsOf(declared, estate, 'AWS::SecretsManager::SecretTargetAttachment', 'SecretId')
  return [declared, ...attachments].flatMap((named) => companionsOf(named, estate, 'AWS::SecretsManager::RotationSchedule', 'SecretId'))
}
