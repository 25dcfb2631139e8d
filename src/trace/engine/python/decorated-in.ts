import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import type { Value } from '../value.ts'

/** A decorator of Python's of which nothing is known gives what it is given: one function, or class, that has a name. */
export function decoratedIn(m: Machine, list: readonly Value[]): Value | undefined {
  const [only] = list
  const op = m.frame?.current?.op
  if (list.length !== 1 || only?.kind !== 'reference' || (op !== 'call' && op !== 'class')) return undefined
  const { closure } = at(m, only)
  return closure?.module.ir.language === 'python' && (closure.class?.name ?? closure.func.name) !== '' ? only : undefined
}
