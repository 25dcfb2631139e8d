import { checks } from '../../checks/registry.generated.ts'
import { Problem } from '../../model/problem.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import { coverageOf } from '../../report/coverage.ts'
import { overThreshold } from '../../report/options.ts'
import { plain } from '../../report/plain.ts'
import { counted } from '../../report/words.ts'
import { changesSince } from '../../scan/changed.ts'
import { scan } from '../../scan/scan.ts'
import { selectChecks } from '../../scan/select-checks.ts'
import { exitCodes } from '../failure.ts'
import type { Io } from '../io.ts'
import { openProject } from '../open-project.ts'
import { progress } from '../progress.ts'
import type { Progress } from '../progress.ts'
import { version } from '../version.ts'
import { readBaseline, writeBaseline } from './baseline-file.ts'
import type { ScanOptions } from './command.ts'
import { destinations } from './destinations.ts'
import { deliver } from './reports.ts'

/**
 * Scans a project and writes the reports that are asked for.
 * @returns the exit code
 * @throws Problem for what the user can mend
 */
export async function runScan(folders: readonly string[], options: ScanOptions, io: Io): Promise<number> {
  const going = progress(io, options.quiet !== true)
  try {
    return await scanAndReport(folders, options, io, going)
  } finally {
    going.end()
  }
}

async function scanAndReport(folders: readonly string[], options: ScanOptions, io: Io, going: Progress): Promise<number> {
  // What is wrong with the command itself is said before the work begins.
  if (options.quiet === true && options.verbose === true) throw new Problem('bad-option', '--quiet and --verbose exclude each other')
  // As of `--only "$CHECKS"` with an empty variable; to run all instead would be a guess.
  if (options.only?.length === 0) throw new Problem('bad-option', '--only names no check', '`cordon checks` lists all.')
  const asked = options.format === undefined ? undefined : destinations(options.format, io.cwd)
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline, io.cwd)

  const opened = await openProject(folders, options, io, going)
  const { application, config, roots, stage, text, lines } = opened
  const selection = {
    only: options.only ?? config.only ?? [],
    skip: options.skip ?? config.skip ?? [],
    severity: new Map(Object.entries(config.severity ?? {})),
  }
  const chosen = selectChecks(checks, selection)
  const changes = options.changedSince === undefined ? undefined : await changesSince(opened.base, options.changedSince)
  going.say(`Asking ${counted(Object.keys(chosen).length, 'check')} …`)
  const today = io.now().toISOString().slice(0, 10)
  const suppressions = config.suppressions
  const result = scan(application, {
    version,
    roots,
    stage,
    checks: chosen,
    known: checks,
    suppressions,
    baseline,
    changes,
    text,
    lines,
    today,
  })

  const threshold = options.failOn ?? config.failOn ?? 'high'
  const reporting = { result, context: { checks: { ...checks, ...chosen }, sources: lines }, options, threshold, prefixes: opened.prefixes }
  const leftOut = options.verbose === true ? opened.skipped.map(({ path, why }) => `${plain(path)} is left out: ${why}`) : []
  const said = [...opened.notes, ...leftOut].map((note) => `note: ${note}`)
  for (const destination of asked ?? destinations([config.format ?? 'text'], io.cwd)) {
    going.end()
    await deliver(destination, reporting, io)
    if (destination.file !== undefined) said.push(`wrote ${destination.file.shown}`)
  }
  if (options.writeBaseline !== undefined) said.push(writeBaseline(result, options.writeBaseline, io.cwd))
  if (options.quiet !== true) for (const line of said) io.stderr.write(`${line}\n`)

  refuseBlindness(result)
  const fails = result.findings.some((finding) => finding.sure && overThreshold(finding, { threshold }))
  return fails && options.writeBaseline === undefined ? exitCodes.findings : exitCodes.clean
}

/** Where nothing could be read, no finding means nothing, and a pipeline must not go green over it. */
function refuseBlindness(result: ScanResult): void {
  const { nothingSeen, filesUnread, unreadParts } = coverageOf(result)
  if (nothingSeen !== 'no-application' || result.findings.length > 0 || filesUnread + unreadParts.length === 0) return
  throw new Problem('no-template', 'Nothing of the application could be read', 'The report says what stands in the way.')
}
