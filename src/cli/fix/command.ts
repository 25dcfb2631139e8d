import type { Command } from 'commander'
import { collect, collectList } from '../command.ts'
import type { AddCommand } from '../command.ts'
import { withProjectOptions } from '../project-options.ts'
import type { ProjectOptions } from '../project-options.ts'

/** The options of `cordon fix`, as the parser hands them over. */
export interface FixOptions extends ProjectOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
  readonly only?: readonly string[]
  readonly function?: readonly string[]
  readonly force?: boolean
  readonly color: boolean
}

const after = `
What it mends: roles (every function gets its own, with the least that its code and its triggers need) and settings whose safe value
is one line. Before anything is written, the project is read again with the changes, and they are proved: the findings are gone,
nothing new came, everything that is used is allowed. Nothing of the project is run.

Exit codes:
  0  written, or nothing to mend
  1  there is something to mend, and it was not written (--dry-run, or the answer was no)
  2  something you can mend: uncommitted changes in the files, no terminal to ask at, a change that cannot be proved
  3  a fault of Cordon

Examples:
  cordon fix                             show the changes, ask, write
  cordon fix --dry-run                   show them
  cordon fix --only permissions --function orders
  cordon fix --only no-versioning,no-point-in-time-recovery --yes
`

export const fixCommand: AddCommand = (program, io, finish) => {
  withProjectOptions(program.command('fix').description('write safe settings and least roles into the templates, and prove them'))
    .option('--dry-run', 'show the changes and write nothing')
    .option('--yes', 'write without asking')
    .option('--only <ids>', 'only what these checks find, or `permissions`; repeatable, or with commas', collectList)
    .option('--function <name>', 'roles of this function only; repeatable', collect)
    .option('--force', 'write into files with uncommitted changes, too')
    .addHelpText('after', after)
    .action(async (folders: readonly string[], _: FixOptions, command: Command) => {
      const { runFix } = await import('./run.ts')
      finish(await runFix(folders, command.optsWithGlobals<FixOptions>(), io))
    })
}
