import type { Command } from 'commander'
import type { AddCommand } from '../command.ts'
import { withProjectOptions } from '../project-options.ts'
import type { ProjectOptions } from '../project-options.ts'

/** The options of `cordon model`. */
export interface ModelOptions extends ProjectOptions {
  readonly json?: boolean
  readonly traceGaps?: boolean
  readonly color: boolean
}

const after = `
Examples:
  cordon model                    what Cordon understood of the project in this folder
  cordon model --json | jq '.application.routes[].path'
`

export const modelCommand: AddCommand = (program, io, finish) => {
  withProjectOptions(program.command('model').description('print what was understood of the application'))
    .option('--json', 'the whole model, for programs')
    .option('--trace-gaps', 'how far the code of each function was followed, and what was not understood')
    .addHelpText('after', after)
    .action(async (folders: readonly string[], _: ModelOptions, command: Command) => {
      const { runModel } = await import('./run.ts')
      finish(await runModel(folders, command.optsWithGlobals<ModelOptions>(), io))
    })
}
