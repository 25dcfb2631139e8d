import type { Called } from '../../model/function.ts'
import { call } from './call.ts'
import type { LoadedModule } from './heap.ts'
import type { Machine } from './machine.ts'
import { exported } from './modules.ts'
import { listOf, makeObject } from './objects.ts'
import { constant, undefinedValue } from './value.ts'
import type { Value } from './value.ts'

/** The package whose stub says how a platform calls functions in a language: by its function `invoke(function, bindings, event, context)`. */
const stubs: Readonly<Record<LoadedModule['ir']['language'], Readonly<Record<Called['by'], string>>>> = {
  python: { azure: 'py:azure', google: 'py:functions_framework' },
  javascript: { azure: '@azure/functions', google: '@google-cloud/functions-framework' },
}

/** Calls a handler with what its platform hands over, made from the event; without a stub as every handler is called. */
export function callAsPlatform(
  m: Machine,
  { by, with: bindings, registered }: Called,
  module: LoadedModule,
  [handler, event, context]: readonly [handler: Value, event: Value, context: Value],
): Value | undefined {
  const stub = m.program.stubOf(stubs[module.ir.language][by])
  const invoke = stub === undefined ? undefinedValue : exported(m, stub, 'invoke', 0)
  if (invoke.kind === 'constant') return call(m, handler, undefinedValue, [event, context], undefined)
  const described = bindings.map(({ name, type, direction, path, thing }) =>
    makeObject(m, [
      ['name', constant(name)],
      ['type', constant(type)],
      ['direction', constant(direction)],
      ['path', constant(path ?? '')],
      ['thing', constant(thing ?? '')],
      ['registered', constant(registered ?? '')],
    ]),
  )
  return call(m, invoke, undefinedValue, [handler, listOf(m, described), event, context], undefined)
}
