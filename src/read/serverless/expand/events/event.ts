import type { Place } from '../../../../model/place.ts'
import { build } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, describe, isNull, itemsOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { ServiceEvent, ServiceFunction } from '../../functions.ts'
import type { Stack } from '../stack.ts'

export interface FunctionEvent extends ServiceEvent {
  readonly fn: ServiceFunction
}

/** Expands all events of one kind: some of them share a bucket, a topic, an API. */
export type EventExpander = (stack: Stack, events: readonly FunctionEvent[]) => void

/** The settings of an event. An event that is a plain value, or a function of CloudFormation, is its main setting. */
export type Settings = (key: string) => Node | undefined

export function settingsOf(value: Node, main: string): Settings {
  if (value.kind === 'map' && !isCall(value))
    return (key) => {
      const node = child(value, key)
      return isNull(node) ? undefined : node
    }
  return (key) => (key === main && !isNull(value) ? value : undefined)
}

/** A map that is a call of CloudFormation: `{ Ref: … }`, `{ "Fn::GetAtt": … }`. */
export function isCall(node: Node | undefined): boolean {
  if (node?.kind !== 'map' || node.entries.size !== 1) return false
  const [name = ''] = node.entries.keys()
  return name === 'Ref' || name.startsWith('Fn::')
}

/** The event without its main setting cannot be deployed, or cannot be read; it is reported. */
export function incomplete(stack: Stack, { kind, fn, value, at }: FunctionEvent, wanted: string): void {
  unusable(stack, `The event ${kind} of ${fn.key}`, wanted, value, at)
}

export function unusable({ service }: Stack, what: string, wanted: string, value: Node, at: Place): void {
  if (value.kind === 'gap') service.notes.report('unresolved-variable', `${what} is not known: ${value.why}`, at)
  else service.notes.report('invalid', `${what} has no ${wanted} (there is ${describe(value)})`, at)
}

/** `enabled: false` as the state of a rule. */
export function stateOf(enabled: Node | undefined): Buildable {
  if (enabled === undefined) return 'ENABLED'
  const written = stringOf(enabled)
  return written === undefined ? enabled : written === 'false' ? 'DISABLED' : 'ENABLED'
}

export function filterCriteria(patterns: Node | undefined): Buildable {
  if (patterns === undefined) return undefined
  if (patterns.kind !== 'list') return patterns
  return { Filters: itemsOf(patterns).map((pattern) => ({ Pattern: json(pattern) })) }
}

/** A value as JSON text: CloudFormation writes it when all of it is known. */
export function json(node: Node): Buildable {
  return node.kind === 'map' || node.kind === 'list' ? build(node.at, { 'Fn::ToJsonString': node }) : node
}
