import type { Application } from '../../model/application.ts'
import type { Refused } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import { canBe } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { comparePlaces } from '../../model/place.ts'
import type { Trigger } from '../../model/trigger.ts'
import type { Condition } from '../condition.ts'
import type { Spot } from '../engine/taint.ts'
import type { Observation, ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { deliveriesTo } from './deliveries.ts'
import { eventFor, nodesOfTrigger } from './events.ts'
import { handedOn } from './message.ts'
import type { Message, NodeName } from './message.ts'
import { shownNode } from './nodes.ts'
import { outsideWrites } from './outside-writers.ts'
import { writesOfRequest } from './own-api.ts'
import { readerOf } from './readers.ts'
import { responsesFrom } from './responses.ts'
import { sentAfter } from './sent-after.ts'
import { strangerAt } from './strangers.ts'
import { workflowWrites } from './workflows/workflow-writes.ts'
import { writesOfCall } from './writers.ts'
import { writesOfBinding } from './written.ts'
import type { Write } from './writers.ts'

/** What one function of the application was seen to do. */
export interface Seen {
  readonly fn: Fn
  readonly observations: readonly Observation[]
}

/** Something that was written, in the form in which a function meets it. */
export interface Arrival {
  readonly message: Message
  readonly shape: Shape
  /** By which a function is called with it. */
  readonly trigger?: Trigger
}

/** What a function gives back to whoever called it. */
export interface Answer {
  readonly shape: Shape
  readonly at: Place
  /** Under which conditions it does so. */
  readonly when: readonly Condition[] | undefined
}

/** What is needed to answer where something comes from. All of it is worked out when it is asked for, and once. */
export interface Linked {
  readonly app: Application
  readonly place: (spot: Spot) => Place
  /** Everything that is written to a thing, by whatever way. */
  readonly messagesAt: (node: NodeName) => readonly Message[]
  /** The events with which others make a function be called. Those of callers from outside are not among them. */
  readonly eventsOf: (fn: Fn) => readonly Arrival[]
  readonly answersOf: (fn: Fn) => readonly Answer[]
  /** What it throws. */
  readonly failuresOf: (fn: Fn) => readonly Answer[]
  /** What a call of a cloud service gives back of what others wrote. */
  readonly arrivalsOf: (fn: Fn, call: number) => readonly Arrival[]
  /** A function's operation of a cloud service, by its number. */
  readonly callOf: (fn: Fn, call: number) => ObservationOf<'cloud'> | undefined
  /** What comes back of a request to the application's own routes, by its number. */
  readonly responsesTo: (fn: Fn, request: number) => readonly Arrival[]
  /** What never arrives, and why: in order of the places. */
  readonly refused: () => readonly Refused[]
}

/** Ties together what the functions were seen to do. */
export function linkFunctions(app: Application, seen: readonly Seen[], place: (spot: Spot) => Place): Linked {
  const observations = new Map(seen.map(({ fn, observations: own }) => [fn.id as string, own]))
  const ofKind = <Kind extends Observation['kind']>(fn: Fn, kind: Kind): readonly ObservationOf<Kind>[] =>
    (observations.get(fn.id) ?? []).filter((one): one is ObservationOf<Kind> => one.kind === kind)
  const refused = new Map<string, Refused>()
  const refuse = (at: Place, why: string): void => void refused.set(`${at.file}:${at.line}:${at.column} ${why}`, { at, why })
  const answersOf = byId((fn: Fn): readonly Answer[] =>
    ofKind(fn, 'answer').flatMap(({ value, returned, spot, when }) => (returned ? [{ shape: value, at: place(spot), when }] : [])),
  )

  const requested = new Map<string, readonly NodeName[]>()
  const responses = new Map<string, readonly Arrival[]>()
  const own = new Map<NodeName, Message[]>()
  const closed = new Set<NodeName>()
  const add = (node: NodeName, message: Message): void => {
    const before = own.get(node)
    if (before === undefined) own.set(node, [message])
    else before.push(message)
  }
  const take = ({ node, message, refused: why }: Write): void => {
    if (why === undefined) return add(node, message)
    // Somebody was meant to write there: that nobody may is no reason to look for strangers.
    closed.add(node)
    refuse(message.hops[0]?.at ?? place({ file: '', at: 0, end: 0 }), why)
  }
  for (const { fn } of seen) {
    for (const call of ofKind(fn, 'cloud')) for (const write of writesOfCall(app, fn, call, place)) take(write)
    for (const written of ofKind(fn, 'written')) for (const write of writesOfBinding(fn, written, place)) take(write)
    for (const request of ofKind(fn, 'request'))
      for (const write of writesOfRequest(app, fn, request, place)) {
        take(write)
        const key = `${fn.id} ${request.number}`
        if (write.refused === undefined) requested.set(key, [...(requested.get(key) ?? []), write.node])
      }
    for (const [node, message] of sentAfter(fn, answersOf(fn), ofKind(fn, 'log'), place)) add(node, message)
  }
  for (const write of workflowWrites(app)) take(write)
  for (const [node, message] of outsideWrites(app)) add(node, message)

  const ready = new Map<NodeName, readonly Message[]>()
  const asked = new Set<NodeName>()
  const messagesAt = (node: NodeName): readonly Message[] => {
    const before = ready.get(node)
    if (before !== undefined || asked.has(node)) return before ?? []
    asked.add(node)
    const delivered = (deliveriesTo(app).get(node) ?? []).flatMap(({ from, at, change }) =>
      messagesAt(from).flatMap((message) => {
        const parts = change(message)
        const name = shownNode(app, node)
        if (parts === undefined)
          refuse(message.hops[0]?.at ?? at, `what is written to ${shownNode(app, from)} does not pass the filter on the way to ${name}`)
        return parts === undefined ? [] : [handedOn(message, parts, { over: node, at, says: `… is handed on to ${name}` })]
      }),
    )
    const all = [...(own.get(node) ?? []), ...delivered]
    const stranger = all.length === 0 && !closed.has(node) ? strangerAt(app, node) : undefined
    const result = stranger === undefined ? all : [stranger]
    asked.delete(node)
    // In a ring of deliveries the answer of a part is not whole.
    if (asked.size === 0) ready.set(node, result)
    return result
  }

  const eventsOf = byId((fn: Fn): readonly Arrival[] => [
    ...messagesAt(fn.id).flatMap((message) => (message.parts.input === undefined ? [] : [{ message, shape: message.parts.input }])),
    ...fn.triggers.flatMap((trigger) =>
      canBe(trigger.enabled, Boolean) || trigger.enabled.state === 'unknown'
        ? nodesOfTrigger(trigger).flatMap((node) =>
            messagesAt(node).flatMap((message): readonly Arrival[] => {
              const shape = eventFor(app, fn, trigger, node, message)
              if (shape === undefined)
                refuse(
                  message.hops[0]?.at ?? trigger.at,
                  `what is written to ${shownNode(app, node)} does not pass the filter before ${fn.logicalId}`,
                )
              return shape === undefined ? [] : [{ message, shape, trigger }]
            }),
          )
        : [],
    ),
  ])

  const calls = byId((fn: Fn) => new Map(ofKind(fn, 'cloud').map((call) => [call.call, call])))
  const arrivals = new Map<string, readonly Arrival[]>()
  const callOf = (fn: Fn, call: number): ObservationOf<'cloud'> | undefined => calls(fn).get(call)
  const linked: Linked = {
    app,
    place,
    messagesAt,
    eventsOf,
    answersOf,
    failuresOf: byId((fn: Fn) => ofKind(fn, 'thrown').map(({ value, spot, when }) => ({ shape: value, at: place(spot), when }))),
    callOf,
    arrivalsOf: (fn, number) => {
      const key = `${fn.id} ${number}`
      const call = callOf(fn, number)
      const result = arrivals.get(key) ?? (call === undefined ? [] : read(fn, call))
      arrivals.set(key, result)
      return result
    },
    responsesTo: (fn, number) => {
      const key = `${fn.id} ${number}`
      const result = responses.get(key) ?? responsesFrom(linked, requested.get(key) ?? [])
      responses.set(key, result)
      return result
    },
    refused: () => {
      for (const { fn } of seen) {
        eventsOf(fn)
        for (const call of ofKind(fn, 'cloud')) linked.arrivalsOf(fn, call.call)
      }
      return [...refused.values()].toSorted((a, b) => comparePlaces(a.at, b.at))
    },
  }
  const read = readerOf(linked, refuse)
  return linked
}

/** Works something out about each function once. */
function byId<T>(make: (fn: Fn) => T): (fn: Fn) => T {
  const made = new Map<string, { readonly value: T }>()
  return (fn) => {
    const before = made.get(fn.id) ?? { value: make(fn) }
    made.set(fn.id, before)
    return before.value
  }
}
