import type { Fn } from '../../../model/function.ts'
import { values } from '../../../model/known.ts'
import type { ResourceOf, WorkflowState } from '../../../model/resource.ts'
import type { Path } from '../../engine/taint.ts'
import type { ObservationOf } from '../../observation.ts'
import type { Shape } from '../../shape.ts'
import { follow, shapesAt } from '../follow.ts'
import type { Arrival, Linked } from '../link.ts'
import { handedOn, message, ownerOf } from '../message.ts'
import type { Hop, Owner } from '../message.ts'
import { resourcesNamed } from '../names.ts'
import { nodesOfTarget } from '../nodes.ts'
import { inAnswer } from '../readers.ts'
import { object } from '../shapes.ts'
import { waitingTasks } from '../writers.ts'
import { answersOfChain, demandsIn } from './state-flow.ts'
import type { Demand } from './state-flow.ts'
import { integrationOf, operationOfState } from './workflow-writes.ts'

type Workflow = ResourceOf<'workflow'>

/** What stands at a path of a state's settings: parts of what started the execution, and of what tasks before it answered. */
export function arrivalsInState(linked: Linked, { workflow, state }: Extract<Owner, { kind: 'state' }>, path: Path): readonly Arrival[] {
  const states = values(workflow.states).flat()
  return demandsIn(states, state, path).flatMap((demand) => arrivalsOf(linked, workflow, demand, 0))
}

/** What a workflow answers at its end. */
function answersOfWorkflow(linked: Linked, workflow: Workflow, path: Path, depth = 0): readonly Arrival[] {
  return answersOfChain(values(workflow.states).flat(), '', path).flatMap((demand) => arrivalsOf(linked, workflow, demand, depth))
}

/** Does the operation wait for the execution's answer? */
export const answersAtOnce = ({ service, operation }: ObservationOf<'cloud'>): boolean =>
  service === 'sfn' && operation === 'StartSyncExecution'

/** The answer of an execution that a function waited for. */
export function answerOfExecution(
  linked: Linked,
  fn: Fn,
  { call: number, path }: { readonly call: number; readonly path: Path },
): readonly Arrival[] {
  const call = linked.callOf(fn, number)
  if (call === undefined || !answersAtOnce(call)) return []
  const [output, ...rest] = path
  if (output !== undefined && output !== 'output') return []
  const { ids } = resourcesNamed(linked.app, { kind: 'function', fn }, shapesAt(call.input, 'stateMachineArn')[0], {
    service: 'sfn',
    kinds: ['workflow'],
    action: 'states:StartSyncExecution',
  })
  return ids.flatMap((id) => {
    const workflow = linked.app.resources.find((one) => one.id === id)
    return workflow?.kind === 'workflow' ? answersOfWorkflow(linked, workflow, rest[0] === '<json>' ? rest.slice(1) : rest) : []
  })
}

const deepest = 4

function arrivalsOf(linked: Linked, workflow: Workflow, demand: Demand, depth: number): readonly Arrival[] {
  const found = demand.from === 'execution' ? startedWith(linked, workflow) : resultsOf(linked, workflow, demand.task, demand.path, depth)
  const hops = demand.through
    .slice(0, -1)
    .map((state): Hop => ({ over: workflow.id, at: state.at, says: `… goes through the state ${state.name} of ${workflow.logicalId}` }))
  return found.flatMap(({ message: one, shape }) => {
    const on = hops.reduce((before, hop) => handedOn(before, before.parts, hop), one)
    // The path of a result is taken already where that depends on the service.
    return (demand.from === 'execution' ? follow(shape, demand.path) : [shape]).map((part) => ({ message: on, shape: part }))
  })
}

function startedWith(linked: Linked, workflow: Workflow): readonly Arrival[] {
  return linked.messagesAt(workflow.id).flatMap((one) => (one.parts.input === undefined ? [] : [{ message: one, shape: one.parts.input }]))
}

/** What a task answered: the function that it calls, the service that it reads from, whoever was given its token. */
function resultsOf(linked: Linked, workflow: Workflow, task: WorkflowState, path: Path, depth: number): readonly Arrival[] {
  const integration = integrationOf(task)
  const taken = (all: readonly Arrival[]): readonly Arrival[] =>
    all.flatMap(({ message: one, shape }) => follow(shape, path).map((part) => ({ message: one, shape: part })))
  if (integration?.how.startsWith('waitForTaskToken') === true)
    return taken(
      linked
        .messagesAt(waitingTasks)
        .flatMap((one) =>
          one.parts.content === undefined ? [] : [{ message: one, shape: follow(one.parts.content, ['<json>'])[0] ?? one.parts.content }],
        ),
    )
  if (integration === undefined || integration.service === 'lambda') {
    const wrap = (shape: Shape): Shape => (integration === undefined ? shape : object({ Payload: shape }))
    return taken(nodesOfTarget(task.target).flatMap((node) => answersOfFunction(linked, node, wrap)))
  }
  if (integration.service === 'sfn') {
    const [output, ...rest] = path
    if (depth > deepest || (output !== undefined && output !== 'Output')) return []
    // `.sync` gives text, `.sync:2` gives JSON.
    const inner = rest[0] === '<json>' ? rest.slice(1) : rest
    return nodesOfTarget(task.target).flatMap((node) => {
      const child = linked.app.resources.find(({ id }) => id === node)
      return child?.kind === 'workflow' ? answersOfWorkflow(linked, child, inner, depth + 1) : []
    })
  }
  const operation = operationOfState(workflow, task)
  return taken(
    (operation?.nodes ?? []).flatMap((node) =>
      linked.messagesAt(node).flatMap((one) => (operation === undefined ? [] : inAnswer(one, operation.table))),
    ),
  )
}

function answersOfFunction(linked: Linked, node: string, wrap: (shape: Shape) => Shape): readonly Arrival[] {
  const fn = linked.app.functions.find(({ id }) => id === node)
  if (fn === undefined) return []
  return linked.answersOf(fn).map(({ shape, at, when }) => ({
    message: message(ownerOf(fn, when), {}, { over: fn.id, at, says: `… is what ${fn.logicalId} answers` }),
    shape: wrap(shape),
  }))
}
