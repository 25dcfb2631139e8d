import type { Fn } from '../../../model/function.ts'
import type { ResourceId } from '../../../model/ids.ts'
import { values } from '../../../model/known.ts'
import type { Payload } from '../../../model/state-data.ts'
import { showText } from '../../../model/text.ts'
import type { ResourceOf, WorkflowState } from '../../../model/resource.ts'
import type { Path } from '../../engine/taint.ts'
import type { ObservationOf } from '../../observation.ts'
import type { Shape } from '../../shape.ts'
import { follow, opensIn, shapesAt } from '../follow.ts'
import type { Arrival, Linked } from '../link.ts'
import { handedOn, message, ownerOf, stateNode } from '../message.ts'
import type { Hop, NodeName, Owner } from '../message.ts'
import { resourcesNamed } from '../names.ts'
import { nodesOfTarget } from '../nodes.ts'
import { inAnswer } from '../readers.ts'
import { encoded, object, oneOf, resourceShape } from '../shapes.ts'
import { waitingTasks } from '../writers.ts'
import { shapeOfPayload } from './payload-shape.ts'
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
  const found = foundFor(linked, workflow, demand, depth)
  const hops = demand.through
    .slice(0, -1)
    .map((state): Hop => ({ over: workflow.id, at: state.at, says: `… goes through the state ${state.name} of ${workflow.logicalId}` }))
  return found.flatMap(({ message: one, shape }) => {
    const on = hops.reduce((before, hop) => handedOn(before, before.parts, hop), one)
    // The path of a result is taken already where that depends on the service.
    return (demand.from === 'execution' ? follow(shape, demand.path) : [shape]).map((part) => ({ message: on, shape: part }))
  })
}

function foundFor(linked: Linked, workflow: Workflow, demand: Demand, depth: number): readonly Arrival[] {
  switch (demand.from) {
    case 'execution':
      return startedWith(linked, workflow)
    case 'task':
      return resultsOf(linked, workflow, demand.task, demand.path, depth)
    case 'failure':
      return failuresOf(linked, demand.task, demand.path)
    case 'items':
      return itemsOf(linked, workflow, demand.task, demand.path)
  }
}

/**
 * What a function that failed says: its error as JSON.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-fallback-states
 */
function failuresOf(linked: Linked, task: WorkflowState, path: Path): readonly Arrival[] {
  return nodesOfTarget(task.target).flatMap((node) => {
    const fn = linked.app.functions.find(({ id }) => id === node)
    if (fn === undefined) return []
    return linked.failuresOf(fn).flatMap(({ shape, at, when }) => {
      const said = oneOf(follow(shape, ['message'])) ?? shape
      const whole = object({ Cause: encoded('json', object({ errorMessage: said })) })
      const hop = { over: fn.id, at, says: `… is in the error with which ${fn.logicalId} fails` }
      return follow(whole, path).map((part) => ({ message: message(ownerOf(fn, when), {}, hop), shape: part }))
    })
  })
}

function bucketOf(given: Payload): Shape | undefined {
  const bucket = given.kind === 'fields' ? given.fields.find(([name]) => name === 'Bucket')?.[1] : undefined
  const named = bucket?.kind === 'text' ? bucket.text.find((part) => typeof part !== 'string' && part.kind === 'reference') : undefined
  if (typeof named === 'object' && named.kind === 'reference') return resourceShape(named.to as ResourceId)
  return follow(shapeOfPayload(given), ['Bucket'])[0]
}

/** Items of a distributed Map: lines of a file in a bucket, or the keys of its objects. */
function itemsOf(linked: Linked, workflow: Workflow, map: WorkflowState, path: Path): readonly Arrival[] {
  const { itemReader } = map.data
  if (itemReader === undefined) return []
  const { resource } = itemReader
  const lists = /:listObjects/.test(
    resource.kind === 'constant' ? String(resource.value) : resource.kind === 'text' ? showText(resource.text) : '',
  )
  const owner: Owner = { kind: 'state', workflow, state: map }
  const { ids } = resourcesNamed(linked.app, owner, bucketOf(itemReader.given), {
    service: 's3',
    kinds: ['bucket'],
    action: 's3:GetObject',
  })
  return ids.flatMap((id) =>
    linked.messagesAt(id).flatMap((one): readonly Arrival[] => {
      const { key, content } = one.parts
      if (lists) return follow(object({ Key: key }), path).map((shape) => ({ message: one, shape }))
      if (content === undefined) return []
      // JSON holds a list; of other formats any part may come from anywhere in the file.
      const items = content.kind === 'encoded' || content.kind === 'open' ? follow(content, ['<json>', '*', ...path]) : opensIn(content)
      return items.map((shape) => ({ message: one, shape }))
    }),
  )
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
    return taken(nodesOfTarget(task.target).flatMap((node) => answersOfFunction(linked, node, wrap, stateNode(workflow.id, task.name))))
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

function answersOfFunction(linked: Linked, node: string, wrap: (shape: Shape) => Shape, calledBy: NodeName): readonly Arrival[] {
  const fn = linked.app.functions.find(({ id }) => id === node)
  if (fn === undefined) return []
  return linked.answersOf(fn).map(({ shape, at, when }) => ({
    message: message(ownerOf(fn, when, calledBy), {}, { over: fn.id, at, says: `… is what ${fn.logicalId} answers` }),
    shape: wrap(shape),
  }))
}
