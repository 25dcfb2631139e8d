import type { Machine } from './machine.ts'
import { truthOf } from './test.ts'
import type { Value } from './value.ts'

/** Is it Python's code that runs? */
export const isPython = (m: Machine): boolean => (m.frame?.module ?? m.home)?.ir.language === 'python'

/** What is asked of a value by `if` and its kin: in Python an empty list is as good as nothing. */
export const conditionOf = (m: Machine, value: Value): Value => (isPython(m) ? m.do.python.condition(m, value) : value)

/** Can it count as true, can it not? */
export const truthIn = (m: Machine, value: Value): ReturnType<typeof truthOf> => truthOf(conditionOf(m, value))
