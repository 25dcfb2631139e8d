import type { Command } from 'commander'
import { collect } from './command.ts'

/** What the user says about a project and its deployment; common to all commands that read one. */
export interface ProjectOptions {
  readonly stage?: string
  readonly opt?: readonly string[]
  readonly param?: readonly string[]
  readonly env?: readonly string[]
  /** A file, or false for `--no-config`. */
  readonly config?: string | false
  /** False for `--no-code`: templates only. */
  readonly code?: boolean
  /** False for `--no-cache`. */
  readonly cache?: boolean
}

export function withProjectOptions(command: Command): Command {
  return command
    .argument('[folder...]', 'the folders to read; without one, this folder')
    .option('--stage <name>', 'the stage whose values to use')
    .option('--opt <name=value>', 'an option of the deployment that templates ask for, as ${opt:name}; repeatable', collect)
    .option('--param <name=value>', 'a deployment parameter; repeatable', collect)
    .option('--env <NAME>', 'let templates read this one variable of your environment; repeatable', collect)
    .option('--config <file>', 'the configuration, if it is not cordon.config.json or cordon.config.yaml in the folder')
    .option('--no-code', 'read templates only, and follow no data through the code')
    .option('--no-cache', 'look at all code anew, and leave nothing in .cordon/cache')
    .option('--no-config', "leave the project's own configuration out, as for a stranger's pull request")
}
