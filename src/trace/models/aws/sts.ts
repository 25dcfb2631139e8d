import { cloudService } from '../cloud.ts'
import { operations } from './facts.ts'

const secrets = ['Credentials.SecretAccessKey', 'Credentials.SessionToken']
const policies = ['Policy', 'PolicyArns[].arn']

/** Session tags often carry the tenant, and policies ask for them: their values decide whose data the session reaches. */
export const sts = cloudService({
  id: 'sts',
  operations: operations({
    AssumeRole: { on: 'RoleArn', into: { cloud: policies }, recordKey: 'Tags[].Value', secrets },
    AssumeRoleWithWebIdentity: { on: 'RoleArn', into: { cloud: policies }, secrets },
    AssumeRoleWithSAML: { on: 'RoleArn', into: { cloud: [...policies, 'PrincipalArn'] }, secrets },
    AssumeRoot: { on: 'TargetPrincipal', into: { cloud: 'TaskPolicyArn.arn' }, secrets },
    GetFederationToken: { about: 'Name', into: { cloud: policies }, recordKey: 'Tags[].Value', secrets },
    GetSessionToken: { secrets },
  }),
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html, 2026-11-22',
})
