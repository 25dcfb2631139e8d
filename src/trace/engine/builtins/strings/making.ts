import type { Machine } from '../../machine.ts'
import { text } from '../../operators.ts'
import { loadField } from '../../property.ts'
import { atomsOf, constant, constantOf, emptyText, joinAll } from '../../value.ts'
import type { Reference, Value } from '../../value.ts'
import { derived } from '../derived.ts'
import { elementsOfAny } from '../elements.ts'
import { allOf, argument } from '../given.ts'
import type { Routine, Table } from '../given.ts'
import { callBuiltin } from '../methods.ts'
import { fieldOfBuiltin } from '../urls.ts'

/** The value as a text; objects are asked. */
const toText: Routine = (m, given) => {
  if (given.list.length === 0 && given.more === undefined) return emptyText
  return joinAll(
    atomsOf(argument(given, 0)).map((atom) =>
      atom.kind === 'reference'
        ? text(m, [textOfObject(m, atom)])
        : text(m, [(atom.kind === 'instance' ? fieldOfBuiltin(m, atom, 'href') : undefined) ?? atom]),
    ),
  )
}

/** What its own `toString` gives, or the one that it inherits. */
function textOfObject(m: Machine, object: Reference): Value {
  const own = loadField(m, object, 'toString')
  const isOwn = own?.kind === 'reference'
  return (isOwn ? m.do.call(m, own, object, [], undefined) : callBuiltin(m, object, 'toString', [], undefined)) ?? emptyText
}

const fromCodes: Routine = (m, given, name) => {
  const all = allOf(given)
  const codes = all.map((one) => constantOf(one)?.value)
  if (given.more === undefined && codes.every((code) => typeof code === 'number' && code >= 0 && code <= 0xffff))
    return constant(String.fromCharCode(...codes.map(Number)))
  return all.length === 0 ? emptyText : derived(m, name, joinAll(all))
}

/** A template's strings with the values between. */
const raw: Routine = (m, given) => {
  const { known, more } = elementsOfAny(m, argument(given, 0))
  const values = given.list.slice(1)
  return text(m, [
    ...known.flatMap((piece, index) => [piece, ...valueAt(values, index, known.length)]),
    ...(more === undefined ? [] : [more, ...values]),
  ])
}

const valueAt = (values: readonly Value[], index: number, count: number): readonly Value[] => {
  const value = values[index]
  return value === undefined || index >= count - 1 ? [] : [value]
}

export const texts: Table<Routine> = {
  String: toText,
  'new String': toText,
  'String.fromCharCode': fromCodes,
  'String.fromCodePoint': fromCodes,
  'String.raw': raw,
}
