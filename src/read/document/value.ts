import type { Known } from '../../model/known.ts'
import { known, andThen, unknown } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { literal, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Node } from './node.ts'

/**
 * What a node means once its intrinsic functions are evaluated, one level deep: the parts of maps and lists are evaluated when
 * they are asked for.
 */
export type Value =
  | { readonly kind: 'absent' }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean; readonly text: string; readonly at: Place }
  | { readonly kind: 'text'; readonly text: Text; readonly at: Place }
  | {
      readonly kind: 'map'
      readonly entries: ReadonlyMap<string, { readonly at: Place; readonly get: () => Value }>
      readonly node: Node | undefined
      readonly at: Place
    }
  | { readonly kind: 'list'; readonly items: readonly (() => Value)[]; readonly at: Place }
  | { readonly kind: 'choice'; readonly options: readonly { readonly when: string; readonly value: Value }[]; readonly at: Place }
  | { readonly kind: 'gap'; readonly why: string; readonly at: Place }

export const absent: Value = { kind: 'absent' }

/** The value under a path of keys; absent where any of it is not written. Choices are followed into every branch. */
export function get(value: Value, ...path: readonly string[]): Value {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (value.kind === 'choice')
    return choice(
      value.at,
      value.options.map(({ when, value: one }) => ({ when, value: get(one, ...path) })),
    )
  if (value.kind === 'gap') return value
  if (value.kind === 'text') return { kind: 'gap', why: open(value), at: value.at }
  if (value.kind !== 'map') return absent
  const entry = value.entries.get(key)
  return entry === undefined ? absent : get(entry.get(), ...rest)
}

/** Where the key is written: the best line to show for a setting. */
export function placeOfKey(value: Value, key: string): Place | undefined {
  if (value.kind === 'choice') return value.options.map((option) => placeOfKey(option.value, key)).find((at) => at !== undefined)
  return value.kind === 'map' ? value.entries.get(key)?.at : undefined
}

export function choice(at: Place, options: readonly { readonly when: string; readonly value: Value }[]): Value {
  return options.every(({ value }) => value.kind === 'absent') ? absent : { kind: 'choice', options, at }
}

export function isAbsent(value: Value): boolean {
  return value.kind === 'absent' || (value.kind === 'choice' && value.options.every((option) => isAbsent(option.value)))
}

/** Reads a value with a reader for one plain value; absent ones become `whenAbsent`, the platform's documented default. */
export function read<T>(
  value: Value,
  whenAbsent: T,
  reader: (value: Exclude<Value, { kind: 'absent' | 'choice' | 'gap' }>) => Known<T>,
): Known<T> {
  switch (value.kind) {
    case 'absent':
      return known(whenAbsent)
    case 'gap':
      return unknown(value.why, value.at)
    case 'choice':
      return {
        state: 'several',
        options: value.options.map((option) => ({ when: option.when, value: read(option.value, whenAbsent, reader) })),
      }
    default:
      return reader(value)
  }
}

/** As {@link read}, but nothing at all when nothing is written. */
export function optional<T>(value: Value, reader: (value: Value) => Known<T>): Known<T> | undefined {
  return isAbsent(value) ? undefined : reader(value)
}

export function readBoolean(value: Value, whenAbsent: boolean): Known<boolean> {
  return read(value, whenAbsent, (one) => {
    if (one.kind === 'scalar') {
      if (/^(true|yes|on|1)$/i.test(one.text)) return known(true, one.at)
      if (/^(false|no|off|0)$/i.test(one.text)) return known(false, one.at)
    }
    return unknown(open(one), placeOfValue(one))
  })
}

export function readNumber<T = never>(value: Value, whenAbsent: number | T): Known<number | T> {
  return read<number | T>(value, whenAbsent, (one) => {
    const number = one.kind === 'scalar' && one.text.trim() !== '' ? Number(one.text) : Number.NaN
    return Number.isFinite(number) ? known<number | T>(number, placeOfValue(one)) : unknown(open(one), placeOfValue(one))
  })
}

/** Text with its holes; for a map or a list it is unknown. */
export function readText(value: Value): Known<Text> {
  return read<Text>(value, text(), (one) => {
    if (one.kind === 'scalar') return known(text(one.text), one.at)
    if (one.kind === 'text') return known(one.text, one.at)
    return unknown(open(one), placeOfValue(one))
  })
}

/** A string without holes, such as a runtime or a mode; open text is unknown. */
export function readString(value: Value, whenAbsent = ''): Known<string> {
  return read(value, whenAbsent, (one) => {
    const string = one.kind === 'scalar' ? one.text : one.kind === 'text' ? literal(one.text) : undefined
    return string === undefined ? unknown(open(one), placeOfValue(one)) : known(string, placeOfValue(one))
  })
}

/** A list, or a single value where CloudFormation takes either. Items whose existence depends on a condition are kept. */
function readList(value: Value): Known<readonly Value[]> {
  return read<readonly Value[]>(value, [], (one) => {
    if (one.kind !== 'list') return known([one], one.at)
    const items = one.items.map((item) => item()).filter((item) => !isAbsent(item))
    return known(items, one.at)
  })
}

/** The items of a list under every condition; what is unknown contributes nothing. Use where each item is judged by itself. */
export function itemsOf(value: Value): readonly Value[] {
  if (value.kind === 'choice') return value.options.flatMap((option) => itemsOf(option.value))
  if (value.kind === 'absent' || value.kind === 'gap') return []
  return value.kind === 'list'
    ? value.items.map((item) => item()).flatMap((item) => (item.kind === 'choice' ? itemsOf(item) : isAbsent(item) ? [] : [item]))
    : [value]
}

export function readTexts(value: Value): Known<readonly Text[]> {
  return andThen(readList(value), (items) => collect(items.map(readText)))
}

export function readStrings(value: Value): Known<readonly string[]> {
  return andThen(readList(value), (items) => collect(items.map((item) => readString(item))))
}

/** All known, or unknown because of the first that is not. Alternatives inside a list are all taken in. */
export function collect<T>(items: readonly Known<T>[]): Known<readonly T[]> {
  const all: T[] = []
  for (const item of items) {
    if (item.state === 'known') all.push(item.value)
    else if (item.state === 'unknown') return item
    else {
      const options = collect(item.options.map((option) => option.value))
      if (options.state !== 'known') return options
      all.push(...options.value)
    }
  }
  return known(all)
}

export function entriesOf(value: Value): readonly (readonly [string, { readonly at: Place; readonly get: () => Value }])[] {
  if (value.kind === 'choice') return value.options.flatMap((option) => entriesOf(option.value))
  return value.kind === 'map' ? [...value.entries] : []
}

export function placeOfValue(value: Value): Place | undefined {
  return value.kind === 'absent' ? undefined : value.at
}

/** Why a value could not be read as asked. */
function open(value: Value): string {
  if (value.kind === 'text') {
    for (const part of value.text) {
      if (typeof part === 'string') continue
      if (part.kind === 'parameter') return `the deployment parameter ${part.name} has no default`
      if (part.kind === 'unknown') return part.why
      if (part.kind === 'import') return `it is imported at deployment (${part.from}:${part.name})`
      if (part.kind === 'secret') return 'it is fetched from a secret store at deployment'
      return 'it is known only at deployment'
    }
  }
  return value.kind === 'map' || value.kind === 'list' ? 'a single value was expected here' : 'the value has another form than expected'
}

/** The value as plain data, where all of it is known and nothing in it depends on a condition. For event patterns and filters. */
export function readData(value: Value): Known<unknown> {
  return read<unknown>(value, undefined, (one) => {
    if (one.kind === 'scalar') return known(one.value, one.at)
    if (one.kind === 'text') return literal(one.text) === undefined ? unknown(open(one), one.at) : known(literal(one.text), one.at)
    if (one.kind === 'list') return andThen(collect(one.items.map((item) => single(readData(item())))), (items) => known(items, one.at))
    const names = [...one.entries.keys()]
    const items = collect(names.map((name) => single(readData(one.entries.get(name)?.get() ?? absent))))
    return andThen(items, (all) => known(Object.fromEntries(names.map((name, index) => [name, all[index]])), one.at))
  })
}

function single(value: Known<unknown>): Known<unknown> {
  return value.state === 'several' ? unknown('a part of it depends on a condition') : value
}
