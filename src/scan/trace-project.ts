import type { Application } from '../model/application.ts'
import type { Project } from '../read/index.ts'
import { trace } from '../trace/trace.ts'
import type { Memory } from '../trace/memory.ts'
import type { Traced } from '../trace/trace.ts'
import { sourcesOf } from './sources.ts'

/** The application with what its handlers' code does. `version` is that of Cordon; `memory` what the run before left. */
export function traceProject(application: Application, project: Project, version = 'test', memory?: Memory): Traced {
  const packages = project.files.flatMap(({ path }) => (path === 'package.json' || path.endsWith('/package.json') ? [path] : []))
  return trace(application, sourcesOf(project), { packages, files: project.files.map(({ path }) => path), version, memory })
}
