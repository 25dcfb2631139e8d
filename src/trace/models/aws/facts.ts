import type { SinkKind } from '../../sink-kinds.ts'
import type { ChannelPart, CloudOperation } from '../cloud.ts'

type Paths = string | readonly string[]

/** A table's shorthand for one operation. Paths are written as in `cloud.ts`; in a list, each counts. */
export interface Facts {
  /** The parameter that names the resource. Who chooses the name chooses what is acted on, so it is a `cloud` sink too. */
  readonly on?: string
  /** The parameter that names the resource, where choosing it is the caller's good right or is judged as a record key. */
  readonly about?: string
  readonly into?: Partial<Record<SinkKind, Paths>>
  /** Sinks that only a value of a structure harms: `ScanFilter: event.filter`. */
  readonly whole?: Partial<Record<SinkKind, Paths>>
  readonly writes?: Partial<Record<ChannelPart, Paths>>
  readonly reads?: Partial<Record<ChannelPart, Paths>>
  readonly recordKey?: string
  readonly secrets?: Paths
}

/** Spells the shorthand out: operation → what it does with its parameters. */
export function operations(table: Readonly<Record<string, Facts>>): Readonly<Record<string, CloudOperation>> {
  return Object.fromEntries(Object.entries(table).map(([name, facts]) => [name, operation(facts)]))
}

/** The same facts for several operations. */
export function each(names: string, facts: Facts): Readonly<Record<string, Facts>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, facts]))
}

function operation({ on, about, into = {}, whole = {}, writes, reads, recordKey, secrets }: Facts): CloudOperation {
  const resource = on ?? about
  const sinks = [
    ...(on === undefined ? [] : [{ kind: 'cloud' as const, at: on }]),
    ...places(into).map(([kind, at]) => ({ kind, at })),
    ...places(whole).map(([kind, at]) => ({ kind, at, only: 'objects' as const })),
  ]
  return {
    ...(resource === undefined ? {} : { resource }),
    ...(sinks.length === 0 ? {} : { sinks }),
    ...(writes === undefined ? {} : { writes: places(writes).map(([part, at]) => ({ part, at })) }),
    ...(reads === undefined ? {} : { reads: places(reads).map(([part, at]) => ({ part, at })) }),
    ...(recordKey === undefined ? {} : { recordKey }),
    ...(secrets === undefined ? {} : { secrets: list(secrets) }),
  }
}

function places<Word extends string>(table: Partial<Record<Word, Paths>>): readonly (readonly [Word, string])[] {
  // The keys of a literal typed by `Word` are such words.
  const entries = Object.entries(table) as [Word, Paths][]
  return entries.flatMap(([word, paths]) => list(paths).map((at) => [word, at] as const))
}

function list(paths: Paths): readonly string[] {
  return typeof paths === 'string' ? [paths] : paths
}
