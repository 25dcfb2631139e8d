import { factAt } from './heap.ts'
import { at, known, learn } from './machine.ts'
import type { Machine } from './machine.ts'
import { loadNamed } from './property.ts'
import { trueValue, undefinedValue, valueKey } from './value.ts'
import type { Value } from './value.ts'

/**
 * Records and objects that the call under way has put itself: whoever deletes one of them again, because what should have followed has failed, deletes
 * nothing that was there before. What was put is kept among the facts of a branch, by place and key.
 */
const mark = 'put\u0001'
/** More are not told apart. */
const mostPut = 40

interface Way {
  readonly place: string
  /** What holds the names of the key, or is the key. */
  readonly key: string
}
const puts: Readonly<Record<string, Way>> = {
  's3:PutObject': { place: 'Bucket', key: 'Key' },
  'dynamodb:PutItem': { place: 'TableName', key: 'Item' },
}
const deletes: Readonly<Record<string, Way>> = {
  's3:DeleteObject': { place: 'Bucket', key: 'Key' },
  'dynamodb:DeleteItem': { place: 'TableName', key: 'Key' },
}

/** Something is put: the rest of this way knows it. */
export function notePut(m: Machine, operation: string, input: Value): void {
  const way = Object.hasOwn(puts, operation) ? puts[operation] : undefined
  if (way === undefined) return
  const names = namesOf(m, operation, way, input).filter((name) => m.put.has(name) || m.put.size < mostPut)
  for (const name of names) m.put.add(name)
  learn(
    m,
    names.map((key) => ({ key, refinement: { constants: [trueValue] } })),
  )
}

/** What is deleted here is what was put on the way. */
export function deletesOwn(m: Machine, operation: string, input: Value): boolean {
  const way = Object.hasOwn(deletes, operation) ? deletes[operation] : undefined
  if (way === undefined || m.put.size === 0) return false
  const names = namesOf(m, operation, way, input)
  return names.length > 0 && names.every((name) => factAt(m.layer, name) !== undefined)
}

/** What was put before a `try` failed may be there where that is caught. */
export function rememberPut(m: Machine, from: Machine['layer']): void {
  if (m.put.size === 0) return
  learn(
    m,
    [...m.put].flatMap((key) => (factAt(from, key) === undefined ? [] : [{ key, refinement: { constants: [trueValue] } }])),
  )
}

/** Which of them are known here: what a function does may depend on it. */
export const putHere = (m: Machine): string => [...m.put].filter((key) => factAt(m.layer, key) !== undefined).join('\u0001')

function namesOf(m: Machine, operation: string, way: Way, input: Value): readonly string[] {
  if (input.kind !== 'reference') return []
  const start = `${mark}${operation.split(':')[0]}\u0001${valueKey(known(m, loadNamed(m, input, way.place)))}\u0001`
  const key = known(m, loadNamed(m, input, way.key))
  if (key === undefinedValue) return []
  if (key.kind !== 'reference') return [`${start}${valueKey(key)}`]
  return [...at(m, key).fields].map(([name, value]) => `${start}${name}=${valueKey(known(m, value))}`)
}
