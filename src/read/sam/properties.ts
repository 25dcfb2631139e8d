import type { Place } from '../../model/place.ts'
import { build } from '../document/build.ts'
import type { Buildable } from '../document/build.ts'
import { child, entriesOf, keyPlace } from '../document/node.ts'
import type { Entry, Mapping, Node } from '../document/node.ts'
import { isMissing } from './intrinsics.ts'
import type { Resource } from './template.ts'

export type Properties = { readonly [name: string]: Buildable }

/** The value under a path; nothing, null and `AWS::NoValue` are nothing. */
export function given(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  const value = child(node, ...path)
  return isMissing(value) ? undefined : value
}

/** Some entries of a map, as they stand there. */
export function picked(node: Node | undefined, ...names: readonly string[]): Properties {
  return Object.fromEntries(names.map((name) => [name, child(node, name)]))
}

/** All entries of a map but some. */
export function allBut(node: Node | undefined, ...names: readonly string[]): Properties {
  return Object.fromEntries(entriesOf(node).flatMap(([name, { value }]) => (names.includes(name) ? [] : [[name, value]])))
}

/** How properties of SAM become those of CloudFormation. */
interface Rewriting {
  /** Properties that CloudFormation does not have, or has in another form. */
  readonly without: ReadonlySet<string>
  readonly set: Properties
  /** SAM's name of a property that is set, where it has another. */
  readonly from?: Readonly<Record<string, string>>
  readonly codeRoot?: string | undefined
}

/** The resource under CloudFormation's type. What stays keeps its line, and what is set stands at the line that it comes from. */
export function rewritten(resource: Resource, type: string, { without, set, from = {}, codeRoot }: Rewriting): Resource {
  const { properties, at } = resource
  const lineOf = (name: string): Place => keyPlace(properties, from[name] ?? name) ?? at
  const entries = new Map<string, Entry>(entriesOf(properties).filter(([name]) => !without.has(name)))
  for (const [name, value] of Object.entries(set)) {
    if (value === undefined) entries.delete(name)
    else entries.set(name, { at: lineOf(name), value: build(lineOf(name), value) })
  }
  return {
    ...resource,
    type,
    properties: { kind: 'map', entries, at: properties?.at ?? at },
    ...(codeRoot === undefined ? {} : { codeRoot }),
  }
}

/** Changes what stands under a path of keys; maps that are missing on the way are made. Places of all else stay. */
export function changed(node: Mapping, [key, ...rest]: readonly string[], at: Place, change: (before: Node | undefined) => Node): Mapping {
  if (key === undefined) return node
  const before = node.entries.get(key)
  const value = rest.length === 0 ? change(before?.value) : changed(mapOr(before?.value, before?.at ?? at), rest, at, change)
  return { ...node, entries: new Map<string, Entry>([...node.entries, [key, { at: before?.at ?? at, value }]]) }
}

/** The map, or an empty one. */
export function mapOr(node: Node | undefined, at: Place): Mapping {
  return node?.kind === 'map' ? node : { kind: 'map', entries: new Map(), at }
}
