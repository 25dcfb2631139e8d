import { child, describe, entriesOf, isNull, stringOf } from '../document/node.ts'
import type { Entry, Mapping, Node } from '../document/node.ts'
import { report } from './draft.ts'
import type { Draft } from './draft.ts'
import { isOpen, listOf } from './intrinsics.ts'
import type { Resource } from './template.ts'

/** The sections that SAM knows (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html). */
const sections = new Set(['Api', 'CapacityProvider', 'Function', 'HttpApi', 'LayerVersion', 'SimpleTable', 'StateMachine', 'WebSocketApi'])

const prefix = 'AWS::Serverless::'

/** Reports what stands under Globals and cannot be merged into anything. */
export function checkGlobals(draft: Draft): void {
  const { globals } = draft
  if (globals === undefined || isNull(globals)) return
  if (globals.kind !== 'map') report(draft, 'invalid', `Globals should be a map, and it is ${describe(globals)}`, globals.at)
  for (const [name, { at, value }] of entriesOf(globals)) {
    if (!sections.has(name)) report(draft, 'unknown-construct', `SAM has no Globals for ${name}`, at)
    else if (value.kind !== 'map' && !isNull(value))
      report(draft, 'invalid', `Globals.${name} should be a map, and it is ${describe(value)}`, value.at)
  }
}

/** The properties of a resource with the Globals of its type under them. What comes from Globals keeps its place there. */
export function withGlobals(draft: Draft, resource: Resource, ignored: Node | undefined): Node | undefined {
  const { properties, type } = resource
  const section =
    type.startsWith(prefix) && sections.has(type.slice(prefix.length)) ? child(draft.globals, type.slice(prefix.length)) : undefined
  if (section?.kind !== 'map') return properties
  if (properties !== undefined && !isNull(properties) && properties.kind !== 'map') return properties
  const own: Mapping = properties?.kind === 'map' ? properties : { kind: 'map', entries: new Map(), at: resource.at }
  return merged(without(draft, section, ignored), own)
}

/** `IgnoreGlobals`: `'*'`, or the names of the properties that are not taken from Globals. */
function without(draft: Draft, section: Mapping, ignored: Node | undefined): Mapping {
  const names = new Set<string>()
  for (const node of listOf(ignored)) {
    const name = stringOf(node)
    if (name === undefined) report(draft, 'invalid', `IgnoreGlobals names properties, and not ${describe(node)}`, node.at)
    else names.add(name)
  }
  if (names.size === 0) return section
  return { ...section, entries: new Map([...section.entries].filter(([name]) => !names.has('*') && !names.has(name))) }
}

/**
 * SAM's rule: maps are merged, lists joined with the global items first, and anything else is replaced by the resource's own
 * value. A call of an intrinsic function is a value of its own, and is replaced or replaces as a whole.
 */
function merge(global: Node, own: Node): Node {
  if (isOpen(global) || isOpen(own)) return own
  if (global.kind === 'map' && own.kind === 'map') return merged(global, own)
  if (global.kind === 'list' && own.kind === 'list') return { kind: 'list', items: [...global.items, ...own.items], at: own.at }
  return own
}

function merged(global: Mapping, own: Mapping): Mapping {
  const entries = new Map<string, Entry>(global.entries)
  for (const [name, entry] of own.entries) {
    const inherited = global.entries.get(name)
    entries.set(name, inherited === undefined ? entry : { at: entry.at, value: merge(inherited.value, entry.value) })
  }
  return { ...own, entries }
}
