import { known, map, unknown, values } from '../../../model/known.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import type { Text } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import { readBoolean, readString, readText } from '../../document/value.ts'
import { choose, every } from './outcomes.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

export const key: ResourceReader = (declared, estate) => ({
  kind: 'encryption-key',
  rotation: rotation(declared),
  aliases: aliasesOf(declared, estate),
  ...policyOf([documentOf(declared, 'KeyPolicy')]),
})

/** The names that the template gives it. */
const aliasesOf = (declared: Declared, estate: Estate): readonly Text[] =>
  estate.ofType('AWS::KMS::Alias').flatMap((alias) => {
    const target = estate.target(alias.get('TargetKeyId'))
    const isOwn = values(target).some((one) => one.kind === 'resource' && one.id === declared.id)
    return isOwn ? values(readText(alias.get('AliasName'))) : []
  })

/** Off by default, and only for symmetric keys that AWS made: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html */
function rotation(declared: Declared): ResourceOf<'encryption-key'>['rotation'] {
  const symmetric = map(readString(declared.get('KeySpec'), 'SYMMETRIC_DEFAULT'), (spec) => spec === 'SYMMETRIC_DEFAULT')
  const own = map(readString(declared.get('Origin'), 'AWS_KMS'), (origin) => origin === 'AWS_KMS')
  return choose<boolean | 'impossible'>(every([symmetric, own]), readBoolean(declared.get('EnableKeyRotation'), false), known('impossible'))
}

/** A copy of a key in another region is rotated with the key it copies. */
export const replicaKey: ResourceReader = (declared) => ({
  kind: 'encryption-key',
  rotation: unknown('it is rotated with the key that it copies'),
  ...policyOf([documentOf(declared, 'KeyPolicy')]),
})
