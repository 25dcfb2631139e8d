import type { Machine } from '../machine.ts'
import { undefinedValue } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { argumentOf } from './keywords.ts'
import type { Passed } from './keywords.ts'

/** A method of a text; undefined where it is none. */
export type Method = (m: Machine, self: Atom, given: Passed, name: string) => Value | undefined

/** An argument by its place or its name. */
export const given = (m: Machine, list: Passed, index: number, name?: string): Value => argumentOf(m, list, index, name) ?? undefinedValue

export const isNothing = (value: Value): boolean => value.kind === 'constant' && (value.value === undefined || value.value === null)
