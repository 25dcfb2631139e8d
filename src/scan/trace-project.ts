import type { Application } from '../model/application.ts'
import type { Project } from '../read/index.ts'
import { isPython } from '../trace/python/options.ts'
import { pythonParser } from '../trace/python/parser.ts'
import type { PythonParser } from '../trace/python/parser.ts'
import { trace } from '../trace/trace.ts'
import type { Memory } from '../trace/memory.ts'
import type { Traced } from '../trace/trace.ts'
import { sourcesOf } from './sources.ts'

interface TraceProjectOptions {
  /** Of Cordon: what another one remembered is worth nothing. */
  readonly version?: string
  /** What the run before left. */
  readonly memory?: Memory | undefined
  /** From {@link pythonFor}; without it, functions in Python are not followed. */
  readonly python?: PythonParser | undefined
}

/** The application with what its handlers' code does. */
export function traceProject(
  application: Application,
  project: Project,
  { version = 'test', memory, python }: TraceProjectOptions = {},
): Traced {
  const packages = project.files.flatMap(({ path }) => (path === 'package.json' || path.endsWith('/package.json') ? [path] : []))
  return trace(application, sourcesOf(project), { packages, files: project.files.map(({ path }) => path), version, memory, python })
}

/** The parser that an application needs for its Python functions; undefined, and nothing is loaded, where it has none. */
export async function pythonFor({ functions }: Application): Promise<PythonParser | undefined> {
  return functions.some(isPython) ? pythonParser() : undefined
}
