import { list } from '../document/build.ts'
import { add, make } from './draft.ts'
import type { Draft } from './draft.ts'
import { attribute, tagList } from './intrinsics.ts'
import { given, rewritten } from './properties.ts'
import { awsManaged } from './role/managed.ts'
import { trust } from './role/role.ts'
import type { Resource } from './template.ts'

const own = new Set(['OperatorRole', 'PropagateTags', 'ScalingConfig'])

/** `AWS::Serverless::CapacityProvider`: instances of the team's own for functions, and the role that manages them. */
export function expandCapacityProvider(draft: Draft, provider: Resource): void {
  const { logicalId, properties, at } = provider
  const roleId = `${logicalId}OperatorRole`
  const role = given(properties, 'OperatorRole')
  if (role === undefined) {
    make(
      draft,
      provider,
      { logicalId: roleId, type: 'AWS::IAM::Role' },
      {
        AssumeRolePolicyDocument: trust(at, 'lambda.amazonaws.com'),
        ManagedPolicyArns: list(at, [awsManaged(at, 'AWSLambdaManagedEC2ResourceOperator')]),
      },
    )
    draft.aliases.set(`${logicalId}.OperatorRole`, roleId)
  }
  const set = {
    PermissionsConfig: { CapacityProviderOperatorRoleArn: role ?? attribute(at, roleId, 'Arn') },
    CapacityProviderScalingConfig: given(properties, 'ScalingConfig'),
    Tags: tagList(given(properties, 'Tags')),
  }
  const from = { CapacityProviderScalingConfig: 'ScalingConfig', PermissionsConfig: 'OperatorRole' }
  add(draft, rewritten(provider, 'AWS::Lambda::CapacityProvider', { without: own, set, from }))
}
