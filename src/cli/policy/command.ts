import { Option } from 'commander'
import type { Command } from 'commander'
import { policyFormats } from '../../permissions/render/formats.ts'
import type { PolicyFormat } from '../../permissions/render/formats.ts'
import { collect } from '../command.ts'
import type { AddCommand } from '../command.ts'
import { withProjectOptions } from '../project-options.ts'
import type { ProjectOptions } from '../project-options.ts'

/** The options of `cordon policy`. */
export interface PolicyOptions extends ProjectOptions {
  readonly function?: readonly string[]
  readonly format?: PolicyFormat
  readonly color: boolean
}

const after = `
The policy holds what the code that the function reaches calls, what its triggers and destinations need, and nothing more; behind every
statement stands the line that asks for it. Where something of the code is not known, it says so: then the policy may be too small.

Examples:
  cordon policy                            every function: what it is granted, what it needs
  cordon policy orders                     the least policy of orders, as its template writes it
  cordon policy orders --format terraform  the same for Terraform
  cordon fix --only permissions            write them into the templates
`

export const policyCommand: AddCommand = (program, io, finish) => {
  const command = program.command('policy').description('print the least policy of a function, with the reason for each statement')
  withProjectOptions(command)
    .usage('[function] [folder...] [options]')
    .option('--function <name>', 'the function; repeatable. The first argument is one too, if there is no such folder', collect)
    .addOption(
      new Option('--format <name>', 'how to write it; without it, as the template of the function does').choices([...policyFormats]),
    )
    .addHelpText('after', after)
    .action(async (folders: readonly string[], _: PolicyOptions, called: Command) => {
      const { runPolicy } = await import('./run.ts')
      finish(await runPolicy(folders, called.optsWithGlobals<PolicyOptions>(), io))
    })
}
