import { known, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Unread } from '../../model/unread.ts'
import { child, stringOf } from '../document/node.ts'
import { directoryOf } from '../project.ts'
import type { Project } from '../project.ts'

/** A function app: what its host.json says. https://learn.microsoft.com/azure/azure-functions/functions-host-json */
export interface Host {
  readonly directory: string
  /** What stands before every route: `api`, unless the team says otherwise. */
  readonly routePrefix: string
  readonly timeoutSeconds: Known<number>
  readonly at: Place
}

/** Undefined where the file belongs to something else. */
export function readHost(project: Project, path: string, unread: Unread[]): Host | undefined {
  const source = project.text(path)
  if (!('text' in source) || !/"(?:version|extensionBundle)"/.test(source.text)) return undefined
  const { root, unread: trouble } = project.document(path)
  unread.push(...trouble)
  const at = { file: path, line: 1, column: 1 }
  const written = stringOf(child(root, 'extensions', 'http', 'routePrefix')) ?? stringOf(child(root, 'http', 'routePrefix')) ?? 'api'
  return {
    directory: directoryOf(path),
    routePrefix: written.replaceAll(/^\/+|\/+$/g, ''),
    timeoutSeconds: timeoutOf(stringOf(child(root, 'functionTimeout')), at),
    at,
  }
}

/** `00:05:00`; `-1` is no end. */
function timeoutOf(written: string | undefined, at: Place): Known<number> {
  const [hours, minutes, seconds] = (/^(\d{1,3}):(\d{2}):(\d{2})$/.exec(written ?? '') ?? []).slice(1).map(Number)
  if (hours !== undefined && minutes !== undefined && seconds !== undefined) return known(hours * 3600 + minutes * 60 + seconds, at)
  return unknown(written === undefined ? 'the plan of the function app tells' : `functionTimeout is ${written}`, at)
}
