import type { Place } from '../../../model/place.ts'
import { child, describe, entriesOf, isNull, stringOf } from '../../document/node.ts'
import type { Entry, Node } from '../../document/node.ts'
import type { TemplateEntry, TemplateResource } from '../../cloudformation/index.ts'
import { merge } from './merge.ts'
import type { Stack } from './stack.ts'

/** Hand-written CloudFormation laid over what was made: a map, or a list of maps and files. */
export interface WrittenResources {
  readonly mappings: Node | undefined
}

export function layResources(stack: Stack): WrittenResources {
  const { service } = stack
  const parts = partsOf(service.section('resources'), stack)
  let mappings: Node | undefined
  for (const part of parts) {
    for (const [logicalId, entry] of sectionOf(part, 'Resources', stack)) layResource(stack, logicalId, entry)
    layEntries(stack.outputs, sectionOf(part, 'Outputs', stack))
    layEntries(stack.parameters, sectionOf(part, 'Parameters', stack))
    layEntries(stack.conditions, sectionOf(part, 'Conditions', stack))
    const own = child(part, 'Mappings')
    if (own !== undefined && !isNull(own)) mappings = mappings === undefined ? own : merge(mappings, own)
  }
  for (const part of parts) for (const [logicalId, entry] of entriesOf(child(part, 'extensions'))) extend(stack, logicalId, entry)
  return { mappings }
}

function partsOf(node: Node | undefined, stack: Stack): readonly Node[] {
  if (node === undefined || isNull(node)) return []
  if (node.kind === 'list') return node.items.flatMap((item) => partsOf(item, stack))
  if (node.kind === 'map') return [node]
  // A gap has been reported where it came from.
  if (node.kind !== 'gap') stack.service.notes.report('invalid', `resources is not a map but ${describe(node)}`, node.at)
  return []
}

/** A section of a part; files give some sections as lists of maps. */
function sectionOf(part: Node, name: string, stack: Stack): readonly (readonly [string, Entry])[] {
  const section = child(part, name)
  if (section === undefined || isNull(section) || section.kind === 'gap') return []
  if (section.kind === 'list') return section.items.flatMap((item) => entriesOf(item))
  if (section.kind !== 'map') stack.service.notes.report('invalid', `${name} is not a map but ${describe(section)}`, section.at)
  return entriesOf(section)
}

function layEntries(into: Map<string, TemplateEntry>, entries: readonly (readonly [string, Entry])[]): void {
  for (const [name, { at, value }] of entries) {
    const before = into.get(name)
    if (!isNull(value)) into.set(name, { at, value: before === undefined ? value : merge(before.value, value) })
  }
}

function layResource(stack: Stack, logicalId: string, { at, value }: Entry): void {
  const { notes } = stack.service
  const before = stack.resources.get(logicalId)
  if (isNull(value)) return
  if (logicalId.startsWith('Fn::')) {
    notes.report('unknown-construct', `${logicalId} among the resources is not expanded`, at)
    return
  }
  if (value.kind !== 'map') {
    if (value.kind !== 'gap') notes.report('invalid', `The resource ${logicalId} is not a map but ${describe(value)}`, at)
    return
  }
  const type = stringOf(child(value, 'Type')) ?? before?.type
  if (type === undefined) {
    notes.report('invalid', `The resource ${logicalId} has no Type`, at)
    return
  }
  stack.resources.set(logicalId, overlaid({ logicalId, type, at, properties: undefined, ...before }, type, value, at))
}

/** Once the team writes about a resource of the framework, it is a line that they can edit. */
function overlaid(before: TemplateResource, type: string, value: Node, at: Place): TemplateResource {
  const { generated, ...kept } = before
  const properties = child(value, 'Properties')
  return {
    ...kept,
    type,
    at: generated === true ? at : before.at,
    properties:
      properties === undefined || isNull(properties)
        ? before.properties
        : before.properties === undefined
          ? properties
          : merge(before.properties, properties),
    condition: stringOf(child(value, 'Condition')) ?? before.condition,
    deletionPolicy: child(value, 'DeletionPolicy') ?? before.deletionPolicy,
    metadata: child(value, 'Metadata') ?? before.metadata,
  }
}

/** `resources.extensions` replaces single properties of a made resource, instead of merging into them. */
function extend(stack: Stack, logicalId: string, { at, value }: Entry): void {
  const before = stack.resources.get(logicalId)
  if (before === undefined) {
    stack.service.notes.report('invalid', `There is no resource ${logicalId} that could be extended`, at)
    return
  }
  const entries = new Map<string, Entry>([...entriesOf(before.properties), ...entriesOf(child(value, 'Properties'))])
  stack.resources.set(logicalId, {
    ...overlaid(before, before.type, withoutProperties(value), at),
    properties: { kind: 'map', entries, at: before.properties?.at ?? at },
  })
}

function withoutProperties(value: Node): Node {
  return value.kind === 'map' ? { ...value, entries: new Map([...value.entries].filter(([key]) => key !== 'Properties')) } : value
}
