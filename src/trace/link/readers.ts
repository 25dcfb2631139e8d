import type { Fn } from '../../model/function.ts'
import type { Place } from '../../model/place.ts'
import { mayDo } from '../../policy/may-do.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { shapesAt, stepsOf } from './follow.ts'
import { meantBy } from './keys.ts'
import type { Meant } from './keys.ts'
import type { Arrival, Linked } from './link.ts'
import { message, ownerOf } from './message.ts'
import type { Message, NodeName, Owner } from './message.ts'
import { resourcesNamed } from './names.ts'
import { bucketOfEvent } from './bucket-of-event.ts'
import { shownNode } from './nodes.ts'
import { operationTable, tableOfStatement } from './parameters.ts'
import type { CloudOperation } from '../models/cloud.ts'
import { actionsOf, kindsOf } from './services.ts'
import { encoded, object, oneOf, under } from './shapes.ts'

type Call = ObservationOf<'cloud'>

/** What a call of a cloud service gives back of what others wrote: each message in the form of the answer. Calls that ask for the same get the very same list. */
export function readerOf(linked: Linked, refuse: (at: Place, why: string) => void): (fn: Fn, call: Call) => readonly Arrival[] {
  const { app } = linked
  const memory = new Map<string, readonly Arrival[]>()
  return (fn, call) => {
    const table = operationTable(call.service, call.operation)
    if (table === undefined || isSentOff(call)) return []
    const owner: Owner = { kind: 'function', fn }
    const statement =
      table.resource === undefined
        ? shapesAt(call.input, 'Statement|Statements[].Statement|TransactStatements[].Statement').map(tableOfStatement)[0]
        : undefined
    const actions = actionsOf(call.service, call.operation, statement?.verb)
    const names = statement === undefined ? namesOf(call, table) : [{ kind: 'constant', value: statement.table } as const]
    const naming = { service: call.service === 'dax' ? 'dynamodb' : call.service, kinds: kindsOf(call.service), action: actions[0] ?? '' }
    const nodes = new Set<NodeName>()
    let sure = true
    for (const name of names) {
      const buckets = call.service === 's3' ? bucketOfEvent(app, fn, name) : []
      const named = buckets.length > 0 ? { ids: buckets, sure: true } : resourcesNamed(app, owner, name, naming)
      for (const id of named.ids) nodes.add(id)
      sure &&= named.sure
    }
    const allowed = [...nodes].filter((node) => {
      const may = actions.some((action) => mayDo(app, fn, action, node) !== 'no')
      if (!may) refuse(linked.place(call.spot), `the role may not ${actions.join(' or ')} on ${shownNode(app, node)}`)
      return may
    })
    const meant = meantBy(linked, fn, call)
    const question = [call.service, call.operation, sure, ...allowed, meant.name].join('\n')
    const known = memory.get(question)
    if (known !== undefined) return known
    const found = allowed.flatMap((node) =>
      call.service === 'lambda'
        ? answers(linked, node)
        : messagesFor(linked, call, node, meant, refuse).flatMap((one) => answerWith(one, table)),
    )
    const result = sure ? found : found.map(({ message: one, shape }) => ({ message: { ...one, sure: false }, shape }))
    memory.set(question, result)
    return result
  }
}

/** More writers of one thing are not told apart: who chose it is known by then, and looking at all would take a thousand functions times a thousand. */
const mostMeant = 200

const cut = new WeakMap<Linked, Set<NodeName>>()

function messagesFor(
  linked: Linked,
  call: Call,
  node: NodeName,
  meant: Meant,
  refuse: (at: Place, why: string) => void,
): readonly Message[] {
  const found: Message[] = []
  for (const one of linked.messagesAt(node)) {
    if (!meant.admits(one)) continue
    if (found.length >= mostMeant) {
      const said = cut.get(linked) ?? new Set<NodeName>()
      cut.set(linked, said)
      // Once for each thing: there are as many readers as writers.
      if (!said.has(node))
        refuse(
          linked.place(call.spot),
          `${shownNode(linked.app, node)} has many writers: of those that may be meant ${mostMeant} are followed to each reader`,
        )
      said.add(node)
      break
    }
    found.push(one)
  }
  return found
}

function namesOf({ operation, input }: Call, { resource }: CloudOperation): readonly Shape[] {
  // Batches name their tables by the fields of `RequestItems`.
  if (operation === 'BatchGetItem')
    return shapesAt(input, 'RequestItems').flatMap((one) =>
      one.kind === 'object' ? Object.keys(one.fields).map((value) => ({ kind: 'constant', value }) as const) : [one],
    )
  return resource === undefined ? [] : shapesAt(input, resource)
}

const answered = new WeakMap<Message, Map<CloudOperation, readonly Arrival[]>>()

/** The same message in the answer of the same operation is the same, whoever asks. */
function answerWith(one: Message, table: CloudOperation): readonly Arrival[] {
  const memory = answered.get(one) ?? new Map<CloudOperation, readonly Arrival[]>()
  answered.set(one, memory)
  const known = memory.get(table) ?? inAnswer(one, table)
  memory.set(table, known)
  return known
}

/** Each part of a message stands where the operation's answer has it. */
export function inAnswer(one: Message, { reads = [] }: CloudOperation): readonly Arrival[] {
  const shapes = reads.flatMap(({ part, at }) => {
    const shape = one.parts[part]
    return shape === undefined ? [] : [under(stepsOf(at), shape)]
  })
  const shape = oneOf(shapes)
  return shape === undefined ? [] : [{ message: one, shape }]
}

/** Nobody waits for what an invocation of this type comes to: only a status is answered. */
function isSentOff({ service, input }: Call): boolean {
  const types = service === 'lambda' ? shapesAt(input, 'InvocationType') : []
  return types.length > 0 && types.every((type) => type.kind === 'constant' && (type.value === 'Event' || type.value === 'DryRun'))
}

/** What the invoked function returned. */
function answers(linked: Linked, node: NodeName): readonly Arrival[] {
  const callee = linked.app.functions.find(({ id }) => id === node)
  if (callee === undefined) return []
  return linked.answersOf(callee).map(({ shape, at, when }) => ({
    message: message(ownerOf(callee, when), {}, { over: callee.id, at, says: `… is what ${callee.logicalId} answers` }),
    shape: object({ Payload: encoded('json', shape) }),
  }))
}
