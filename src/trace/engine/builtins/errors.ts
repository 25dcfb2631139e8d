import { deepTaints } from '../carried.ts'
import { allocate, referenceTo, siteOf, spotOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { text } from '../operators.ts'
import { loadNamed } from '../property.ts'
import { joinTaints } from '../taint.ts'
import { constant, emptyText, opaque, types, undefinedValue } from '../value.ts'
import type { Opaque, Value } from '../value.ts'
import { argument, isMissing } from './given.ts'
import type { Routine, Table } from './given.ts'

/** Where in the code it came from: for nobody outside (CWE-209). */
function stackOf(m: Machine, message: Value): Opaque {
  const trail = { step: 'out-of', name: 'the stack', spot: spotOf(m), before: undefined, length: 1 } as const
  const own = [{ source: { kind: 'error', path: ['stack'] }, trail } as const]
  return opaque(`stack:${siteOf(m)}`, { types: types.string, taints: joinTaints(own, deepTaints(m, message)) })
}

const make =
  (name: string): Routine =>
  (m, given) => {
    const message = argument(given, name === 'AggregateError' ? 1 : 0)
    const object = allocate(m, 'error')
    object.fields.set('message', isMissing(message) ? emptyText : text(m, [message]))
    object.fields.set('name', constant(name))
    object.fields.set('stack', stackOf(m, message))
    const options = argument(given, name === 'AggregateError' ? 2 : 1)
    const cause = options.kind === 'reference' ? loadNamed(m, options, 'cause') : undefinedValue
    if (!isMissing(cause)) object.fields.set('cause', cause)
    if (name === 'AggregateError') object.fields.set('errors', argument(given, 0))
    return referenceTo(object)
  }

const names = ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError']

export const errors: Table<Routine> = {
  ...Object.fromEntries(
    names.flatMap((name) => [
      [name, make(name)],
      [`new ${name}`, make(name)],
    ]),
  ),
  'Error.captureStackTrace': () => undefinedValue,
}
