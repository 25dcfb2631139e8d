import type { Application } from '../model/application.ts'
import type { Code } from '../model/code.ts'
import { cloudUsesOf } from './cloud-uses.ts'
import { eventReadsOf } from './event-reads.ts'
import { deadHandlers } from './facts/dead-handlers.ts'
import { factsOf } from './facts/facts.ts'
import { flowsOf } from './flows.ts'
import { backtrackingOf, rememberBacktracking } from './judge/backtracking.ts'
import type { Memory } from './memory.ts'
import { sinkUsesOf } from './sink-uses.ts'
import { linkFunctions } from './link/link.ts'
import type { PythonParser } from './python/parser.ts'
import type { Sources } from './sources.ts'
import { watchFunctions } from './watch-functions.ts'

export interface TraceOptions {
  /** Paths of all `package.json` files. */
  readonly packages: readonly string[]
  /** Paths of all files. */
  readonly files: readonly string[]
  /** Of the engine and the models; what is remembered by another one is looked at anew. */
  readonly version: string
  /** What the run before left. */
  readonly memory?: Memory | undefined
  /** Without it, functions in Python are not followed. Loaded asynchronously, so it comes from the edge. */
  readonly python?: PythonParser | undefined
}

export interface Traced {
  readonly application: Application
  /** For the next run. */
  readonly memory: Memory
  /** How many handlers did not have to be looked at again. */
  readonly reused: number
  /** How many handlers there are in languages that are read. */
  readonly looked: number
}

/** Follows data through the handlers' code: the application with what its code does. */
export function trace(app: Application, sources: Sources, options: TraceOptions): Traced {
  const seen = watchFunctions(app, sources, options)
  if (options.memory?.version === seen.memory.version) rememberBacktracking(options.memory.patterns ?? {})
  const linked = linkFunctions(app, seen.watched, seen.place)
  const code: Code = {
    functions: seen.functions,
    flows: flowsOf(linked, seen.watched),
    facts: [...factsOf(linked, seen.watched), ...deadHandlers(app, seen.functions, options.files, sources, options.python)],
    uses: cloudUsesOf(app, seen.watched, seen.place),
    sinks: sinkUsesOf(seen.watched, seen.place),
    reads: eventReadsOf(seen.watched),
    refused: linked.refused(),
    passedOver: seen.passedOver,
    calls: {
      known: seen.calls.resolved,
      unknown: [...seen.calls.unresolved].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count),
    },
  }
  const patterns = backtrackingOf(seen.watched.flatMap(({ observations }) => observations.filter((one) => one.kind === 'pattern')))
  return {
    application: { ...app, code },
    memory: { ...seen.memory, patterns },
    reused: seen.reused,
    looked: Object.keys(seen.memory.functions).length,
  }
}
