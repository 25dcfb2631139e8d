import { allocate, at, referenceTo, siteOf, spotOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { childOf } from '../property.ts'
import { text } from '../operators.ts'
import { bitOf } from '../sinks.ts'
import { isOfType } from './instances.ts'
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

/**
 * The error as it is taken by a clause that is for some classes, behind others: what those take, and what is surely of other classes, does not come here.
 */
export function caughtHere(m: Machine, error: Value, own: Value | undefined, earlier: readonly Value[]): Value {
  const spot = spotOf(m)
  const before = joinAll(earlier)
  const taken = atomsOf(error).filter(
    (atom) => !(own !== undefined && isOfType(m, atom, own) === false) && !(earlier.length > 0 && isOfType(m, atom, before) === true),
  )
  // What the project raises itself under such a name is meant to be read, and what the language raises under it tells the value alone.
  const meant = own !== undefined && saysItsValue(own) && taken.some((atom) => atom.kind === 'reference' && isOfType(m, atom, own) === true)
  return joinAll(
    (taken.length === 0 ? atomsOf(error) : taken).map((atom) =>
      atom.kind === 'opaque' && isCaught(atom)
        ? {
            ...atom,
            safe: atom.safe | (meant ? bitOf('outgoing-data') : 0),
            taints: atom.taints.map(({ source, trail }) => ({ source, trail: { ...trail, spot } })),
          }
        : atom,
    ),
  )
}

const saysItsValue = (type: Value): boolean =>
  type.kind === 'api' && type.package === 'py:builtins' && /^(ValueError|LookupError|KeyError|IndexError)$/.test(type.path)

/** Is it what a `catch` got from elsewhere? */
export const isCaught = (value: Opaque): boolean =>
  value.direct && value.taints.some(({ source }) => source.kind === 'error' && source.path.length === 0)

/** `traceback.format_exc()`: where in the code it came from, for nobody outside (CWE-209). */
export function stack(m: Machine): Value {
  const trail = { step: 'out-of', name: 'the stack', spot: spotOf(m), before: undefined, length: 1 } as const
  return opaque(`stack:${siteOf(m)}`, { types: types.string, taints: [{ source: { kind: 'error', path: ['stack'] }, trail }] })
}
