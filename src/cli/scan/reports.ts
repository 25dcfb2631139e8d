import type { Severity } from '../../model/finding.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import type { ReportContext } from '../../report/context.ts'
import { formats } from '../../report/formats.ts'
import { reportOptions } from '../../report/options.ts'
import { usesColor, widthOf } from '../io.ts'
import type { Io } from '../io.ts'
import type { Prefixes } from '../prefixes.ts'
import { writeFile } from '../write-file.ts'
import type { ScanOptions } from './command.ts'
import type { Destination } from './destinations.ts'

/** What the reports of a run have in common. */
export interface Reporting {
  readonly result: ScanResult
  readonly context: ReportContext
  readonly options: Pick<ScanOptions, 'color' | 'quiet' | 'verbose'>
  readonly threshold: Severity | 'none'
  readonly prefixes: Prefixes
}

/** Makes one report and puts it where it belongs. */
export async function deliver({ format, file }: Destination, reporting: Reporting, io: Io): Promise<void> {
  const { result, context, options, threshold, prefixes } = reporting
  const report = await formats[format]()
  const text = report(
    result,
    context,
    reportOptions({
      color: file === undefined && usesColor(io.stdout, io.env, options.color),
      width: file === undefined ? widthOf(io.stdout) : 100,
      quiet: options.quiet === true,
      verbose: options.verbose === true,
      threshold,
      prefix: format === 'text' ? prefixes.fromHere : prefixes.fromRepository,
    }),
  )
  if (file === undefined) io.stdout.write(text)
  else writeFile(file.path, text, file.shown)
}
