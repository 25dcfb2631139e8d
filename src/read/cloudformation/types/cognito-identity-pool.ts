import { values } from '../../../model/known.ts'
import type { RoleId } from '../../../model/ids.ts'
import { entriesOf, get, isAbsent, itemsOf, readBoolean } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import type { ResourceReader } from './resource-reader.ts'

export const identityPool: ResourceReader = (declared, estate) => {
  const attachments = companionsOf(declared, estate, 'AWS::Cognito::IdentityPoolRoleAttachment', 'IdentityPoolId')
  const rolesAt = (all: readonly Value[]): readonly RoleId[] =>
    all
      .flatMap((value) => (isAbsent(value) ? [] : values(estate.target(value))))
      .flatMap((target) => (target.kind === 'role' ? [target.id] : []))
  const roles = rolesAt(attachments.map((attachment) => attachment.get('Roles', 'unauthenticated')))
  const signedIn = rolesAt(
    attachments.flatMap((attachment) => [
      attachment.get('Roles', 'authenticated'),
      ...entriesOf(attachment.get('RoleMappings')).flatMap(([, mapping]) =>
        itemsOf(get(mapping.get(), 'RulesConfiguration', 'Rules')).map((rule) => get(rule, 'RoleARN')),
      ),
    ]),
  )
  return {
    kind: 'identity-pool',
    unauthenticated: readBoolean(declared.get('AllowUnauthenticatedIdentities'), false),
    unauthenticatedRole: roles[0],
    ...(signedIn.length === 0 ? {} : { authenticatedRoles: [...new Set(signedIn)] }),
  }
}
