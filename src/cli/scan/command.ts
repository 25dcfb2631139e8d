import { Option } from 'commander'
import type { Command } from 'commander'
import { severities } from '../../model/finding.ts'
import { collect, collectList } from '../command.ts'
import type { AddCommand } from '../command.ts'
import { withProjectOptions } from '../project-options.ts'
import type { ProjectOptions } from '../project-options.ts'

/** The options of `cordon scan`, as the parser hands them over. */
export interface ScanOptions extends ProjectOptions {
  readonly format?: readonly string[]
  readonly failOn?: (typeof severities)[number] | 'none'
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly changedSince?: string
  readonly color: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
}

const after = `
Exit codes:
  0  no sure finding at or over --fail-on
  1  at least one; what is only possible never fails a run by itself
  2  something you can mend: a wrong option, a missing folder, nothing that could be read
  3  a fault of Cordon

Examples:
  cordon scan                                        this folder, findings on the terminal
  cordon scan --format text --format html=report.html
  cordon scan services --stage prod --fail-on medium
  cordon scan --changed-since origin/main --format sarif=cordon.sarif
  cordon scan --write-baseline cordon.baseline.json  accept what is there today
  cordon scan --baseline cordon.baseline.json        report only what is new
`

export const scanCommand: AddCommand = (program, io, finish) => {
  withProjectOptions(program.command('scan').description('read a project, run the checks, print the findings'))
    .option('--format <name[=file]>', 'text (default), json, sarif, html, junit, markdown or github; repeatable, with files', collect)
    .addOption(new Option('--fail-on <severity>', 'exit code 1 from this severity on (default: high)').choices([...severities, 'none']))
    .option('--only <ids>', 'run only these checks, or the checks of these risks; repeatable, or with commas', collectList)
    .option('--skip <ids>', 'leave these checks or risks out; repeatable, or with commas', collectList)
    .option('--baseline <file>', 'report only what is not in this baseline')
    .option('--write-baseline <file>', 'remember the findings of today in this file; the run then does not fail')
    .option('--changed-since <revision>', 'report only what changed lines concern, since this branch left a Git revision')
    .option('--quiet', 'only findings at or over --fail-on, and a summary')
    .option('--verbose', 'every place, story and fix, all that could not be read, and the writes that do not arrive')
    .addHelpText('after', after)
    .action(async (folders: readonly string[], _: ScanOptions, command: Command) => {
      const { runScan } = await import('./run.ts')
      finish(await runScan(folders, command.optsWithGlobals<ScanOptions>(), io))
    })
}
