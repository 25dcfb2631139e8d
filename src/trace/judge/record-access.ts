import { showText } from '../../model/text.ts'
import type { Fn } from '../../model/function.ts'
import type { Condition } from '../condition.ts'
import type { Spot } from '../engine/taint.ts'
import { shapesAt } from '../link/follow.ts'
import { itemUpdated } from '../link/item-updates.ts'
import { textsOf } from '../link/names.ts'
import { operationOf } from '../models/aws/index.ts'
import type { Observation, ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { chooses } from './bound-values.ts'

/** A record is read, changed or removed by a key. */
export interface RecordAccess {
  readonly spot: Spot
  readonly when: readonly Condition[] | undefined
  /** `dynamodb:GetItem`, `pg.Pool.query`. */
  readonly name: string
  /** The values that say which record. */
  readonly keys: readonly Shape[]
  /** Everything that can bind it to somebody: the keys, conditions, filters. */
  readonly bounds: readonly Shape[]
  readonly changes: boolean
  /** Where it lies, as it is written: `dynamodb ${Orders}`. */
  readonly holders: readonly string[]
  /** Names that may tell whose it is. */
  readonly names: readonly string[]
  /** Those of them that say by what it is picked. */
  readonly fields: readonly string[]
}

const changing =
  /^(Admin)?(Delete|Update|Put|Set|Reset|Enable|Disable|Batch(Write|Delete)|TransactWrite|Restore|Rename|Abort|Stop|Cancel|Terminate)|delete|remove|update|destroy|del$/

/** All accesses by key: operations of the cloud, and queries of databases. Statements that only add records are none. */
export function recordAccesses(fn: Fn, observations: readonly Observation[]): readonly RecordAccess[] {
  return [...observations.flatMap((one) => (one.kind === 'cloud' ? ofCloud(fn, one) : [])), ...ofDatabases(observations)]
}

function ofCloud(fn: Fn, call: ObservationOf<'cloud'>): readonly RecordAccess[] {
  const table = operationOf(call.service, call.operation)
  if (table?.recordKey === undefined || call.undoes === true) return []
  const keys = shapesAt(call.input, table.recordKey)
  if (keys.length === 0 || isOfChallenge(call)) return []
  const holders = holdersOf(fn, call)
  const fields = keyNames(call.input, table.recordKey)
  return [
    {
      spot: call.spot,
      when: call.when,
      name: `${call.service}:${call.operation}`,
      keys,
      bounds: [call.input],
      changes: changing.test(call.operation),
      holders,
      names: [...holders, ...fields],
      fields,
    },
  ]
}

/** Whoever signs in is asked for something under the name that he says: a challenge is put or read there, and nothing is known of him yet. */
function isOfChallenge({ operation, input }: ObservationOf<'cloud'>): boolean {
  const names = operation === 'UpdateItem' ? namesSet(input) : shapesAt(input, 'ProjectionExpression').flatMap(namesAskedFor)
  return (
    names.some((name) => challenge.test(name)) && names.every((name) => challenge.test(name) || /ttl|expir|time|date|_at$|At$/i.test(name))
  )
}

function namesSet(input: Shape): readonly string[] {
  const set = itemUpdated(input)
  return set?.kind === 'object' && set.rest === undefined ? Object.keys(set.fields) : []
}

const namesAskedFor = (shape: Shape): readonly string[] =>
  shape.kind === 'constant'
    ? String(shape.value)
        .split(',')
        .map((name) => name.trim())
    : ['?']

const challenge = /nonce|challenge/i

/** Where an operation reads or writes, by the names that the code and the templates give to it. */
export function holdersOf(fn: Fn, call: ObservationOf<'cloud'>): readonly string[] {
  const parameter = operationOf(call.service, call.operation)?.resource
  const named = parameter === undefined ? [] : shapesAt(call.input, parameter)
  return named
    .flatMap((shape) => [
      ...textsOf(shape, { kind: 'function', fn }).map(showText),
      ...(shape.kind === 'open' && shape.variable !== undefined ? [shape.variable] : []),
    ])
    .filter((name) => name !== '${?}')
}

/** `Key.*`: the names of the fields of `Key`. */
function keyNames(input: Shape, at: string): readonly string[] {
  return at
    .split('|')
    .filter((one) => one.endsWith('.*'))
    .flatMap((one) => shapesAt(input, one.slice(0, -2)))
    .flatMap((shape) => (shape.kind === 'object' ? Object.keys(shape.fields) : []))
}

/** Chained calls (`where(…).andWhere(…)`) start at the same place, and bind one query together. */
function ofDatabases(observations: readonly Observation[]): readonly RecordAccess[] {
  const sinks = observations.filter((one): one is ObservationOf<'sink'> => one.kind === 'sink')
  return [...grouped(sinks).values()].flatMap((group): readonly RecordAccess[] => {
    const statements = group.flatMap(({ sink, value }) => (sink === 'sql' ? [...constantsIn(value)] : []))
    const known = group.every(({ sink, value }) => sink !== 'sql' || isConstant(value))
    // A helper runs many statements: what counts is the one with which a value came.
    const keys = group.filter(({ sink, nth, statement }) => {
      if (sink !== 'record-key') return false
      const whole = statement === undefined ? [] : [...constantsIn(statement)].filter((text) => isWhole.test(text))
      const own = whole.length === 0 ? statements : whole
      const isKnown = statement === undefined || whole.length === 0 ? known : isConstant(statement)
      if (own.length > 0 && !own.some((text) => /\bwhere\b/i.test(text))) return false
      return !(isKnown && nth !== undefined && own.length > 0 && !own.some((text) => chooses(text, nth)))
    })
    const [first] = keys
    if (first === undefined) return []
    const names = statements.flatMap((text) =>
      [...text.matchAll(/\b(?:from|update|join|into)\s+["`]?([\w.]+)/gi)].map(([, name]) => name ?? ''),
    )
    return [
      {
        spot: first.spot,
        when: first.when,
        name: first.name,
        keys: keys.map(({ value }) => value),
        bounds: group.map(({ value }) => value),
        changes: statements.some((text) => /^\s*(update|delete)\b/i.test(text)) || changing.test(first.name),
        holders: [],
        names,
        fields: names,
      },
    ]
  })
}

const isWhole = /^\s*(select|insert|update|delete|replace|merge|with)\b/i

function grouped(sinks: readonly ObservationOf<'sink'>[]): Map<string, ObservationOf<'sink'>[]> {
  const groups = new Map<string, ObservationOf<'sink'>[]>()
  for (const sink of sinks) {
    const place = `${sink.spot.file}:${sink.spot.at}`
    groups.set(place, [...(groups.get(place) ?? []), sink])
  }
  return groups
}

function* constantsIn(shape: Shape): Iterable<string> {
  if (shape.kind === 'constant' && typeof shape.value === 'string') yield shape.value
  else if (shape.kind === 'text') yield shape.parts.map((part) => (typeof part === 'string' ? part : '?')).join('')
  else if (shape.kind === 'any') for (const one of shape.of) yield* constantsIn(one)
}

const isConstant = (shape: Shape): boolean => (shape.kind === 'any' ? shape.of.every(isConstant) : shape.kind === 'constant')
