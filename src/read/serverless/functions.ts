import type { Place } from '../../model/place.ts'
import { child, describe, entriesOf, isNull, keyPlace } from '../document/node.ts'
import type { Entry, Node } from '../document/node.ts'
import { functionIdOf } from './names.ts'
import type { SlsService } from './service.ts'
import { joinNodes } from './texts.ts'

export interface ServiceFunction {
  readonly key: string
  readonly logicalId: string
  /** Its name in the account: `service-stage-key` unless the team chose one. */
  readonly name: Node
  /** Where its key is written. */
  readonly at: Place
  /** Its settings as a map; a gap where code makes them. */
  readonly node: Node
  /** A setting; undefined where none is written or the value is null. */
  readonly get: (...path: readonly string[]) => Node | undefined
  readonly placeOf: (key: string) => Place
  readonly events: readonly ServiceEvent[]
}

export interface ServiceEvent {
  readonly kind: string
  readonly value: Node
  /** Where the event's key is written. */
  readonly at: Place
  /** Counted from 1 among the events of its kind, and among all events of the function: both stand in logical ids. */
  readonly index: number
  readonly position: number
}

/** The functions of a service: a map, or a list of maps as files give them. */
export function functionsOf(service: Omit<SlsService, 'functions'>): readonly ServiceFunction[] {
  const written = service.section('functions')
  const byKey = new Map<string, Entry>()
  for (const part of written?.kind === 'list' ? written.items : written === undefined ? [] : [written]) {
    if (part.kind === 'map') for (const [key, entry] of part.entries) byKey.set(key, entry)
    else if (part.kind !== 'gap' && !isNull(part)) service.notes.report('invalid', `functions is not a map but ${describe(part)}`, part.at)
  }
  return [...byKey].flatMap(([key, entry]) => {
    if (entry.value.kind === 'map' || entry.value.kind === 'gap') return [functionOf(key, entry, service)]
    service.notes.report('invalid', `The function ${key} is not a map but ${describe(entry.value)}`, entry.at)
    return []
  })
}

function functionOf(key: string, { at, value }: Entry, service: Omit<SlsService, 'functions'>): ServiceFunction {
  const get = (...path: readonly string[]): Node | undefined => {
    const node = child(value, ...path)
    return isNull(node) ? undefined : node
  }
  return {
    key,
    logicalId: functionIdOf(key),
    name: get('name') ?? joinNodes(at, service.name, '-', service.stage, `-${key}`),
    at,
    node: value,
    get,
    placeOf: (setting) => keyPlace(value, setting) ?? at,
    events: eventsOf(key, child(value, 'events'), service),
  }
}

function eventsOf(key: string, written: Node | undefined, service: Omit<SlsService, 'functions'>): readonly ServiceEvent[] {
  const { notes } = service
  if (written === undefined || isNull(written) || written.kind === 'gap') return []
  if (written.kind !== 'list') notes.report('invalid', `The events of ${key} are not a list but ${describe(written)}`, written.at)
  const counts = new Map<string, number>()
  const count = (kind: string): number => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return counts.get(kind) ?? 1
  }
  const items =
    written.kind === 'list'
      ? written.items
      : written.kind === 'map'
        ? entriesOf(written).map(([kind, entry]): Node => ({ kind: 'map', entries: new Map([[kind, entry]]), at: entry.at }))
        : []
  return items.flatMap((item, index) => {
    if (item.kind === 'scalar' && typeof item.value === 'string')
      return [{ kind: item.value, value: { ...item, value: null }, at: item.at, index: count(item.value), position: index + 1 }]
    if (item.kind !== 'map') {
      if (!isNull(item)) notes.report('invalid', `An event of ${key} is not a map but ${describe(item)}`, item.at)
      return []
    }
    const entries = entriesOf(item).filter(([kind]) => !kind.startsWith('x-'))
    const [first, ...rest] = entries
    if (first !== undefined && isNull(first[1].value) && rest.length > 0) {
      // `- http:` with its settings on the same level: the framework sees an event without settings and drops it.
      notes.report(
        'invalid',
        `The event ${first[0]} of ${key} has no settings; ${rest.map(([name]) => name).join(', ')} must be indented below it`,
        first[1].at,
      )
      return []
    }
    return entries.map(([kind, entry]) => ({ kind, value: entry.value, at: entry.at, index: count(kind), position: index + 1 }))
  })
}
