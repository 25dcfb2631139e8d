import type { Machine } from './machine.ts'
import { listOf, makeObject } from './objects.ts'
import { constant, opaque } from './value.ts'
import type { Value } from './value.ts'

const deepest = 12

/** A JSON text of the project as a value. */
export function fromJson(m: Machine, text: string): Value {
  try {
    return valueOf(m, JSON.parse(text) as unknown, 0)
  } catch {
    return opaque('json')
  }
}

export function valueOf(m: Machine, data: unknown, depth: number): Value {
  if (data === null || data === undefined || typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean')
    return constant(data)
  if (depth > deepest || typeof data !== 'object') return opaque('json')
  if (Array.isArray(data))
    return listOf(
      m,
      data.map((one: unknown) => valueOf(m, one, depth + 1)),
    )
  return makeObject(
    m,
    Object.entries(data).map(([key, one]: [string, unknown]) => [key, valueOf(m, one, depth + 1)] as const),
  )
}
