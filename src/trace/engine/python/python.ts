import type { Frame, Machine } from '../machine.ts'
import { constant, opaque, undefinedValue } from '../value.ts'
import type { Value } from '../value.ts'
import { fieldOfAddress } from './addresses.ts'
import { callBoto, callBotoMethod, fieldOfBoto, isBoto } from './boto/boto.ts'
import { loadSuper } from './attributes.ts'
import { call, invoke, invokeOwn } from './calls.ts'
import { classMade, decorated, raised } from './classes.ts'
import { givenByNew } from './new.ts'
import { builtin } from './functions.ts'
import { logged } from './format.ts'
import { deleteField } from '../property.ts'
import { itemAt, load, store, storeItem } from './items.ts'
import { iterated } from './iterated.ts'
import { bind, passed } from './keywords.ts'
import { libraryFunction } from './library.ts'
import { fieldOfPath } from './paths.ts'
import { binary } from './operators.ts'
import { instancesOf } from './instances.ts'
import { picked } from './picked.ts'
import type { Semantics } from './semantics.ts'
import { condition } from './truths.ts'
import { written } from './written.ts'

/** A name that no scope of the file declares. */
function global(_: Machine, f: Frame, name: string): Value {
  switch (name) {
    case '__name__':
      // No module of a function is started as a program.
      return constant(f.module.file.replace(/\.py$/, '').replaceAll('/', '.'))
    case '__file__':
      return constant(`/var/task/${f.module.file}`)
    case '__doc__':
      return constant('')
    case '__debug__':
      return constant(true)
    case 'undefined':
      return undefinedValue
    case 'NotImplemented':
    case 'Ellipsis':
      return opaque(name)
    case '__builtins__':
      return { kind: 'api', package: 'py:builtins', path: '' }
    default:
      return { kind: 'api', package: 'py:builtins', path: name }
  }
}

/** Python in the place where the engine asks for it. */
export const python: Semantics = {
  load,
  store,
  remove: deleteField,
  itemAt,
  storeItem,
  loadSuper,
  invoke,
  invokeOwn,
  call,
  bind,
  condition,
  binary,
  written,
  logged,
  iterated,
  raised,
  givenByNew,
  instancesOf,
  classMade,
  decorated,
  picked,
  global,
  callFunction: (m, name, path, list, more) => {
    if (isBoto(name)) return callBoto(m, name, path, passed(m, list, more))
    if (name === 'py:builtins') return builtin(m, path, list, more)
    return libraryFunction(name, path)?.(m, passed(m, list, more), path)
  },
  callMethod: (m, type, name, list, more) =>
    isBoto(type) ? callBotoMethod(m, name, passed(m, list, more)) : libraryFunction(type, name)?.(m, passed(m, list, more), name),
  fieldOf: (m, self, name) =>
    isBoto(self.type) ? fieldOfBoto(m, self, name) : (fieldOfPath(m, self, name) ?? fieldOfAddress(m, self, name)),
}
