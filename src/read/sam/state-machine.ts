import { keyPlace } from '../document/node.ts'
import { add, constant, make, mapUnder, report, unreadable } from './draft.ts'
import type { Draft } from './draft.ts'
import { stateMachineEvents } from './events/catalogue.ts'
import type { Target } from './events/event.ts'
import { expandEvents } from './events/events.ts'
import { openIncluded } from './include.ts'
import { attribute, isFalse, isTrue, ref, tagList } from './intrinsics.ts'
import { allBut, given, rewritten } from './properties.ts'
import type { Properties } from './properties.ts'
import { roleOf, xrayPolicy } from './role/role.ts'
import { bucketAndKey } from './s3-location.ts'
import type { Resource } from './template.ts'

/** Properties that are SAM's alone, or that CloudFormation has under another name. */
const own = new Set([
  'AssumeRolePolicyDocument',
  'AutoPublishAlias',
  'DefinitionUri',
  'DeploymentPreference',
  'Events',
  'Logging',
  'Name',
  'PermissionsBoundary',
  'Policies',
  'PropagateTags',
  'Role',
  'RolePath',
  'Tracing',
  'Type',
  'UseAliasAsEventTarget',
])

const from = {
  Definition: 'DefinitionUri',
  DefinitionS3Location: 'DefinitionUri',
  LoggingConfiguration: 'Logging',
  RoleArn: 'Role',
  StateMachineName: 'Name',
  StateMachineType: 'Type',
  TracingConfiguration: 'Tracing',
}

/** `AWS::Serverless::StateMachine`: the workflow, its role, and what starts it. */
export function expandStateMachine(draft: Draft, machine: Resource): void {
  const { at, logicalId, properties } = machine
  const alias = publish(draft, machine)
  const starts = alias !== undefined && isTrue(given(properties, 'UseAliasAsEventTarget')) ? alias : logicalId
  const target: Target = { kind: 'state-machine', reference: ref(at, starts), arn: ref(at, starts), substitution: starts }
  const { managed, inline } = expandEvents(draft, machine, target, stateMachineEvents)
  const enabled = given(properties, 'Tracing', 'Enabled')
  const traced = enabled !== undefined && !isFalse(enabled)
  const needs = { service: 'states.amazonaws.com', managed: traced ? [xrayPolicy, ...managed] : managed, inline }
  const set = {
    RoleArn: roleOf(draft, machine, { logicalId: `${logicalId}Role`, ...needs }),
    StateMachineName: given(properties, 'Name'),
    StateMachineType: given(properties, 'Type'),
    LoggingConfiguration: given(properties, 'Logging'),
    TracingConfiguration: given(properties, 'Tracing'),
    Tags: tagList(given(properties, 'Tags')),
    ...definition(draft, machine),
  }
  add(draft, rewritten(machine, 'AWS::StepFunctions::StateMachine', { without: own, set, from }))
}

/** The workflow as a map: written here, or read from a file of the project. */
function definition(draft: Draft, { at, logicalId, properties }: Resource): Properties {
  const written = given(properties, 'Definition')
  if (written !== undefined) {
    if (written.kind !== 'map') report(draft, 'invalid', `Definition of ${logicalId} is not a map`, written.at)
    return {}
  }
  const uri = given(properties, 'DefinitionUri')
  if (uri === undefined) return { Definition: unreadable(draft, 'invalid', `${logicalId} has neither Definition nor DefinitionUri`, at) }
  const location = bucketAndKey(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' })
  if (location === undefined) return { Definition: openIncluded(draft, uri, 'the definition of the state machine') }
  report(draft, 'outside-project', `the definition of ${logicalId} is kept in S3`, uri.at)
  return { DefinitionS3Location: location }
}

/** `AutoPublishAlias`: answers the alias's logical id. */
function publish(draft: Draft, machine: Resource): string | undefined {
  const { logicalId, properties } = machine
  const name = given(properties, 'AutoPublishAlias')
  if (name === undefined) return undefined
  const at = keyPlace(properties, 'AutoPublishAlias') ?? machine.at
  const version = `${logicalId}Version`
  const alias = `${logicalId}Alias${constant(draft, name)?.replace(/[^A-Za-z0-9]/g, '') ?? ''}`
  make(
    draft,
    machine,
    { logicalId: version, type: 'AWS::StepFunctions::StateMachineVersion', at },
    {
      StateMachineArn: ref(at, logicalId),
      StateMachineRevisionId: attribute(at, logicalId, 'StateMachineRevisionId'),
    },
  )
  const preference = mapUnder(draft, properties, 'DeploymentPreference')
  make(
    draft,
    machine,
    { logicalId: alias, type: 'AWS::StepFunctions::StateMachineAlias', at, written: true },
    {
      Name: name,
      DeploymentPreference: { Type: 'ALL_AT_ONCE', ...allBut(preference), StateMachineVersionArn: ref(at, version) },
    },
  )
  return alias
}
