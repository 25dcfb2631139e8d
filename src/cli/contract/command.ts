import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { collectList } from '../command.ts'
import type { AddCommand } from '../command.ts'
import { withProjectOptions } from '../project-options.ts'
import type { ProjectOptions } from '../project-options.ts'

/** How the result of a check is written. */
export const contractFormats = ['text', 'markdown', 'json'] as const
export type ContractFormat = (typeof contractFormats)[number]

/** The options of `cordon contract`. */
export interface ContractOptions extends ProjectOptions {
  readonly check?: boolean
  readonly strict?: boolean
  readonly maxAge?: number
  readonly review?: readonly string[]
  readonly by?: string
  readonly note?: string
  readonly output?: string
  readonly format?: ContractFormat
  readonly color: boolean
}

const after = `
The contract says for every function what it may do: who starts it, what it asks of the cloud, the hosts it calls, its queries, commands and
files. It belongs into the repository: a pull request then shows when a function starts to need more.

Exit codes of --check:
  0  no function needs more than the contract says; what is needed less is told
  1  one does; with --strict also where that cannot be told; with --max-age also where a review is too old
  2  something you can mend: there is no contract, or it cannot be read

Examples:
  cordon contract                                   write cordon.contract.json, or bring it up to date
  cordon contract --check --format markdown         the difference as a table, for a pull request
  cordon contract --check --max-age 180             and nobody's review older than 180 days
  cordon contract --review orders,refunds --by Ana  remember that Ana read these two today
`

export const contractCommand: AddCommand = (program, io, finish) => {
  withProjectOptions(program.command('contract').description('write down what every function may do, and check that it is still so'))
    .option('--check', 'write nothing; compare the project with the contract')
    .option('--strict', 'with --check: what cannot be told counts as more')
    .option('--max-age <days>', 'with --check: a review may be this many days old', days)
    .option('--review <names>', 'stamp these functions as reviewed today, * for all; repeatable, or with commas', collectList)
    .option('--by <who>', 'with --review: who has read them')
    .option('--note <text>', 'with --review: what is to be remembered')
    .option('--output <file>', 'the contract, if it is not cordon.contract.json in the folder')
    .addOption(new Option('--format <name>', 'with --check: how the difference is written (default: text)').choices([...contractFormats]))
    .addHelpText('after', after)
    .action(async (folders: readonly string[], _: ContractOptions, command: Command) => {
      const { runContract } = await import('./run.ts')
      finish(await runContract(folders, command.optsWithGlobals<ContractOptions>(), io))
    })
}

function days(value: string): number {
  if (!/^\d{1,5}$/.test(value)) throw new InvalidArgumentError('It asks for a number of days.')
  return Number(value)
}
