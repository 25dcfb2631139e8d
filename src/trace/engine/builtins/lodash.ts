import { makeObject } from '../objects.ts'
import { loadNamed } from '../property.ts'
import { closedList } from '../objects.ts'
import { joinAll, stringOf } from '../value.ts'
import type { Value } from '../value.ts'
import { argument, isMissing } from './given.ts'
import type { Routine, Table } from './given.ts'

/** Names that a call lists: one after the other, or in arrays. */
function namesIn(m: Parameters<Routine>[0], values: readonly Value[]): readonly string[] | undefined {
  const names = values.flatMap((value) => (closedList(m, value) ?? [value]).map(stringOf))
  return names.every((name) => name !== undefined) ? names : undefined
}

/** `pick(object, ['a', 'b.c'])`: these fields and no others. */
const pick: Routine = (m, { list }) => {
  const [object, ...keys] = list
  const names = namesIn(m, keys)
  if (object === undefined || names === undefined || names.length === 0) return undefined
  return makeObject(
    m,
    names.map((name) => [name, name.split('.').reduce((value, key) => loadNamed(m, value, key), object)] as const),
  )
}

/** `get(object, 'a.b[0]', otherwise)`. */
const get: Routine = (m, given) => {
  const path = stringOf(argument(given, 1))
  if (path === undefined || path === '') return undefined
  const found = path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce((value, key) => loadNamed(m, value, key), argument(given, 0))
  const otherwise = argument(given, 2)
  return isMissing(otherwise) ? found : joinAll([found, otherwise])
}

/** Functions of lodash whose result has a shape that no rule can say. */
export const lodash: Table<Routine> = { pick, get }
