import { noteRequest } from './requests.ts'
import { takeNote } from './take-note.ts'
import { errorOrNothing, failure } from './error-first.ts'
import type { At, Callback, Gives, Rule, Shape, Type } from '../models/model.ts'
import { perhaps } from './builtins/elements.ts'
import { callFunction } from './builtins/functions.ts'
import { led } from './builtins/streams.ts'
import { fieldOfBuiltin } from './builtins/urls.ts'
import { deepTaints, onItsWay } from './carried.ts'
import { callCloudApi, callCloudInstance, constructCloud } from './cloud.ts'
import { named } from './characters.ts'
import { decode, encode } from './encodings.ts'
import { isEnvironment } from './environment.ts'
import { namesIn, readFile, streamed, writeFile } from './files.ts'
import { isPython } from './language.ts'
import { callersOf, learn, siteOf, type Machine } from './machine.ts'
import { noteDigest } from './caller-proof.ts'
import { noteBound } from './note-bound.ts'
import { observe } from './observe.ts'
import { listOf, makeObject } from './objects.ts'
import { storeUnknown } from './property.ts'
import { partOf } from './proven.ts'
import { bitsOf } from './sinks.ts'
import { argumentsAt, isFunction, valueAt, valuesAt } from './sites.ts'
import type { Site } from './sites.ts'
import type { Source } from './taint.ts'
import { snapshot } from './snapshot.ts'
import { factsOf, saysNothing, type Refinement } from './test.ts'
import { factsFor, testOf, truth } from './tests.ts'
import { isItsText, anyType, atomsOf, constant, join, joinAll, keyOf, opaque, types, undefinedValue } from './value.ts'
import type { Api, Instance, Value } from './value.ts'
import { callIntrinsic } from './intrinsics.ts'
import { holds } from './when.ts'

/** `package.path(…)`, or `package.path.name(…)`. */
export function callApi(m: Machine, of: Api, name: string | undefined, list: readonly Value[], more: Value | undefined): Value | undefined {
  const path = name === undefined ? of.path : name === 'default' ? of.path : of.path === '' ? name : `${of.path}.${name}`
  if (of.package === 'cordon') return callIntrinsic(m, path, list, more)
  if (name !== undefined && of.package.startsWith('py:') && !isEnvironment(of)) {
    const member = m.do.exportOf(m, of, name)
    if (member !== undefined && member.kind !== 'api') return m.do.call(m, member, undefinedValue, list, more)
  }
  const own = of.package.startsWith('py:')
    ? m.do.python.callFunction(m, of.package, path, list, more)
    : (callFunction(m, of.package, path, list, more) ?? callCloudApi(m, of.package, path, list))
  if (own !== undefined) {
    m.program.calls.resolved++
    return own
  }
  const rule = m.program.models.exportOf(of.package, path)
  const api: Api = { kind: 'api', package: of.package, path }
  if (rule === undefined) return m.do.unknownCall(m, api, name === undefined ? undefinedValue : of, list, more)
  return apply(m, rule, { name: nameOf(api), self: undefined, made: [], list, more })
}

/** `pg#Client` for people. */
const nameOfType = (type: string): string => type.replace(/^py:/, '').replace('#', '.')

/** For people: `fs.readFile`, `pg.Pool`; of globals only the path. */
function nameOf({ package: name, path }: Api): string {
  if (name === 'global' || name === 'py:builtins') return path
  if (name.startsWith('py:')) return path === '' ? name.slice(3) : `${name.slice(3)}.${path}`
  return path === '' ? name : `${name}.${path}`
}

export function constructApi(m: Machine, of: Api, list: readonly Value[], more: Value | undefined): Value | undefined {
  if (of.package.startsWith('py:')) return callApi(m, of, undefined, list, more)
  const own = callFunction(m, of.package, `new ${of.path}`, list, more)
  if (own !== undefined) return own
  const cloud = constructCloud(m, of.package, of.path, list)
  if (cloud !== undefined) return cloud
  const rule = m.program.models.exportOf(of.package, of.path)
  if (rule === undefined) return m.do.unknownCall(m, of, undefinedValue, list, more)
  return apply(m, rule, { name: nameOf(of), self: undefined, made: [], list, more })
}

/** The rule of a method, its type's parents asked too. */
function methodOf(m: Machine, type: string, name: string): { rule: Rule | undefined; known: boolean; fluent: boolean } {
  let at_: Type | undefined = m.program.models.typeOf(type)
  const known = at_ !== undefined
  let fluent = false
  for (let depth = 0; at_ !== undefined && depth < 6; depth++) {
    const rule = own(at_.methods, name) ?? own(at_.methods, '*')
    if (rule !== undefined) return { rule, known, fluent }
    fluent ||= at_.fluent === true
    at_ = at_.extends === undefined ? undefined : m.program.models.typeOf(at_.extends)
  }
  return { rule: undefined, known, fluent }
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined

export function callInstance(m: Machine, self: Instance, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  const native = self.type.startsWith('py:')
    ? m.do.python.callMethod(m, self.type, name, [self, ...list], more)
    : (callCloudInstance(m, self, name, list) ?? callFunction(m, self.type, `.${name}`, [self, ...list], more))
  if (native !== undefined) {
    m.program.calls.resolved++
    return native
  }
  const { rule, fluent } = methodOf(m, self.type, name)
  if (rule !== undefined) {
    const value = apply(m, rule, { name: `${nameOfType(self.type)}.${name}`, self, made: self.made, list, more })
    noteDigest(m, self, value)
    return value
  }
  if (name === 'then' || name === 'catch' || name === 'finally') return promiseMethod(m, self, name, list)
  if (fluent) return self
  const [into] = list
  if (name === 'pipe' && into !== undefined) return led(m, streamed(m, self), into)
  return m.do.unknownCall(m, self, self, list, more, name)
}

/** `x.then(f)` of a value that a model describes: promises are looked through. */
function promiseMethod(m: Machine, self: Value, name: string, list: readonly Value[]): Value | undefined {
  const [callback] = list
  if (callback === undefined) return self
  if (name === 'catch') return join(self, m.do.call(m, callback, undefinedValue, [failure(m)], undefined) ?? undefinedValue)
  const given = m.do.call(m, callback, undefinedValue, name === 'then' ? [self] : [], undefined)
  return name === 'finally' ? self : given
}

export function fieldOfInstance(m: Machine, self: Instance, name: string): Value | undefined {
  const native = fieldOfBuiltin(m, self, name)
  if (native !== undefined) return native
  let type: Type | undefined = m.program.models.typeOf(self.type)
  for (let depth = 0; type !== undefined && depth < 6; depth++) {
    const gives = own(type.fields, name)
    if (gives !== undefined)
      return given(m, gives, { name: `${nameOfType(self.type)}.${name}`, self, made: self.made, list: [], more: undefined }, [])
    if (own(type.methods, name) !== undefined) return { kind: 'bound', self, name }
    if (type.fluent === true) return self
    type = type.extends === undefined ? undefined : m.program.models.typeOf(type.extends)
  }
  return { kind: 'bound', self, name }
}

/** An instance that is itself called. */
export function callTyped(m: Machine, self: Instance, list: readonly Value[], more: Value | undefined): Value | undefined {
  const rule = m.program.models.typeOf(self.type)?.call
  return rule === undefined
    ? m.do.unknownCall(m, self, self, list, more)
    : apply(m, rule, { name: nameOfType(self.type), self, made: self.made, list, more })
}

/** Carries out what a model says of a call. */
function apply(m: Machine, rule: Rule, site: Site): Value | undefined {
  m.program.calls.resolved++
  for (const sink of rule.sinks ?? []) {
    if ([sink.when ?? []].flat().some((when) => !holds(m, when, site))) continue
    if (noteBound(m, sink, rule, site)) continue
    for (const value of sink.kind === 'argument' ? argumentsAt(m, sink.at, site) : valuesAt(m, sink.at, site)) {
      const kept = sink.only === undefined ? value : onlyOf(value, sink.only)
      if (kept !== undefined)
        observe(m, {
          kind: 'sink',
          sink: sink.kind,
          name: site.name,
          value: snapshot(m, kept),
          parameter: sink.at,
          ...(sink.until && { until: sink.until }),
        })
    }
  }
  if (rule.log !== undefined)
    observe(m, {
      kind: 'log',
      name: site.name,
      values: logLine(m, valuesAt(m, rule.log.values, site)).map((value) => snapshot(m, value)),
      structured: rule.log.structured,
      ...hiddenOf(m, rule.log.hidden, site),
    })
  if (rule.client === true) observe(m, { kind: 'client', name: site.name, inHandler: m.inHandler, via: m.inHandler ? callersOf(m) : [] })
  const asked = rule.request === undefined ? site : { ...site, request: noteRequest(m, rule.request, site) }
  for (const note of rule.notes ?? [])
    if (!('when' in note) || note.when === undefined || holds(m, note.when, site)) takeNote(m, note, site)
  for (const { to, from } of rule.fills ?? []) {
    const value = valueAt(m, from, site)
    if (value === undefined) continue
    for (const target of valuesAt(m, to, site)) storeUnknown(m, target, opaque('any'), value)
  }
  if (rule.writes !== undefined) noteWritten(m, rule.writes, site)
  const results = (rule.calls ?? []).map((callback) => callBack(m, callback, site))
  if (rule.requires !== undefined) {
    // Without a shape it asks for something true, as assert does.
    const shape = refinementOf(rule.requires)
    for (const value of valuesAt(m, rule.requires.at, site))
      learn(m, saysNothing(shape) ? factsOf(testOf(m, value), true) : factsFor(value, shape))
  }
  if (rule.tests !== undefined) {
    const shape = refinementOf(rule.tests)
    return truth(m, { kind: 'facts', yes: valuesAt(m, rule.tests.at, site).flatMap((value) => factsFor(value, shape)), no: [] })
  }
  return rule.gives === undefined ? made(m, { of: ['args', 'self'] }, site) : given(m, rule.gives, asked, results)
}

const logLine = (m: Machine, values: readonly Value[]): readonly Value[] => (isPython(m) ? m.do.python.logged(m, values) : values)

function hiddenOf(m: Machine, where: At | undefined, site: Site): { readonly hidden?: ReturnType<typeof snapshot> } {
  const value = where === undefined ? undefined : valueAt(m, where, site)
  return value === undefined ? {} : { hidden: snapshot(m, value) }
}

function refinementOf(shape: Shape): Refinement {
  return {
    ...(shape.types === undefined ? {} : { types: shape.types.reduce((mask, name) => mask | types[name], 0) }),
    ...(shape.characters === undefined ? {} : { characters: named(shape.characters) }),
    ...(shape.safe === undefined ? {} : { safe: bitsOf(shape.safe) }),
  }
}

function onlyOf(value: Value, only: 'objects' | 'strings'): Value | undefined {
  const mask = only === 'objects' ? types.object | types.array : types.string
  const atoms = atomsOf(value).filter((atom) =>
    atom.kind === 'opaque'
      ? (atom.types & mask) !== 0
      : only === 'objects'
        ? atom.kind === 'reference'
        : atom.kind === 'text' || atom.kind === 'encoded' || atom.kind === 'constant',
  )
  return atoms.length === 0 ? undefined : joinAll(atoms)
}

function callBack(m: Machine, callback: Callback, site: Site): Value {
  const results: Value[] = []
  for (const value of valuesAt(m, callback.at, site)) {
    if (!isFunction(m, value)) continue
    const list = callback.with?.map((gives, index) =>
      gives !== null ? given(m, gives, site, []) : index === 0 ? errorOrNothing(m) : constant(null),
    )
    const rest = list === undefined ? made(m, { of: ['args', 'self'] }, site) : undefined
    const run = (): Value | undefined => m.do.call(m, value, undefinedValue, list ?? [], rest)
    const result = callback.perhaps === true ? perhaps(m, joinAll(list ?? [rest ?? undefinedValue]), () => run() ?? undefinedValue) : run()
    if (result !== undefined) results.push(result)
  }
  return joinAll(results)
}

function given(m: Machine, gives: Gives, site: Site, results: readonly Value[]): Value {
  if (gives === 'nothing') return undefinedValue
  if ('same' in gives) return valueAt(m, gives.same, site) ?? undefinedValue
  if ('type' in gives) {
    const id = `${gives.type}:${siteOf(m)}`
    if (site.request !== undefined) m.answers.set(id, site.request)
    const list = gives.opens === true ? site.list.map((value) => (isPath(value) ? undefinedValue : value)) : site.list
    return { kind: 'instance', type: gives.type, made: list, id }
  }
  if ('of' in gives) return made(m, gives, site)
  if ('list' in gives) return listOf(m, [], given(m, gives.list, site, results))
  if ('fields' in gives)
    return makeObject(
      m,
      Object.entries(gives.fields).map(([name, inner]) => [name, given(m, inner, site, results)] as const),
    )
  if ('read' in gives) return readFrom(m, gives, site)
  if ('callback' in gives) return results[gives.callback] ?? undefinedValue
  const rule = gives.function
  return m.program.native(m, (self, list, now, more) => apply(now, rule, { ...site, self, list, more }) ?? undefinedValue)
}

/** A text that is put together, or a path: no content. */
const isPath = (value: Value): boolean =>
  atomsOf(value).every((atom) => atom.kind === 'constant' || atom.kind === 'text' || (atom.kind === 'instance' && isItsText(atom)))

function noteWritten(m: Machine, writes: NonNullable<Rule['writes']>, site: Site): void {
  const path = valueAt(m, writes.to, site)
  if (path === undefined) return
  const from = writes.from === undefined ? undefined : valueAt(m, writes.from, site)
  const holds = writes.holds === undefined ? undefined : valueAt(m, writes.holds, site)
  const content = from === undefined ? holds : readFile(m, from)?.content
  if (content !== undefined) writeFile(m, path, writes.as === undefined ? content : encode(m, writes.as, content), writes.how ?? 'whole')
}

/** What the function wrote there itself, or something from elsewhere. */
function readFrom(m: Machine, gives: Extract<Gives, { read: unknown }>, site: Site): Value {
  const path = gives.at === undefined ? undefined : valueAt(m, gives.at, site)
  const elsewhere = readFromStore(m, gives.read, gives.from, site)
  if (path === undefined || gives.read !== 'file') return elsewhere
  if (gives.names === true) return namesIn(m, path) ?? elsewhere
  const own = readFile(m, path)
  if (own === undefined) return elsewhere
  const content = gives.decodes === undefined ? own.content : decode(m, gives.decodes, own.content)
  return own.sure ? content : join(content, elsewhere)
}

function readFromStore(m: Machine, store: string, from: string, site: Site): Value {
  const request = site.request ?? (site.self?.kind === 'instance' ? m.answers.get(site.self.id) : undefined)
  const source: Source = { kind: 'store', store, from: `${from}`, path: [], ...(request === undefined ? {} : { request }) }
  const spot = { ...m.program.spot(m) }
  return opaque(`${store}:${siteOf(m)}`, {
    direct: true,
    taints:
      store === 'secret'
        ? [{ source: { kind: 'secret', name: site.name }, trail: { step: 'out-of', name: site.name, spot, before: undefined, length: 1 } }]
        : [{ source, trail: { step: 'out-of', name: site.name, spot, before: undefined, length: 1 } }],
  })
}

/** An unknown value of a shape, which carries what values at the call carry. */
function made(m: Machine, gives: Extract<Gives, { of: unknown }>, site: Site): Value {
  const values = gives.of.flatMap((where) => valuesAt(m, where, site))
  const [first] = values
  if (gives.decodes !== undefined && first !== undefined) return decode(m, gives.decodes, first)
  if (gives.encodes !== undefined && first !== undefined) return encode(m, gives.encodes, first)
  const refinement = refinementOf(gives)
  const carried = deepTaints(m, joinAll(values))
  const safe = values.reduce(
    (bits, value) => atomsOf(value).reduce((all, atom) => (atom.kind === 'opaque' && atom.taints.length > 0 ? all & atom.safe : all), bits),
    -1,
  )
  const [self] = gives.part === undefined || site.self === undefined ? [] : atomsOf(site.self)
  const part = self === undefined ? undefined : partOf(self, gives.part ?? '')
  const key =
    values.length === 1 && first !== undefined && first.kind !== 'reference' && first.kind !== 'union'
      ? `${site.name}(${keyOf(first)})`
      : `${site.name}:${siteOf(m)}`
  if (m.learned && part === undefined) m.layer.facts.set(key, null)
  const value = opaque(part ?? key.slice(0, 400), {
    types: refinement.types ?? anyType,
    characters: refinement.characters,
    safe: (carried.length > 0 && safe !== -1 && gives.of.length === 1 ? safe : 0) | (refinement.safe ?? 0),
    taints: carried,
  })
  return carried.length === 0 ? value : onItsWay(m, value, 'through', site.name)
}
