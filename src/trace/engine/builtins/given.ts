import type { Machine } from '../machine.ts'
import { undefinedValue } from '../value.ts'
import type { Atom, Value } from '../value.ts'

/** The arguments of a call; `more` joins all that follow a spread of unknown length. */
export interface Given {
  readonly list: readonly Value[]
  readonly more: Value | undefined
}

/** A method of one thing; undefined (not JavaScript's): this thing has no such method, or nothing is known of such a call. */
export type Method<Self extends Atom = Atom> = (m: Machine, self: Self, given: Given, name: string) => Value | undefined

/** A function of the platform; undefined: nothing is known of such a call. */
export type Routine = (m: Machine, given: Given, name: string) => Value | undefined

export type Table<Row> = Readonly<Record<string, Row>>

/** The row of that name; names that every object has (`constructor`) are none. */
export function rowOf<Row>(table: Table<Row>, name: string): Row | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

export const argument = (given: Given, index: number): Value => given.list[index] ?? given.more ?? undefinedValue

export const allOf = ({ list, more }: Given): readonly Value[] => (more === undefined ? list : [...list, more])

/** `undefined`, or `null`. */
export const isNothing = (value: Value): boolean => value.kind === 'constant' && (value.value === undefined || value.value === null)

export const isMissing = (value: Value): boolean => value.kind === 'constant' && value.value === undefined
