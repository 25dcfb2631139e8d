import type { Application } from '../../../model/application.ts'
import type { Outcome } from '../../../model/known.ts'
import { values } from '../../../model/known.ts'
import type { ResourceOf, WorkflowState } from '../../../model/resource.ts'
import { showText } from '../../../model/text.ts'
import { roleMayDo } from '../../../policy/may-do.ts'
import { serviceNamed } from '../../models/aws/index.ts'
import type { Shape } from '../../shape.ts'
import { follow } from '../follow.ts'
import { message, stateNode } from '../message.ts'
import type { NodeName, Owner } from '../message.ts'
import { nodesOfTarget, shownNode } from '../nodes.ts'
import { operationTable } from '../parameters.ts'
import { oneOf, openAt } from '../shapes.ts'
import { writes } from '../writers.ts'
import type { Operation, Write } from '../writers.ts'
import { shapeOfPayload } from './payload-shape.ts'

/** What the states of all workflows give to functions, and write with service integrations. */
export function workflowWrites(app: Application): readonly Write[] {
  return app.resources.flatMap((workflow) =>
    workflow.kind === 'workflow'
      ? values(workflow.states)
          .flat()
          .flatMap((state) => writesOfState(app, workflow, state))
      : [],
  )
}

function writesOfState(app: Application, workflow: ResourceOf<'workflow'>, state: WorkflowState): readonly Write[] {
  if (state.type !== 'Task') return []
  const owner: Owner = { kind: 'state', workflow, state }
  const nodes = nodesOfTarget(state.target)
  const given = givenOf(state)
  const integration = integrationOf(state)
  if (integration === undefined || integration.service === 'lambda') {
    const input = integration === undefined ? given : oneOf(follow(given, ['Payload']))
    return nodes.flatMap((node): readonly Write[] => {
      if (input === undefined || !app.functions.some(({ id }) => id === node)) return []
      const says = `… is what ${shownNode(app, node)} is given in ${state.name} of ${workflow.logicalId}`
      return [
        {
          node: stateNode(workflow.id, state.name),
          message: message(owner, { input }, { over: workflow.id, at: state.at, says }),
          refused: undefined,
        },
      ]
    })
  }
  const operation = operationOfState(workflow, state)
  if (operation === undefined) return []
  return writes(app, operation, (action, node, keys): Outcome =>
    workflow.role === undefined ? 'unknown' : roleMayDo(app, workflow.role, action, node, keys),
  )
}

/** The service integration of a task as an operation with its input. */
export function operationOfState(workflow: ResourceOf<'workflow'>, state: WorkflowState): Operation | undefined {
  const integration = integrationOf(state)
  const table = integration === undefined ? undefined : operationTable(integration.service, integration.operation)
  if (integration === undefined || table === undefined) return undefined
  const nodes: readonly NodeName[] = nodesOfTarget(state.target)
  return {
    owner: { kind: 'state', workflow, state },
    ...integration,
    input: parametersOf(givenOf(state)),
    signed: false,
    table,
    at: state.at,
    // Entries and tables of several are named one by one.
    ...(nodes.length === 0 ? {} : { nodes }),
  }
}

const givenOf = ({ data }: WorkflowState): Shape => (data.given === undefined ? openAt(['$']) : shapeOfPayload(data.given))

/** Step Functions writes some parameters otherwise than the API: `Input` of StartExecution. */
function parametersOf(given: Shape): Shape {
  if (given.kind !== 'object') return given
  const named = Object.entries(given.fields).flatMap(([name, value]) =>
    name === 'Input' ? [[name, value] as const, ['input', value] as const] : [[name, value] as const],
  )
  return { ...given, fields: Object.fromEntries(named) }
}

/** `arn:aws:states:::sqs:sendMessage.waitForTaskToken`, `arn:aws:states:::aws-sdk:s3:putObject` → service and operation. */
export function integrationOf({
  resource,
}: WorkflowState): { readonly service: string; readonly operation: string; readonly how: string } | undefined {
  const written = resource === undefined ? [] : values(resource).map(showText)
  for (const name of written) {
    const found = /:states:::(?:aws-sdk:)?([a-z0-9-]+):([A-Za-z0-9]+)(?:\.(.*))?$/i.exec(name)
    if (found?.[1] === undefined || found[2] === undefined) continue
    const service = found[1] === 'states' ? 'sfn' : serviceNamed(found[1])
    if (service !== undefined) return { service, operation: found[2].charAt(0).toUpperCase() + found[2].slice(1), how: found[3] ?? '' }
  }
  return undefined
}
