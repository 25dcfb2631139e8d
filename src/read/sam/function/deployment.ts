import { build, list } from '../../document/build.ts'
import { keyPlace, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { constant, make, mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute, inBranches, isOpen, isTrue, listOf, ref, substitute } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import { awsManaged } from '../role/managed.ts'
import { trust } from '../role/role.ts'
import type { Resource } from '../template.ts'
import type { Alias } from './publish.ts'

const application = 'ServerlessDeploymentApplication'
const serviceRole = 'CodeDeployServiceRole'

/** `DeploymentPreference`: CodeDeploy moves the alias to a new version step by step, with a role of its own. */
export function addDeployment(draft: Draft, fn: Resource, alias: Alias | undefined): void {
  const preference = mapUnder(draft, fn.properties, 'DeploymentPreference')
  if (preference === undefined || isOpen(preference)) return
  const enabled = given(preference, 'Enabled')
  if (constant(draft, enabled)?.toLowerCase() === 'false') return
  const at = keyPlace(fn.properties, 'DeploymentPreference') ?? preference.at
  if (alias === undefined) {
    report(draft, 'invalid', `${fn.logicalId} has a DeploymentPreference and no AutoPublishAlias`, at)
    return
  }
  if (enabled !== undefined && !isTrue(enabled))
    report(draft, 'unresolved-variable', `whether ${fn.logicalId} is deployed step by step is known only at deployment`, enabled.at)
  // The application and the role serve all functions, so that they exist under the condition of none.
  const shared: Resource = { ...fn, condition: undefined }
  const passes = constant(draft, given(preference, 'PassthroughCondition'))?.toLowerCase() === 'true'
  make(draft, shared, { logicalId: application, type: 'AWS::CodeDeploy::Application', at }, { ComputePlatform: 'Lambda' })
  const group = { logicalId: `${fn.logicalId}DeploymentGroup`, type: 'AWS::CodeDeploy::DeploymentGroup', at, written: true }
  make(draft, passes ? fn : shared, group, {
    ApplicationName: ref(at, application),
    ServiceRoleArn: given(preference, 'Role') ?? codeDeployRole(draft, shared, at),
    DeploymentConfigName: configName(given(preference, 'Type')),
    DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
    AlarmConfiguration: alarms(given(preference, 'Alarms')),
    ...picked(preference, 'TriggerConfigurations'),
  })
}

function codeDeployRole(draft: Draft, owner: Resource, at: Node['at']): Node {
  make(
    draft,
    owner,
    { logicalId: serviceRole, type: 'AWS::IAM::Role', at },
    {
      AssumeRolePolicyDocument: trust(at, 'codedeploy.amazonaws.com'),
      ManagedPolicyArns: list(at, [awsManaged(at, 'AWSCodeDeployRoleForLambda')]),
    },
  )
  return attribute(at, serviceRole, 'Arn')
}

/** `Linear10PercentEvery1Minute` is CodeDeploy's; any other name is the team's own. */
function configName(type: Node | undefined): Node | undefined {
  const name = stringOf(type)
  if (type === undefined || name === undefined) return type
  return /^(AllAtOnce|Canary\d|Linear\d)/.test(name) ? substitute(type.at, `CodeDeployDefault.Lambda${name}`) : type
}

function alarms(written: Node | undefined): Node | undefined {
  if (written === undefined) return undefined
  return inBranches(written, (one) =>
    build(one.at, { Enabled: true, Alarms: isOpen(one) ? one : listOf(one).map((alarm) => ({ Name: alarm })) }),
  )
}
