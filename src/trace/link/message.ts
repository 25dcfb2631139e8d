import type { Fn } from '../../model/function.ts'
import type { FunctionId, NodeId, ResourceId } from '../../model/ids.ts'
import type { Place } from '../../model/place.ts'
import type { Reach } from '../../model/reach.ts'
import type { ResourceOf, WorkflowState } from '../../model/resource.ts'
import { conditionsKey } from '../condition.ts'
import type { Condition } from '../condition.ts'
import type { ChannelPart } from '../models/cloud.ts'
import type { Shape } from '../shape.ts'

/**
 * A thing that others write to and read from: a resource, a function (what it is invoked with), a route, a state of a workflow; or something that
 * the project does not declare, by its service and name.
 */
export type NodeName = ResourceId | FunctionId | NodeId | (string & {})

/** Who put a value together, and so in whose terms the sources of its unknown parts stand. */
export type Owner =
  /** `when`: under which conditions its code does so. `calledBy`: for whom, where it answers one caller among others: the state of a workflow. */
  | { readonly kind: 'function'; readonly fn: Fn; readonly when?: readonly Condition[]; readonly calledBy?: NodeName }
  /** Paths start with `$` (the state's input), `$$` (the context), `result`, or a variable's name. */
  | { readonly kind: 'state'; readonly workflow: ResourceOf<'workflow'>; readonly state: WorkflowState }
  /** Somebody from outside, without a function in between. */
  | { readonly kind: 'outside'; readonly reach: Reach; readonly says: string; readonly at: Place; readonly field: string }

/** What is written somewhere at once: an object with its name, a message with its attributes, an item, an event. */
export interface Message {
  readonly owner: Owner
  readonly parts: Parts
  /** The way that it came, in order: written, handed on, handed on again. */
  readonly hops: readonly Hop[]
  /** False where it is not certain that this very thing is written to. */
  readonly sure: boolean
  /** What it was when it was written. */
  readonly origin: object
}
export type Parts = Readonly<Partial<Record<ChannelPart, Shape>>>

export interface Hop {
  readonly over: NodeName
  readonly at: Place
  readonly says: string
}

export function message(owner: Owner, parts: Parts, hop: Hop, sure = true): Message {
  return { owner, parts, hops: [hop], sure, origin: {} }
}

/** The same, one step further and in another form. */
export function handedOn(before: Message, parts: Parts, hop: Hop): Message {
  return { ...before, parts, hops: [...before.hops, hop] }
}

/** A function's code, or what of it runs under some conditions. */
export function ownerOf(fn: Fn, when: readonly Condition[] | undefined, calledBy?: NodeName): Extract<Owner, { kind: 'function' }> {
  return { kind: 'function', fn, ...(when && { when }), ...(calledBy !== undefined && { calledBy }) }
}

/** For telling owners apart. */
export function ownerName(owner: Owner): string {
  switch (owner.kind) {
    case 'function':
      return [
        owner.fn.id,
        ...(owner.when === undefined ? [] : [conditionsKey(owner.when)]),
        ...(owner.calledBy === undefined ? [] : [owner.calledBy]),
      ].join(' ')
    case 'state':
      return `${owner.workflow.id}#${owner.state.name}`
    case 'outside':
      return owner.says
  }
}

/** The node of one state of a workflow. */
export const stateNode = (workflow: ResourceId, state: string): NodeName => `${workflow}#${state}`
