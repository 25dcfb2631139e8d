import { allocate, at, referenceTo, siteOf, spotOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { childOf } from '../property.ts'
import { text } from '../operators.ts'
import { atomsOf, constant, emptyText, joinAll, opaque, types } from '../value.ts'
import type { Opaque, Reference, Value } from '../value.ts'
import type { Passed } from './keywords.ts'

/** The built-in exceptions (https://docs.python.org/3.13/library/exceptions.html). */
export const isErrorName = (name: string): boolean =>
  /^(?:[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Group)|Exception|BaseException|StopIteration|StopAsyncIteration|Warning)$/.test(
    name,
  )

/** `ValueError('…')`: what it was made with is what it says. */
export function makeError(m: Machine, name: string, { list, more }: Passed): Reference {
  const object = allocate(m, 'error')
  const [first] = list
  object.fields.set('args', listOf(m, list, more))
  object.fields.set('name', constant(name))
  object.fields.set('message', first === undefined ? (more ?? emptyText) : text(m, [m.do.python.written(m, first)]))
  return referenceTo(object)
}

/** `str(e)`. */
export function messageOf(m: Machine, error: Reference | Opaque): Value {
  if (error.kind === 'opaque') return childOf(m, error, 'message')
  return at(m, error).fields.get('message') ?? emptyText
}

/** The error as it is taken by the one of several clauses that is for it. */
export function caughtHere(m: Machine, error: Value): Value {
  const spot = spotOf(m)
  return joinAll(
    atomsOf(error).map((atom) =>
      atom.kind === 'opaque' && isCaught(atom)
        ? { ...atom, taints: atom.taints.map(({ source, trail }) => ({ source, trail: { ...trail, spot } })) }
        : atom,
    ),
  )
}

/** Is it what a `catch` got from elsewhere? */
export const isCaught = (value: Opaque): boolean =>
  value.direct && value.taints.some(({ source }) => source.kind === 'error' && source.path.length === 0)

/** `traceback.format_exc()`: where in the code it came from, for nobody outside (CWE-209). */
export function stack(m: Machine): Value {
  const trail = { step: 'out-of', name: 'the stack', spot: spotOf(m), before: undefined, length: 1 } as const
  return opaque(`stack:${siteOf(m)}`, { types: types.string, taints: [{ source: { kind: 'error', path: ['stack'] }, trail }] })
}
