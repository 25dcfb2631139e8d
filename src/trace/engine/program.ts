import type { Func, Parameter } from '../ir/module.ts'
import type { Observation } from '../observation.ts'
import type { Sources } from '../sources.ts'
import type { Models } from './models.ts'
import type { LoadedModule, Native } from './heap.ts'
import type { Actions, Frame, Machine } from './machine.ts'
import type { Stranger } from './strangers.ts'
import type { Spot } from './taint.ts'
import type { Path, Test } from './test.ts'
import type { Reference, Value } from './value.ts'

/** All that the analyses of an application's functions share: modules, models, numbers, counters. */
export interface Program {
  readonly actions: Actions
  readonly sources: Sources
  readonly models: Models
  readonly modules: ReadonlyMap<string, LoadedModule | undefined>
  /** What calls came to: followed, or known to a model; and by name those that are neither. */
  readonly calls: { resolved: number; readonly unresolved: Map<string, number> }
  /** Seen in the bodies of modules: it holds for every function that loads the module. */
  readonly moduleObservations: Observation[]
  /** The module at a path of the project; undefined where it cannot be read. */
  /** Paths of the project's Python files. */
  readonly pythonFiles: readonly string[]
  /** Notes that what a file does follows from another one. */
  readonly leadsTo: (from: string, to: string) => void
  /** The file, and all files of the project that it leads to by the imports that were followed. */
  readonly reachedFrom: (file: string) => ReadonlySet<string>
  /** Folders of packages that were installed beside the project's code: they are not followed. */
  readonly passedOver: readonly string[]
  /** Every path that was looked for. */
  readonly looked: Iterable<string>
  readonly moduleAt: (file: string) => LoadedModule | undefined
  readonly stubOf: (name: string) => LoadedModule | undefined
  /** What a specifier means in a file. */
  readonly resolve: (specifier: string, importer: LoadedModule) => Resolved
  readonly nextId: () => number
  /** The object that holds what was written to files: see `files.ts`. */
  readonly filesId: number
  /** What a stream of such a file gives. */
  readonly streamed: (m: Machine, value: Value) => Value
  readonly peekId: () => number
  readonly nextFrame: () => number
  readonly numberOf: (func: Func) => number
  /** Cells of module bodies that an import fills, by cell id. */
  readonly imports: Map<number, { readonly module: LoadedModule; readonly specifier: string; readonly name: string }>
  /** Cells for fields of unknown objects that the program sets: `event.user = …`. */
  readonly overlays: ReadonlyMap<string, number>
  readonly overlay: (key: string) => number
  /** What packages made of which nothing is known, by its key. */
  readonly strangers: Map<string, Stranger>
  /** Keys of what packages made of the project's own code. */
  readonly hiding: Set<string>
  /** The functions that something unknown was made of, by its key. */
  readonly putInto: Map<string, readonly Reference[]>
  /** Keys of unknown objects that were reached by a key from outside. */
  readonly foreign: Set<string>
  /** A function without a body, for functions of the engine's own. */
  readonly nothing: Func
  readonly nowhere: LoadedModule
  readonly native: (m: Machine, native: Native) => Value
  readonly conditioned: (value: Value, test: Test) => Value
  readonly byPaths: (m: Machine, value: Value, ways: readonly Path[]) => Value
  readonly caught: (m: Machine, thrown: readonly Value[], spot: Spot, at: { readonly at: number; readonly end: number }) => Value
  readonly injected: (m: Machine, frame: Frame, parameter: Parameter) => Value | undefined
  readonly countCall: (m: Machine, name: string, list: readonly Value[]) => void
  /** What a cell holds, an import looked up. */
  readonly cell: (m: Machine, id: number) => Value | undefined
  readonly spot: (m: Machine) => Spot
  readonly noteState: (m: Machine, id: number, value: Value) => void
  readonly noteLoop: (m: Machine, condition: Value) => void
  readonly noteThrown: (m: Machine, value: Value) => void
  readonly noteForeignStore: (m: Machine, key: Value, value: Value) => void
  readonly noteModule: (m: Machine, specifier: Value) => void
  readonly notePattern: (m: Machine, source: string, flags: string) => void
}

export type Resolved =
  | { readonly kind: 'module'; readonly file: string }
  /** Something the models know, or nobody: `pg`, `node:fs`. `path`: a subpath. */
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string }
  | { readonly kind: 'data'; readonly text: string }
  | { readonly kind: 'missing'; readonly specifier: string }
