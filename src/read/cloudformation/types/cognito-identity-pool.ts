import { values } from '../../../model/known.ts'
import { readBoolean } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import type { ResourceReader } from './resource-reader.ts'

export const identityPool: ResourceReader = (declared, estate) => {
  const attachments = companionsOf(declared, estate, 'AWS::Cognito::IdentityPoolRoleAttachment', 'IdentityPoolId')
  const roles = attachments
    .flatMap((attachment) => values(estate.target(attachment.get('Roles', 'unauthenticated'))))
    .flatMap((target) => (target.kind === 'role' ? [target.id] : []))
  return {
    kind: 'identity-pool',
    unauthenticated: readBoolean(declared.get('AllowUnauthenticatedIdentities'), false),
    unauthenticatedRole: roles[0],
  }
}
