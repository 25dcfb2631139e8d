import { environment, isEnvironment } from './environment.ts'
import { decode } from './encodings.ts'
import { readFile } from './files.ts'
import { keptIn } from './globals.ts'
import { cellAt, emptyObject } from './heap.ts'
import type { LoadedModule } from './heap.ts'
import { allocate, at, OutOfFuel, referenceTo, siteOf } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { observe } from './observe.ts'
import { makeObject } from './objects.ts'
import { childOf, loadNamed } from './property.ts'
import { snapshot } from './snapshot.ts'
import { constant, join, opaque, stringOf, undefinedValue, valueKey } from './value.ts'
import type { Api, Value } from './value.ts'
import { fromJson } from './json.ts'

const api = (name: string, path = ''): Api => ({ kind: 'api', package: name, path })

/** A member of what a package exports. `default` is the thing itself. */
export function exportOf(m: Machine, of: Api, name: string): Value | undefined {
  if (of.package.startsWith('py:')) {
    // One stub stands for all modules of a package: `futures.ThreadPoolExecutor` of `concurrent`.
    const stub = m.program.stubOf(of.package)
    const own = stub === undefined ? undefined : m.do.memberOfModule(m, stub, name)
    if (own !== undefined) return own
  }
  if (name === 'default' || name === '__esModule') return of
  if (isEnvironment(of)) return environment(name)
  const kept = keptIn(of)
  if (kept !== undefined) return isOfPlatform(m, name) ? api('global', name) : childOf(m, kept, name)
  const others = of.path === '' ? undefined : m.program.models.exportOf(of.package, of.path)?.others
  if (others !== undefined)
    return join({ kind: 'instance', type: others.type, made: [], id: `${of.package}.${of.path}.${name}` }, undefinedValue)
  return api(of.package, of.path === '' ? name : `${of.path}.${name}`)
}

/** `global.fetch` is the platform's; `global.connection`, what the program keeps there, if it did. */
const isOfPlatform = (m: Machine, name: string): boolean =>
  name in globalThis || name === 'awslambda' || m.program.models.exportOf('global', name) !== undefined

/** A name that no scope declares. */
export function globalValue(m: Machine, f: Frame, name: string): Value {
  if (f.module.ir.language === 'python') return m.do.undeclared(m, f.module, name) ?? m.do.python.global(m, f, name)
  switch (name) {
    case 'undefined':
      return undefinedValue
    case 'NaN':
      return constant(Number.NaN)
    case 'Infinity':
      return constant(Number.POSITIVE_INFINITY)
    case '__dirname':
      return constant('/var/task')
    case '__filename':
      return constant(`/var/task/${f.module.file}`)
    case 'module':
      return moduleObject(m, f.module)
    case 'exports':
      return loadNamed(m, moduleObject(m, f.module), 'exports')
    case 'global':
      return api('global', 'globalThis')
    default:
      return api('global', name)
  }
}

/** `module` of a script: one object a file, with `exports`. */
function moduleObject(m: Machine, module: LoadedModule): Value {
  if (module.exports === undefined) {
    const object = allocate(m, 'object')
    object.fields.set('exports', makeObject(m))
    module.exports = referenceTo(object)
  }
  return module.exports
}

/** What a module has under a name; `*` is all of it, `default` the default export. */
function importNamed(m: Machine, importer: LoadedModule, specifier: string, name: string): Value {
  if (importer.ir.language === 'python') return m.do.importedByPython(m, importer, specifier, name)
  const resolved = m.program.resolve(specifier, importer)
  switch (resolved.kind) {
    case 'module': {
      const module = m.program.moduleAt(resolved.file)
      return module === undefined ? api(specifier, name === '*' ? '' : name) : exported(m, module, name, 0)
    }
    case 'package': {
      const path = [...resolved.subpath.split('/'), name === '*' || name === 'default' ? '' : name].filter((part) => part !== '')
      // A part that a model describes beside the stub of the whole: `hono/jwt`.
      if (resolved.subpath !== '' && m.program.models.exportOf(resolved.name, path.join('.')) !== undefined)
        return api(resolved.name, path.join('.'))
      const stub =
        m.program.stubOf(resolved.subpath === '' ? resolved.name : `${resolved.name}/${resolved.subpath}`) ??
        m.program.stubOf(resolved.name)
      if (stub !== undefined) {
        if (name === '*' && resolved.subpath !== '' && stub === m.program.stubOf(resolved.name))
          return partOfStub(m, stub, api(resolved.name, path.join('.')))
        const whole = name === '*' ? exported(m, stub, 'default', 0) : undefinedValue
        return whole.kind === 'constant' ? exported(m, stub, name, 0) : whole
      }
      return api(resolved.name, path.join('.'))
    }
    case 'data': {
      const data = fromJson(m, resolved.text)
      return name === '*' || name === 'default' ? data : loadNamed(m, data, name)
    }
    case 'missing':
      observe(m, { kind: 'gap', what: `the module ${resolved.specifier} is not there` })
      return opaque(`module ${specifier}.${name}`)
  }
}

/** `require('package/part')`, where one stub stands for all parts: every name is there, and called it is the default. The rest is `instead`. */
function partOfStub(m: Machine, stub: LoadedModule, instead: Api): Value {
  const names = exported(m, stub, '*', 0)
  const whole = exported(m, stub, 'default', 0)
  if (names.kind === 'reference' && whole.kind === 'reference') at(m, names).closure = at(m, whole).closure
  if (names.kind === 'reference') at(m, names).modelled = instead
  return names
}

const longestWay = 20

/** What a module of the program exports under a name. */
export function exported(m: Machine, module: LoadedModule, name: string, depth: number): Value {
  if (module.ir.language === 'python')
    return name === '*' ? namespaceOf(m, module) : (m.do.memberOfModule(m, module, name) ?? undefinedValue)
  load(m, module)
  if (module.ir.kind === 'script') return exportedByScript(m, module, name)
  if (name === '*') {
    // It outlives the run that asks for it first, as the module does.
    const object = emptyObject(m.program.nextId(), 'namespace')
    for (const key of namesExported(m, module, 0)) object.fields.set(key, exported(m, module, key, depth + 1))
    bottom(m).objects.set(object.id, object)
    return referenceTo(object)
  }
  for (const one of module.ir.exports) {
    if (one.kind === 'cell' && one.name === name) return readCell(m, module.cells[one.cell]) ?? undefinedValue
    if (one.kind === 'from' && one.as === name) return importNamed(m, module, one.specifier, one.name)
  }
  if (depth < longestWay)
    for (const one of module.ir.exports) {
      if (one.kind !== 'all') continue
      const resolved = m.program.resolve(one.specifier, module)
      if (resolved.kind !== 'module') {
        if (resolved.kind === 'package' && module.ir.exports.every(({ kind }) => kind === 'all'))
          return importNamed(m, module, one.specifier, name)
        continue
      }
      const inner = m.program.moduleAt(resolved.file)
      if (inner !== undefined && namesExported(m, inner, depth + 1).has(name)) return exported(m, inner, name, depth + 1)
    }
  return writesExports(m, module) ? exportedByScript(m, module, name) : undefinedValue
}

function exportedByScript(m: Machine, module: LoadedModule, name: string): Value {
  const all = loadNamed(m, moduleObject(m, module), 'exports')
  if (name === '*') return all
  if (name !== 'default') return loadNamed(m, all, name)
  // `import x from './script'` is module.exports, except where a compiler marked it.
  const own = all.kind === 'reference' ? at(m, all).fields.get('default') : undefined
  return own ?? all
}

/** `import` beside `exports.handler = …`: TypeScript, Babel and bundlers make CommonJS of it, where both work. */
function writesExports(m: Machine, module: LoadedModule): boolean {
  if (module.exports === undefined) return false
  const all = loadNamed(m, module.exports, 'exports')
  return all.kind !== 'reference' || at(m, all).closure !== undefined || at(m, all).fields.size > 0
}

function namesExported(m: Machine, module: LoadedModule, depth: number): ReadonlySet<string> {
  const names = new Set<string>()
  load(m, module)
  if (module.ir.kind === 'script' || writesExports(m, module)) {
    const all = loadNamed(m, moduleObject(m, module), 'exports')
    if (all.kind === 'reference') for (const key of at(m, all).fields.keys()) names.add(key)
  }
  for (const one of module.ir.exports) {
    if (one.kind === 'cell') names.add(one.name)
    else if (one.kind === 'from') names.add(one.as)
    else if (depth < longestWay) {
      const resolved = m.program.resolve(one.specifier, module)
      const inner = resolved.kind === 'module' ? m.program.moduleAt(resolved.file) : undefined
      if (inner !== undefined) for (const name of namesExported(m, inner, depth + 1)) if (name !== 'default') names.add(name)
    }
  }
  return names
}

/** A module of Python's: one object, of which every member is looked up when it is asked for. */
export function namespaceOf(m: Machine, module: LoadedModule): Value {
  module.exports ??= namespace(m, module, undefined)
  return module.exports
}

/** An object with all that a module has; what it lacks is part of `instead`. It outlives the run that asks for it first. */
export function namespace(m: Machine, module: LoadedModule, instead: Api | undefined): Value {
  const object = emptyObject(m.program.nextId(), 'namespace')
  object.module = module
  object.modelled = instead
  bottom(m).objects.set(object.id, object)
  return referenceTo(object)
}

export function readCell(m: Machine, id: number | undefined): Value | undefined {
  if (id === undefined) return undefined
  return cellAt(m.layer, id) ?? importCell(m, id)
}

/** A cell that an import fills: filled when it is first read. */
export function importCell(m: Machine, id: number): Value | undefined {
  const wanted = m.program.imports.get(id)
  if (wanted === undefined) return undefined
  const { module, specifier, name } = wanted
  const layer = m.layer
  m.layer = bottom(m)
  const value = importNamed(m, module, specifier, name)
  m.layer = layer
  const fresh = (): Value => importNamed(m, module, specifier, name)
  // In a circle of imports the module may not have come to it yet; one that fills it later is asked each time.
  if (value.kind === 'constant' && (value.value === undefined || (value.value === null && module.ir.language !== 'python'))) return fresh()
  bottom(m).cells.set(id, value)
  if (module.ir.language === 'python' || layer.below === undefined || name === '*') return value
  if (m.program.resolve(specifier, module).kind !== 'module') return value
  // What the function under way has put there since is its own: it is not there for the next.
  const current = fresh()
  if (valueKey(current) !== valueKey(value)) m.layer.cells.set(id, current)
  return current
}

/** Modules run once and for all: what they make is seen on every path. */
function bottom(m: Machine): Machine['layer'] {
  let layer = m.layer
  while (layer.below !== undefined) layer = layer.below
  return layer
}

/** Operations for the body of one file. */
const fuelForModule = 200_000

/** Runs a module's body, if it did not run yet. */
export function load(m: Machine, module: LoadedModule): void {
  if (module.state !== 'new') return
  module.state = 'running'
  const [body] = module.ir.functions
  if (body === undefined) return
  module.cells = Array.from({ length: body.cells }, () => m.program.nextId())
  for (const { cell, specifier, name } of module.ir.imports) {
    const id = module.cells[cell]
    if (id !== undefined) m.program.imports.set(id, { module, specifier, name })
  }
  const before = { layer: m.layer, frame: m.frame, inHandler: m.inHandler, depth: m.depth, catchers: m.catchers.splice(0), fuel: m.fuel }
  // An import may run a module in the middle of a function: what it exports outlives that run.
  m.layer = bottom(m)
  const frame: Frame = {
    module,
    func: body,
    closure: undefined,
    registers: Array.from({ length: body.registers }),
    cells: module.cells,
    captures: [],
    self: module.ir.kind === 'script' ? loadNamed(m, moduleObject(m, module), 'exports') : undefinedValue,
    list: [],
    more: undefined,
    base: bottom(m),
    id: m.program.nextFrame(),
    caller: m.frame,
    current: undefined,
    exits: [],
    jumps: new Map(),
    labels: new Map(),
    yielded: undefined,
    constructs: false,
  }
  m.frame = frame
  m.inHandler = false
  m.depth = 0
  // What the first function that loads it has left must not decide what the others see.
  m.fuel = fuelForModule
  try {
    m.do.run(m, frame, body.body)
  } catch (error) {
    if (!(error instanceof OutOfFuel)) throw error
    const what = 'the file does too much when it is loaded: not finished here'
    m.program.moduleObservations.push({ kind: 'gap', what, spot: { file: module.file, at: 0, end: 0 } })
  } finally {
    m.fuel = before.fuel
    m.layer = before.layer
    m.frame = before.frame
    m.inHandler = before.inHandler
    m.depth = before.depth
    m.catchers.push(...before.catchers)
  }
  module.state = 'done'
}

export function runModule(m: Machine, f: Frame, specifier: string): void {
  const resolved = m.program.resolve(specifier, f.module)
  if (resolved.kind !== 'module') return
  const module = m.program.moduleAt(resolved.file)
  if (module !== undefined) load(m, module)
}

/** `import(x)` and `require(x)`. */
export function importModule(m: Machine, f: Frame, specifier: Value, required = false): Value {
  const name = stringOf(specifier)
  // A file that the function wrote itself.
  const own = readFile(m, specifier)?.content
  if (own !== undefined && name?.endsWith('.json') === true) return decode(m, 'json', own)
  if (own !== undefined) {
    observe(m, { kind: 'sink', sink: 'code', name: required ? 'require' : 'import', value: snapshot(m, own) })
    return opaque(`module:${siteOf(m)}`)
  }
  if (name !== undefined) {
    if (!required) return importNamed(m, f.module, name, '*')
    const resolved = m.program.resolve(name, f.module)
    const module = resolved.kind === 'module' ? m.program.moduleAt(resolved.file) : undefined
    return module === undefined || module.ir.kind === 'script' ? importNamed(m, f.module, name, '*') : exported(m, module, '*', 0)
  }
  m.program.noteModule(m, specifier)
  observe(m, { kind: 'gap', what: 'which module is loaded here is only known when it runs' })
  return opaque(`module:${siteOf(m)}`)
}
