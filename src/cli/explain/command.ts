import type { Command } from 'commander'
import type { AddCommand } from '../command.ts'

/** The options of `cordon explain`. */
export interface ExplainOptions {
  readonly color: boolean
}

const after = `
Examples:
  cordon explain open-route              why it matters, what to do, when it stays silent
  cordon explain broken-authentication   a risk: what serves it
`

export const explainCommand: AddCommand = (program, io, finish) => {
  program
    .command('explain')
    .description('say why a check or a risk matters, what to do, and when the check stays silent')
    .argument('<id>', 'the id of a check or of a risk')
    .addHelpText('after', after)
    .action(async (id: string, _: ExplainOptions, command: Command) => {
      const { runExplain } = await import('./run.ts')
      finish(runExplain(id, command.optsWithGlobals<ExplainOptions>(), io))
    })
}
