import { reachOfFunction } from '../model/reach.ts'
import type { FunctionCode } from '../model/code.ts'
import type { ScanResult } from '../model/scan-result.ts'
import type { Unread } from '../model/unread.ts'

/** How much the scan saw. Every report says it, so that silence is never taken for an all-clear. */
export interface Coverage {
  /** Files of the application that were read. Files that turned out to be something else are not counted. */
  readonly filesRead: number
  readonly filesUnread: number
  /** What could not be read of whole files. */
  readonly unreadFiles: readonly Unread[]
  /** What could not be understood in files that were read. */
  readonly unreadParts: readonly Unread[]
  /** Both. */
  readonly unread: readonly Unread[]
  readonly services: number
  /** Without what the framework deploys for itself; so for resources. */
  readonly functions: number
  readonly publicFunctions: number
  readonly routes: number
  readonly resources: number
  readonly checks: number
  /** Functions whose code was followed to its end; undefined where no code was looked at. */
  readonly followed: number | undefined
  /** The others: nothing is said of what their code does. */
  readonly notFollowed: readonly { readonly name: string; readonly why: NotFollowed }[]
  /** There was nothing to judge, or nobody to judge it: a result without findings then means nothing. */
  readonly nothingSeen: 'no-application' | 'no-checks' | undefined
  /** 0 to 1, the mean over files and functions: what was read whole, or followed to its end, counts 1, what was only in part 1/2, the rest 0. */
  readonly confidence: number
}

/** Why the code of a function was not followed. */
export type NotFollowed = Exclude<FunctionCode['analysed'], 'yes'>

export function coverageOf({ application, checks }: ScanResult): Coverage {
  const read = new Set<string>()
  const notRead = new Set<string>()
  for (const file of application.files) {
    if (file.as === 'unread') notRead.add(file.path)
    else if (file.as !== 'other') read.add(file.path)
  }
  // A file that is read once and once not (as two services' include) was not read whole.
  for (const path of notRead) read.delete(path)
  const explained = application.unread.filter(({ at }) => notRead.has(at.file))
  const reasons = new Set(explained.map(({ at }) => at.file))
  const unreadFiles = [...explained, ...[...notRead].filter((path) => !reasons.has(path)).map(unexplained)]
  const unreadParts = application.unread.filter(({ at }) => !notRead.has(at.file))
  const halfRead = new Set(unreadParts.map(({ at }) => at.file).filter((path) => read.has(path)))
  const functions = application.functions.filter(({ generated }) => !generated)
  const resources = application.resources.filter(({ generated }) => !generated)
  const empty = functions.length + resources.length + application.routes.length === 0
  const files = read.size + notRead.size
  const code = new Map(application.code.functions.map((one) => [one.function, one.analysed]))
  const analysed = functions.flatMap(({ id, logicalId }) => {
    const how = code.get(id)
    return how === undefined ? [] : [{ name: logicalId, how }]
  })
  const seenOfCode = analysed.reduce((sum, { how }) => sum + (how === 'yes' ? 100 : how === 'no' ? 50 : 0), 0)
  return {
    filesRead: read.size,
    filesUnread: notRead.size,
    unreadFiles,
    unreadParts,
    unread: [...unreadFiles, ...unreadParts],
    services: application.services.length,
    functions: functions.length,
    publicFunctions: functions.filter((fn) => reachOfFunction(application, fn) === 'public').length,
    routes: application.routes.length,
    resources: resources.length,
    checks: checks.length,
    followed: code.size === 0 ? undefined : analysed.filter(({ how }) => how === 'yes').length,
    notFollowed: analysed.flatMap(({ name, how }) => (how === 'yes' ? [] : [{ name, why: how }])),
    nothingSeen: empty ? 'no-application' : checks.length === 0 ? 'no-checks' : undefined,
    // Rounded down: 1 is only said when everything was read, and all code followed.
    confidence:
      files === 0 || empty ? 0 : Math.floor((100 * read.size - 50 * halfRead.size + seenOfCode) / (files + analysed.length)) / 100,
  }
}

/** A file that was dropped without a word is our fault; it is named all the same. */
const unexplained = (file: string): Unread => ({
  reason: 'unknown-construct',
  what: 'no reason was recorded',
  at: { file, line: 1, column: 1 },
})
