import type { Func, Module } from '../ir/module.ts'
import { lower } from '../javascript/lower.ts'
import { resolver } from '../javascript/resolve/resolver.ts'
import { requirementFiles } from '../python/resolve/requirements.ts'
import { pythonResolver } from '../python/resolve/resolver.ts'
import type { PythonRoot } from '../python/resolve/resolver.ts'
import type { PackageModel } from '../models/model.ts'
import type { Sources } from '../sources.ts'
import { nativeFunction } from './closures.ts'
import { call } from './call.ts'
import { unknownCall } from './call-unknown.ts'
import { construct } from './construct.ts'
import { run } from './execute.ts'
import { deepTaints } from './carried.ts'
import { streamed } from './files.ts'
import { cellAt } from './heap.ts'
import type { LoadedModule } from './heap.ts'
import { at, spotOf } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { exportOf, importCell, importModule } from './modules.ts'
import { fieldOfInstance } from './rules.ts'
import { indexModels } from './models.ts'
import { importedByPython, memberOfModule, undeclared } from './python/imports.ts'
import { requirementsOf, versionsAskedFor } from './versions.ts'
import { holdsClient } from './cloud.ts'
import { observe } from './observe.ts'
import { python } from './python/python.ts'
import type { Program, Resolved } from './program.ts'
import { bitOf } from './sinks.ts'
import { snapshot } from './snapshot.ts'
import { byPaths, conditioned } from './tests.ts'
import type { Spot } from './taint.ts'
import { atomsOf, joinAll, opaque, types } from './value.ts'
import type { Value } from './value.ts'

export interface ProgramOptions {
  readonly models: readonly PackageModel[]
  /** Sources of stubs by package name. */
  readonly stubs: Readonly<Record<string, string>>
  /** All `package.json` of the project. */
  readonly packages?: readonly string[]
  readonly layers?: readonly string[]
  /** Without it, files of Python's cannot be read. */
  readonly python?: PythonOptions | undefined
}

export interface PythonOptions {
  readonly lower: (file: string, text: string) => Module
  /** Paths of all files of the project. */
  readonly files?: readonly string[]
  /** Where its functions look for modules. */
  readonly roots?: readonly PythonRoot[]
  /** Folders of layers, as the templates name them. */
  readonly layers?: readonly string[]
}

/** A package of which more than this many bytes were read already is not read further. */
const mostOfPackage = 400_000

/** Sets up what all functions of an application share. */
export function makeProgram(sources: Sources, options: ProgramOptions): Program {
  const filesId = 1
  let ids = filesId + 1
  let frames = 1
  const modules = new Map<string, LoadedModule | undefined>()
  const stubs = new Map<string, LoadedModule>()
  const numbers = new Map<Func, number>()
  const overlays = new Map<string, number>()
  const reader = options.python
  const requirements = requirementsOf(sources, requirementFiles(reader?.files ?? []), options.models)
  const versions = versionsAskedFor(sources, options.packages ?? [])
  const models = indexModels(options.models, (name) => requirements.versionOf(name) ?? versions(name))
  const ofPython = pythonResolver(sources, {
    ...reader,
    isPackage: (name) => modelled(`py:${name}`) || /^(?:aio)?boto(?:3|core)$/.test(name) || requirements.asksFor(name),
  })
  const resolution = resolver(sources, {
    ...(options.packages && { packages: options.packages }),
    ...(options.layers && { layers: options.layers }),
  })
  const read = new Map<string, number>()

  const loaded = (file: string, text: string, stub: boolean): LoadedModule => ({
    file,
    ir: isPython(file) && reader !== undefined ? reader.lower(file, text) : lower(file, text),
    stub,
    cells: [],
    state: 'new',
    exports: undefined,
  })
  const moduleAt = (file: string): LoadedModule | undefined => {
    if (modules.has(file)) return modules.get(file)
    const text = sources.read(file) ?? (isEmptyPackage(file) ? '' : undefined)
    const module = text === undefined || (isPython(file) && reader === undefined) ? undefined : loaded(file, text, false)
    modules.set(file, module)
    return module
  }
  const stubOf = (name: string): LoadedModule | undefined => {
    const known = stubs.get(name)
    if (known !== undefined) return known
    const text = Object.hasOwn(options.stubs, name) ? options.stubs[name] : undefined
    if (text === undefined) return undefined
    if (name.startsWith('py:') && reader === undefined) return undefined
    const module = loaded(`cordon:${name}.${name.startsWith('py:') ? 'py' : 'js'}`, text, true)
    stubs.set(name, module)
    return module
  }
  const modelled = (name: string): boolean =>
    models.knows(name) || Object.hasOwn(options.stubs, name) || name === 'aws-sdk' || name.startsWith('@aws-sdk/')
  const edges = new Map<string, Set<string>>()
  const follow = (from: string, to: string): void => {
    const known = edges.get(from)
    if (known === undefined) edges.set(from, new Set([to]))
    else known.add(to)
  }
  const resolvePython = (specifier: string, importer: LoadedModule): Resolved => {
    if (importer.stub) {
      const [name = '', ...path] = specifier.split('.')
      return { kind: 'package', name: name === 'cordon' ? name : `py:${name}`, subpath: path.join('.') }
    }
    const found = ofPython.resolve(specifier, importer.file)
    switch (found.kind) {
      case 'package':
        return { kind: 'package', name: `py:${found.name}`, subpath: found.path }
      case 'missing':
        return { kind: 'missing', specifier }
      case 'file':
        follow(importer.file, found.file)
        return { kind: 'module', file: found.file }
    }
  }
  const isEmptyPackage = (file: string): boolean => /(?:^|\/)__init__\.py$/.test(file) && !sources.isFile(file)
  const resolve = (specifier: string, importer: LoadedModule): Resolved => {
    if (importer.ir.language === 'python') return resolvePython(specifier, importer)
    if (importer.stub) return { kind: 'package', ...split(specifier) }
    const { name, subpath } = split(specifier)
    const bare = !/^[./#]/.test(specifier)
    if (bare && modelled(name)) return { kind: 'package', name, subpath }
    const found = resolution.resolve(specifier, importer.file)
    switch (found.kind) {
      case 'builtin':
        return { kind: 'package', ...split(found.name) }
      case 'package':
        return { kind: 'package', name: found.name, subpath: found.subpath }
      case 'missing':
        return { kind: 'missing', specifier }
      case 'file': {
        follow(importer.file, found.file)
        if (found.file.endsWith('.json')) return { kind: 'data', text: sources.read(found.file) ?? '{}' }
        if (found.package !== undefined) {
          if (modelled(found.package.name)) return { kind: 'package', name: found.package.name, subpath }
          const before = read.get(found.package.root) ?? 0
          if (before > mostOfPackage) return { kind: 'package', name: found.package.name, subpath }
          if (!modules.has(found.file)) read.set(found.package.root, before + (sources.read(found.file)?.length ?? 0))
        }
        return { kind: 'module', file: found.file }
      }
    }
  }
  const nothing: Func = {
    name: '',
    at: 0,
    end: 0,
    parameters: [],
    registers: 0,
    cells: 0,
    captures: [],
    body: [],
    async: false,
    generator: false,
    arrow: false,
    operations: 0,
    branches: 0,
  }
  const emptyModule: Module = {
    file: '',
    language: 'javascript',
    kind: 'module',
    functions: [nothing],
    imports: [],
    exports: [],
    lines: [0],
    gaps: [],
    size: 0,
  }
  const nowhere: LoadedModule = { file: '', ir: emptyModule, stub: true, cells: [], state: 'done', exports: undefined }
  const calls = { resolved: 0, unresolved: new Map<string, number>() }

  return {
    actions: {
      importedByPython,
      memberOfModule,
      undeclared,
      run,
      call,
      construct,
      unknownCall,
      exportOf,
      fieldOfInstance,
      importModule,
      python,
    },
    sources,
    models,
    modules,
    calls,
    moduleObservations: [],
    pythonFiles: (reader?.files ?? []).filter(isPython),
    leadsTo: follow,
    reachedFrom: (file) => reachable(edges, file),
    passedOver: ofPython.installed,
    looked: { [Symbol.iterator]: () => [...resolution.probed, ...ofPython.probed].values() },
    moduleAt,
    stubOf,
    resolve,
    nextId: () => ids++,
    filesId,
    streamed,
    peekId: () => ids,
    nextFrame: () => frames++,
    numberOf: (func) => {
      const known = numbers.get(func)
      if (known !== undefined) return known
      numbers.set(func, numbers.size)
      return numbers.size - 1
    },
    imports: new Map(),
    overlays,
    overlay: (key) => {
      const known = overlays.get(key) ?? ids++
      overlays.set(key, known)
      return known
    },
    foreign: new Set(),
    strangers: new Map(),
    putInto: new Map(),
    hiding: new Set(),
    nothing,
    nowhere,
    native: (m, native) => nativeFunction(m, m.frame, native),
    conditioned,
    byPaths,
    caught,
    injected,
    cell: (m, id) => cellAt(m.layer, id) ?? importCell(m, id),
    spot: spotOf,
    countCall: (m, name, list) => {
      if (list.some((value) => holdsClient(m, value))) observe(m, { kind: 'escaped', name })
      calls.unresolved.set(name, (calls.unresolved.get(name) ?? 0) + 1)
    },
    noteState: (m, _, value) => {
      if (m.frame?.module.stub !== true && deepTaints(m, value).some(({ source }) => source.kind === 'event'))
        observe(m, { kind: 'state', name: '', value: snapshot(m, value) })
    },
    noteLoop: (m) => {
      for (const value of m.compared) noteWork(m, value, 'loop')
      m.compared = []
    },
    noteThrown: (m, value) => observe(m, { kind: 'thrown', value: snapshot(m, value) }),
    noteForeignStore: (m, key) => observe(m, { kind: 'sink', sink: 'prototype', name: 'assignment', value: snapshot(m, key) }),
    noteModule: (m, specifier) => observe(m, { kind: 'sink', sink: 'module', name: 'require', value: snapshot(m, specifier) }),
    notePattern: () => undefined,
  }
}

function reachable(edges: ReadonlyMap<string, ReadonlySet<string>>, file: string): ReadonlySet<string> {
  const all = new Set([file])
  for (const one of all) for (const next of edges.get(one) ?? []) all.add(next)
  return all
}

/** A number that says how often, how long or how much, if it is not a length of what was sent: that is bounded by what can be sent. */
function noteWork(m: Machine, value: Value, name: string): void {
  for (const atom of atomsOf(value)) {
    if (atom.kind !== 'opaque' || atom.taints.length === 0 || atom.origin?.kind === 'length' || (atom.safe & bitOf('work')) !== 0) continue
    observe(m, { kind: 'sink', sink: 'work', name, value: snapshot(m, atom) })
  }
}

/** What a `catch` gets: what the program throws there, and anything that others may throw. */
function caught(m: Machine, thrown: readonly Value[], around: Spot, { at, end }: { readonly at: number; readonly end: number }): Value {
  // Not where the guarded code ends, but where the error is taken.
  const spot = m.frame?.module.stub === true ? around : { file: around.file, at, end }
  const other = opaque(`error:${spot.file}:${spot.at}`, {
    types: types.object,
    direct: true,
    taints: [{ source: { kind: 'error', path: [] }, trail: { step: 'out-of', name: 'the error', spot, before: undefined, length: 1 } }],
  })
  return joinAll([other, ...thrown])
}

/** A parameter that nobody gives, whose type is a class of the program: what a container would inject. */
function injected(m: Machine, frame: Frame, parameter: Func['parameters'][number]): Value | undefined {
  const cell = parameter.type?.cell
  if (cell === undefined || m.depth > 20) return undefined
  const id = cell >= 0 ? frame.cells[cell] : frame.captures[~cell]
  const value = id === undefined ? undefined : m.program.cell(m, id)
  if (value === undefined) return undefined
  const classes = atomsOf(value).filter(
    (atom) => atom.kind === 'api' || (atom.kind === 'reference' && at(m, atom).closure?.class !== undefined),
  )
  return classes.length === 0 ? undefined : construct(m, joinAll(classes), [], undefined)
}

const isPython = (file: string): boolean => file.endsWith('.py')

function split(specifier: string): { name: string; subpath: string } {
  const bare = specifier.replace(/^node:/, '')
  const parts = bare.split('/')
  const length = bare.startsWith('@') ? 2 : 1
  return { name: parts.slice(0, length).join('/'), subpath: parts.slice(length).join('/') }
}
