import type { Command } from 'commander'
import type { AddCommand } from '../command.ts'

/** The options of `cordon checks`. */
export interface ChecksOptions {
  readonly json?: boolean
  readonly color: boolean
}

export const checksCommand: AddCommand = (program, io, finish) => {
  program
    .command('checks')
    .description('list all checks')
    .option('--json', 'everything about them, for programs')
    .addHelpText(
      'after',
      '\nSeverities are those for what anybody can reach / what an authenticated caller can reach / what is internal.\n',
    )
    .action(async (_: ChecksOptions, command: Command) => {
      const { listChecks } = await import('./run.ts')
      finish(listChecks(command.optsWithGlobals<ChecksOptions>(), io))
    })
}
