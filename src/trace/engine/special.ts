import type { OperationOf } from '../ir/operation.ts'
import { deepTaints } from './carried.ts'
import { allocate, at, read, referenceTo, siteOf } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { observe } from './observe.ts'
import { listOf } from './objects.ts'
import { loadNamed } from './property.ts'
import { bitOf } from './sinks.ts'
import { snapshot } from './snapshot.ts'
import { constant, opaque, types, undefinedValue } from './value.ts'
import type { Instance, Value } from './value.ts'

/** Promises are looked through: what is awaited is what was promised. Objects with a `then` of their own are asked. */
export function awaited(m: Machine, value: Value): Value {
  if (value.kind === 'instance') return promised(m, value)
  if (value.kind !== 'reference') return value
  const object = at(m, value)
  const then = object.kind === 'object' ? loadNamed(m, value, 'then') : undefinedValue
  if (then.kind !== 'reference' || at(m, then).closure === undefined) return value
  let given: Value | undefined
  const resolve = m.program.native(m, (_, [result]) => {
    given = result ?? undefinedValue
    return undefinedValue
  })
  m.do.call(m, then, value, [resolve, m.program.native(m, () => undefinedValue)], undefined)
  return given ?? value
}

/** A query builder that is sent when it is awaited: its model has a method `then`. */
function promised(m: Machine, value: Instance): Value {
  if (m.program.models.typeOf(value.type)?.methods?.['then'] === undefined) return value
  let given: Value | undefined
  const resolve = m.program.native(m, (_, [result]) => {
    given = result ?? undefinedValue
    return undefinedValue
  })
  m.do.call(m, { kind: 'bound', self: value, name: 'then' }, undefinedValue, [resolve], undefined)
  return given ?? value
}

export function makeRegex(m: Machine, source: string, flags: string): Value {
  const object = allocate(m, 'regex')
  object.pattern = { source, flags }
  m.program.notePattern(m, source, flags)
  return referenceTo(object)
}

export function tagged(m: Machine, f: Frame, o: OperationOf<'tagged'>): Value {
  const strings = listOf(m, o.strings.map(constant))
  const values = o.values.map((register) => read(m, f, register))
  const self = o.self === undefined ? undefinedValue : read(m, f, o.self)
  return m.do.call(m, read(m, f, o.tag), self, [strings, ...values], undefined) ?? undefinedValue
}

/** React and its kin escape what is put between tags; only `dangerouslySetInnerHTML` is taken as it is. */
export function jsx(m: Machine, type: string | Value, props: Value): Value {
  const html = loadNamed(m, props, 'dangerouslySetInnerHTML')
  if (html.kind !== 'constant') {
    const inner = loadNamed(m, html, '__html')
    observe(m, { kind: 'sink', sink: 'html', name: 'dangerouslySetInnerHTML', value: snapshot(m, inner) })
  }
  const made = typeof type === 'string' ? undefined : m.do.call(m, type, undefinedValue, [props], undefined)
  const given = made ?? props
  return opaque(`jsx:${siteOf(m)}`, { types: types.object, taints: deepTaints(m, given), safe: bitOf('html') })
}
