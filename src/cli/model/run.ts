import picocolors from 'picocolors'
import { jsonText } from '../../report/json-text.ts'
import { exitCodes } from '../failure.ts'
import { usesColor } from '../io.ts'
import type { Io } from '../io.ts'
import { openProject } from '../open-project.ts'
import { progress } from '../progress.ts'
import { version } from '../version.ts'
import type { ModelOptions } from './command.ts'
import { showApplication } from './show.ts'
import { showTraceGaps, traceGaps } from './trace-gaps.ts'

/** Prints the application as it was understood. */
export async function runModel(folders: readonly string[], options: ModelOptions, io: Io): Promise<number> {
  const going = progress(io, true)
  try {
    const { application, roots, stage, prefixes, notes } = await openProject(folders, options, io, going)
    going.end()
    for (const note of notes) io.stderr.write(`note: ${note}\n`)
    const color = usesColor(io.stdout, io.env, options.color)
    const colors = picocolors.createColors(color)
    if (options.traceGaps === true) {
      const gaps = traceGaps(application)
      io.stdout.write(
        options.json === true
          ? jsonText({ schema: 'cordon/trace-gaps/1', version, roots, ...gaps })
          : showTraceGaps(gaps, prefixes.fromHere, colors),
      )
      return exitCodes.clean
    }
    io.stdout.write(
      options.json === true
        ? jsonText({ schema: 'cordon/model/1', version, roots, stage: stage ?? null, application })
        : showApplication(application, prefixes.fromHere, colors),
    )
    return exitCodes.clean
  } finally {
    going.end()
  }
}
