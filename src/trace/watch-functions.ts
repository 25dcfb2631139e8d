import { posix } from 'node:path'
import type { Application } from '../model/application.ts'
import type { FunctionCode } from '../model/code.ts'
import type { Called, Fn } from '../model/function.ts'
import { values } from '../model/known.ts'
import { showPlace } from '../model/place.ts'
import type { Place } from '../model/place.ts'
import { remembered } from '../model/remembered.ts'
import { analyse, emptyMemory, fuelForFunction } from './engine/analyse.ts'
import type { Analysis } from './engine/analyse.ts'
import { makeProgram } from './engine/make-program.ts'
import type { Program } from './engine/program.ts'
import type { Spot } from './engine/taint.ts'
import { mapReference, originalsOf } from './javascript/source-map.ts'
import type { Originals } from './javascript/source-map.ts'
import { layerFolders, likelyLayers } from './layers.ts'
import { lineStarts, placeIn } from './places.ts'
import { packageModels, packageStubs } from './models/registry.generated.ts'
import { namesRequirements } from './python/resolve/requirements.ts'
import type { PythonParser } from './python/parser.ts'
import { isPython, pythonOptions } from './python/options.ts'
import { contentHash, hashing, memoryFormat, settingOf, stillTrue } from './memory.ts'
import type { Memory, Remembered } from './memory.ts'
import type { Observation } from './observation.ts'
import type { Sources } from './sources.ts'

/** What one function of the application was seen to do. */
export interface Watched {
  readonly fn: Fn
  readonly observations: readonly Observation[]
  /** The project's files on which it rests, the handler's own first. */
  readonly files: readonly string[]
}

export interface WatchedAll {
  readonly watched: readonly Watched[]
  readonly functions: readonly FunctionCode[]
  readonly place: (spot: Spot) => Place
  readonly calls: Program['calls']
  readonly passedOver: readonly string[]
  /** For the next run. */
  readonly memory: Memory
  /** How many functions were remembered, and how many were looked at. */
  readonly reused: number
}

export interface WatchOptions {
  readonly packages: readonly string[]
  /** Paths of all files. */
  readonly files: readonly string[]
  /** Without it no Python is read. */
  readonly python?: PythonParser | undefined
  readonly memory?: Memory | undefined
  /** Of the engine and the models. */
  readonly version: string
}

/** Runs every handler that a front end reads, or takes what is remembered of it. */
export function watchFunctions(app: Application, given: Sources, options: WatchOptions): WatchedAll {
  const inline = inlineSources(app)
  const sources: Sources = { ...given, read: (path) => inline.get(path)?.source ?? given.read(path) }
  const settings = new Set(options.packages)
  const python = options.python === undefined ? undefined : pythonOptions(app, options.python, options.files)
  // Of two layers that hold a file the later one wins: what the templates say goes before what only looks like one.
  const layers = [...likelyLayers(options.files), ...layerFolders(app)]
  const stubs = packageStubs
  const program = makeProgram(noting(sources, settings), { models: packageModels, stubs, packages: options.packages, layers, python })
  const version = `${options.version} ${memoryFormat}${python === undefined ? '' : ` python ${namesHash(options.files)}`}${layers.length === 0 ? '' : ` layers ${contentHash(layers.join('\n'))}`}`
  const readable = python === undefined ? script : scriptOrPython
  const layer = emptyMemory()
  const hashOf = hashing(sources)
  const earlier = stillTrue(options.memory, version, sources, hashOf)
  const done = new Map<string, Remembered>()
  const place = placing(sources, inline)
  const functions: FunctionCode[] = []
  const watched: Watched[] = []
  let reused = 0
  let left = fuelForAll
  const unresolved = new Map<string, number>()
  let resolved = 0
  for (const fn of app.functions) {
    const code = values(fn.code)[0]
    const file = code?.inline === undefined ? code?.file : inlineName(fn)
    const symbol = code?.symbol ?? (code?.inline === undefined ? undefined : 'handler')
    if (file === undefined || symbol === undefined || !readable.test(file)) {
      functions.push({ function: fn.id, analysed: file === undefined ? 'not-found' : 'unsupported', files: [], gaps: [], strangers: [] })
      continue
    }
    const called = code?.called
    const key = `${file}#${symbol}${called === undefined ? '' : ` ${JSON.stringify(called)}`}`
    const limit = Math.min(fuelForFunction, Math.max(leastForFunction, left))
    let known = done.get(key)
    if (known === undefined) {
      known = fits(earlier.get(key), limit)
      if (known !== undefined) reused++
      known ??= look(program, layer, hashOf, { file, symbol, limit, called })
      if (known !== undefined) {
        left -= known.analysis.spent
        resolved += known.calls.resolved
        for (const [name, count] of Object.entries(known.calls.unresolved)) unresolved.set(name, (unresolved.get(name) ?? 0) + count)
      }
    }
    if (known === undefined) {
      // No text, or too large.
      const gaps = sources.isFile(file) ? [{ what: 'the file cannot be read', at: place({ file, at: 0, end: 0 }) }] : []
      functions.push({ function: fn.id, analysed: gaps.length > 0 ? 'no' : 'not-found', files: [], gaps, strangers: [] })
      continue
    }
    done.set(key, known)
    const { observations, finished } = known.analysis
    const files = Object.keys(known.files)
    watched.push({ fn, observations, files })
    const gaps = gapsOf(observations, place)
    // What could not be read may have held it.
    functions.push({
      function: fn.id,
      analysed: finished === 'not-found' && gaps.length > 0 ? 'no' : finished,
      files,
      gaps,
      strangers: Object.keys(known.calls.unresolved).toSorted(),
      ...escapedOf(observations, place),
    })
  }
  const looked = Object.fromEntries(
    [...Object.keys(options.memory?.looked ?? {}), ...program.looked].map((path) => [path, sources.isFile(path)]),
  )
  for (const { files } of done.values()) for (const path of Object.keys(files)) settings.delete(path)
  for (const path of Object.keys(options.memory?.settings ?? {})) settings.add(path)
  const memory: Memory = {
    version,
    looked,
    settings: Object.fromEntries([...settings].map((path) => [path, settingOf(sources, path)])),
    functions: Object.fromEntries(done),
  }
  return { watched, functions, place, calls: { resolved, unresolved }, passedOver: program.passedOver, memory, reused }
}

/** Settings are all that is read besides code: whichever of them changes, imports may mean something else. */
const noting = (sources: Sources, settings: Set<string>): Sources => ({
  ...sources,
  read: (path) => {
    if (path.endsWith('.json') || namesRequirements(path)) settings.add(path)
    return sources.read(path)
  },
})

/** Operations for all functions together, before each gets no more than the least: an application of a thousand functions ends too. */
const fuelForAll = 3_000_000
const leastForFunction = 30_000

/** What is remembered holds if it would come out the same with the budget of now. */
function fits(known: Remembered | undefined, limit: number): Remembered | undefined {
  return known !== undefined && (known.limit === limit || (known.analysis.finished !== 'no' && known.analysis.spent <= limit))
    ? known
    : undefined
}

const script = /\.[cm]?[jt]sx?$/
const scriptOrPython = /\.(?:[cm]?[jt]sx?|py)$/

/** Where a Python module is found follows from the names of all files. */
const namesHash = (files: readonly string[]): string =>
  contentHash(
    files
      .filter((path) => /\.py$|\.(?:dist|egg)-info\//.test(path))
      .toSorted()
      .join('\n'),
  )

interface Entrance {
  readonly file: string
  readonly symbol: string
  readonly limit: number
  readonly called: Called | undefined
}

function look(
  program: Program,
  layer: ReturnType<typeof emptyMemory>,
  hashOf: (path: string) => string | undefined,
  { file, symbol, limit, called }: Entrance,
): Remembered | undefined {
  const module = program.moduleAt(file)
  if (module === undefined) return undefined
  const before = { resolved: program.calls.resolved, unresolved: new Map(program.calls.unresolved) }
  const analysis: Analysis = analyse(program, layer, module, symbol, limit, called)
  const reached = program.reachedFrom(file)
  const files = [...reached]
  const ofModules = program.moduleObservations.filter(({ spot }) => reached.has(spot.file))
  const notRead = files.flatMap((path): readonly Observation[] =>
    (program.modules.get(path)?.ir.gaps ?? []).map(({ what, at }) => ({ kind: 'gap', what, spot: { file: path, at, end: at } })),
  )
  const { resolved, unresolved } = program.calls
  const more = [...unresolved].map(([name, count]) => [name, count - (before.unresolved.get(name) ?? 0)] as const)
  return {
    limit,
    calls: { resolved: resolved - before.resolved, unresolved: Object.fromEntries(more.filter(([, count]) => count > 0)) },
    files: Object.fromEntries(files.flatMap((path) => [hashOf(path) ?? []].flat().map((hash) => [path, hash] as const))),
    analysis: { ...analysis, observations: [...analysis.observations, ...ofModules, ...notRead] },
  }
}

function gapsOf(observations: readonly Observation[], place: (spot: Spot) => Place): FunctionCode['gaps'] {
  return observations.flatMap((one) => (one.kind === 'gap' ? [{ what: one.what, at: place(one.spot) }] : []))
}

/** Clients of cloud services that something unknown gets: what it does with them is not seen. */
function escapedOf(observations: readonly Observation[], place: (spot: Spot) => Place): Pick<FunctionCode, 'escaped'> {
  const escaped = observations.flatMap((one) => (one.kind === 'escaped' ? [{ to: one.name, at: place(one.spot) }] : []))
  return escaped.length === 0 ? {} : { escaped }
}

interface Inline {
  readonly source: string
  readonly at: Place
}

const inlineName = (fn: Fn): string => `inline of ${fn.id}.${isPython(fn) ? 'py' : 'js'}`

/** Source that stands in a template. */
function inlineSources(app: Application): ReadonlyMap<string, Inline> {
  return new Map(
    app.functions.flatMap((fn) => {
      const inline = values(fn.code)[0]?.inline
      const runtime = fn.runtime === undefined ? [] : values(fn.runtime)
      return inline === undefined || runtime.some((name) => !/^(?:nodejs|python)/.test(name)) ? [] : [[inlineName(fn), inline] as const]
    }),
  )
}

function placing(sources: Sources, inline: ReadonlyMap<string, Inline>): (spot: Spot) => Place {
  const files = new Map<string, Placed>()
  return remembered((spot) => {
    const ready = files.get(spot.file)
    const { lines, originals } = ready ?? placed(sources, spot.file)
    if (ready === undefined) files.set(spot.file, { lines, originals })
    const template = inline.get(spot.file)?.at
    const original = template === undefined ? originals?.(spot.at, spot.end) : undefined
    if (original !== undefined && sources.isFile(original.file)) return original
    const place = { ...placeIn(lines, spot), ...(original === undefined ? {} : { original: showPlace(original) }) }
    // A block of source starts on the line behind its key.
    return template === undefined ? place : { ...template, line: template.line + place.line }
  })
}

interface Placed {
  readonly lines: readonly number[]
  /** Of a file that was built: where its parts come from. */
  readonly originals: Originals | undefined
}

function placed(sources: Sources, file: string): Placed {
  const text = sources.read(file) ?? ''
  const lines = lineStarts(text)
  const reference = mapReference(text)
  const map = reference?.kind === 'file' ? sources.read(beside(file, reference.path)) : reference?.map
  return { lines, originals: map === undefined ? undefined : originalsOf({ file, lines }, map) }
}

/** A path that is relative to a file. */
const beside = (file: string, path: string): string => posix.join(posix.dirname(file), path)
