import type { CodeFactKind } from '../../model/code.ts'
import { remembered } from '../../model/remembered.ts'
import type { LoadedModule } from '../engine/heap.ts'
import type { Func } from '../ir/module.ts'
import type { Operation } from '../ir/operation.ts'
import type { Observation, ObservationKind, ObservationOf } from '../observation.ts'
import { calledName, stepsOf } from './walk.ts'
import type { Step } from './walk.ts'

/** A handler's code after it was followed: what ran, and what was seen. */
export interface SeenCode {
  /** The handler itself; undefined where something else is exported in its place, such as what a middleware made of it. */
  readonly handler: Func | undefined
  /** The project's own functions that ran, with their modules. */
  readonly reached: ReadonlyMap<Func, LoadedModule>
  /** Calls of the project's own asynchronous functions. */
  readonly asyncCalls: ReadonlySet<Operation>
  readonly observations: readonly Observation[]
  /** What is seen where a `try` fails at once: nothing of it is done but its `catch`. */
  readonly whenFailing: (attempt: Operation) => readonly Observation[]
  /** The text of a file. */
  readonly textOf: (file: string) => string
}

/** Something that is to be said of the code alone, whatever starts it. */
export type Remark = ObservationOf<'remark'>

/** A function of the project that ran, with its operations. */
export interface ReachedFunction {
  readonly module: LoadedModule
  readonly func: Func
  readonly steps: readonly Step[]
}

/** The functions that ran and that somebody of the project wrote: no packages, no stubs. */
export const reachedFunctions = remembered(({ reached }: SeenCode): readonly ReachedFunction[] =>
  [...reached].flatMap(([func, module]) => (isOwn(module) ? [{ module, func, steps: stepsOf(func) }] : [])),
)

/** Finds something in each function that ran. It is worked out once for each function: helpers are reached by many handlers. */
export function inEachFunction<T>(
  find: (code: Pick<SeenCode, 'textOf'>, fn: ReachedFunction) => readonly T[],
): (code: SeenCode) => readonly T[] {
  const found = new WeakMap<Func, readonly T[]>()
  return (code) =>
    reachedFunctions(code).flatMap((fn) => {
      const here = found.get(fn.func) ?? find(code, fn)
      found.set(fn.func, here)
      return here
    })
}

/** Built files and packages are not what somebody of the project wrote by hand. */
export function isOwn({ file, stub }: LoadedModule): boolean {
  return !stub && !/(^|\/)(node_modules|\.yarn|vendor|bower_components)\//.test(file) && !/[.-](min|bundle)\.[cm]?js$/.test(file)
}

export function remark(
  { module }: Pick<ReachedFunction, 'module'>,
  where: { readonly at: number; readonly end: number },
  fact: CodeFactKind,
  rest: { readonly name: string; readonly detail: string; readonly sure?: boolean },
): Remark {
  return {
    kind: 'remark',
    fact,
    name: rest.name,
    detail: rest.detail,
    sure: rest.sure ?? true,
    spot: { file: module.file, at: where.at, end: where.end },
  }
}

/** What is called, as it is written: `this.orders.save`. */
export function writtenName(code: Pick<SeenCode, 'textOf'>, fn: ReachedFunction, index: number): string {
  const operation = fn.steps[index]?.operation
  if (operation === undefined) return 'a call'
  // Helpers are asked for once for each handler that reaches them.
  const name = written.get(operation) ?? nameWritten(code, fn, index, operation)
  written.set(operation, name)
  return name
}

const written = new WeakMap<Operation, string>()

function nameWritten(
  { textOf }: Pick<SeenCode, 'textOf'>,
  { module, steps }: ReachedFunction,
  index: number,
  { at, end }: Operation,
): string {
  const name = /^(?:await\s+|new\s+|void\s+)*([\p{L}$_][\p{L}\p{N}$_]*(?:\s*(?:\?\.|!?\.)\s*[\p{L}$_#][\p{L}\p{N}$_]*)*)\s*[<(]/u.exec(
    textOf(module.file).slice(at, end),
  )?.[1]
  return name?.replaceAll(/\s/g, '') ?? calledName(steps, index) ?? 'a call'
}

/** Its last word: `save`. */
export function lastNameAt(code: Pick<SeenCode, 'textOf'>, fn: ReachedFunction, index: number): string {
  const name = writtenName(code, fn, index)
  return name.slice(name.lastIndexOf('.') + 1)
}

export function observedOf<K extends ObservationKind>(
  { observations }: Pick<SeenCode, 'observations'>,
  kind: K,
): readonly ObservationOf<K>[] {
  return observations.filter((one): one is ObservationOf<K> => one.kind === kind)
}

/** The step at which something was seen, in the functions that ran. */
export function stepAt(
  functions: readonly ReachedFunction[],
  { spot }: Pick<Observation, 'spot'>,
): { readonly fn: ReachedFunction; readonly index: number } | undefined {
  for (const fn of functions) {
    if (fn.module.file !== spot.file || spot.at < fn.func.at || spot.end > fn.func.end) continue
    const index = fn.steps.findIndex(({ operation }) => operation.at === spot.at && operation.end === spot.end && acts.has(operation.op))
    if (index >= 0) return { fn, index }
  }
  return undefined
}

/** Operations that do something, as opposed to those that only bring its arguments together and may stand at the same place. */
const acts: ReadonlySet<Operation['op']> = new Set(['call', 'invoke', 'new', 'set', 'store', 'return', 'super', 'tagged'])
