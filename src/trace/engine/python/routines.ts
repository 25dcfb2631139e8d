import type { Machine } from '../machine.ts'
import { elementsOfAny } from '../builtins/elements.ts'
import type { Elements } from '../builtins/elements.ts'
import { undefinedValue } from '../value.ts'
import type { Value } from '../value.ts'
import { argumentOf } from './keywords.ts'
import type { Passed } from './keywords.ts'

export type Routine = (m: Machine, given: Passed, name: string) => Value | undefined

export const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue
export const isNothing = (value: Value): boolean => value.kind === 'constant' && (value.value === undefined || value.value === null)

/** The elements of what can be gone through. */
export const elementsGiven = (m: Machine, value: Value): Elements =>
  isNothing(value) ? { known: [], more: undefined } : elementsOfAny(m, m.do.python.iterated(m, value))
