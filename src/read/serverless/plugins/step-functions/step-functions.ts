import type { Buildable } from '../../../document/build.ts'
import { child, describe, entriesOf, isNull, itemsOf } from '../../../document/node.ts'
import type { Entry, Node } from '../../../document/node.ts'
import type { RestRoute } from '../../expand/gateway/rest-route.ts'
import { add, attribute } from '../../expand/stack.ts'
import type { Stack } from '../../expand/stack.ts'
import { normalized } from '../../names.ts'
import { shown } from '../../texts.ts'
import { workflowEvents } from './events.ts'
import { workflowStatements } from './statements.ts'

/**
 * The plugin serverless-step-functions: https://github.com/serverless-operations/serverless-step-functions, 3.x. Answers the
 * routes that start workflows.
 */
export function stepFunctions(stack: Stack): readonly RestRoute[] {
  const { service } = stack
  const machines = machinesOf(service.section('stepFunctions', 'stateMachines'))
  // In a definition a function's key stands for the function.
  if (machines.length > 0)
    for (const { key, logicalId } of service.functions) {
      stack.aliases.set(key, logicalId)
      stack.aliases.set(`${key}.Arn`, logicalId)
    }
  for (const [key] of entriesOf(service.section('stepFunctions', 'activities')))
    service.notes.report('unknown-construct', `The activity ${key} is not read`, service.at)
  return machines.flatMap(([key, { at, value }]) => {
    if (value.kind === 'map') return workflow(stack, key, at, value)
    service.notes.report('invalid', `The state machine ${key} is not a map but ${describe(value)}`, at)
    return []
  })
}

function machinesOf(node: Node | undefined): readonly (readonly [string, Entry])[] {
  return node?.kind === 'list' ? node.items.flatMap((item) => entriesOf(item)) : entriesOf(node)
}

function workflow(stack: Stack, key: string, at: Entry['at'], value: Node): readonly RestRoute[] {
  const setting = (name: string): Node | undefined => {
    const node = child(value, name)
    return isNull(node) ? undefined : node
  }
  const chosen = setting('id') ?? setting('name')
  const id = chosen === undefined ? `${normalized(key)}StepFunctionsStateMachine` : normalized(shown(chosen))
  const definition = setting('definition')
  const role = setting('role')
  add(
    stack,
    at,
    id,
    'AWS::StepFunctions::StateMachine',
    {
      StateMachineName: setting('name'),
      StateMachineType: setting('type'),
      RoleArn: role ?? attribute(`${id}Role`),
      ...(definition?.kind === 'map' ? { Definition: definition } : { DefinitionString: definition }),
      LoggingConfiguration: loggingOf(setting('loggingConfig')),
      TracingConfiguration: setting('tracingConfig') === undefined ? undefined : { Enabled: child(setting('tracingConfig'), 'enabled') },
      EncryptionConfiguration: setting('encryptionConfig'),
    },
    { label: key },
  )
  if (role === undefined)
    add(
      stack,
      at,
      `${id}Role`,
      'AWS::IAM::Role',
      {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: 'states.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        },
        Policies: [
          { PolicyName: `${key}-statemachine`, PolicyDocument: { Version: '2012-10-17', Statement: workflowStatements(definition, at) } },
        ],
      },
      { generated: true },
    )
  return workflowEvents(stack, { key, id, events: itemsOf(setting('events')) })
}

function loggingOf(config: Node | undefined): Buildable {
  if (config?.kind !== 'map') return config
  return {
    Level: child(config, 'level'),
    IncludeExecutionData: child(config, 'includeExecutionData'),
    Destinations: itemsOf(child(config, 'destinations')).map((arn) => ({ CloudWatchLogsLogGroup: { LogGroupArn: arn } })),
  }
}
