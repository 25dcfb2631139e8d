import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const organizations = cloudService({
  id: 'organizations',
  operations: operations({
    CreatePolicy: { on: 'Name', into: { cloud: ['Content', 'Type'] } },
    UpdatePolicy: { on: 'PolicyId', into: { cloud: 'Content' } },
    ...each('AttachPolicy DetachPolicy', { on: 'TargetId', into: { cloud: 'PolicyId' } }),
    PutResourcePolicy: { into: { cloud: 'Content' } },
    CreateAccount: { on: 'AccountName', into: { cloud: ['Email', 'RoleName', 'IamUserAccessToBilling'] } },
    InviteAccountToOrganization: { on: 'Target.Id', into: { mail: 'Notes' } },
    MoveAccount: { on: 'AccountId', into: { cloud: ['SourceParentId', 'DestinationParentId'] } },
    RegisterDelegatedAdministrator: { on: 'AccountId', into: { cloud: 'ServicePrincipal' } },
    EnableAWSServiceAccess: { on: 'ServicePrincipal' },
    ...each('CloseAccount RemoveAccountFromOrganization', { on: 'AccountId' }),
    DeletePolicy: { on: 'PolicyId' },
  }),
  source: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_Operations.html, 2026-11-22',
})
