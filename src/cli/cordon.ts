import { Command, CommanderError } from 'commander'
import { Problem } from '../model/problem.ts'
import { checksCommand } from './checks/command.ts'
import { contractCommand } from './contract/command.ts'
import { explainCommand } from './explain/command.ts'
import { fixCommand } from './fix/command.ts'
import { exitCodes, explainFailure } from './failure.ts'
import type { Io } from './io.ts'
import { modelCommand } from './model/command.ts'
import { policyCommand } from './policy/command.ts'
import { scanCommand } from './scan/command.ts'
import { version } from './version.ts'

/**
 * The command line: what stands behind `cordon`.
 * @returns the exit code: 0 clean, 1 findings, 2 something the user can mend, 3 our fault
 */
export async function cordon(words: readonly string[], io: Io): Promise<number> {
  try {
    return await run(words, io)
  } catch (error) {
    return explainFailure(error, io)
  }
}

async function run(words: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean
  const finish = (result: number): void => void (code = result)
  const program = new Command('cordon')
    .description('Finds out how a serverless application can be attacked, and what to change. Executes nothing of it.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are honoured too)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      // What is wrong is said in one place, by explainFailure.
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 120),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 100, 120),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      '\nStart here:\n  cordon scan              the project in this folder\n  cordon scan --help       all that scan can do\n',
    )
  for (const add of [scanCommand, fixCommand, checksCommand, explainCommand, policyCommand, contractCommand, modelCommand])
    add(program, io, finish)
  if (words.length === 0) {
    program.outputHelp({ error: true })
    return exitCodes.problem
  }
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.clean
    throw problemOf(error)
  }
  return code
}

/** The parser's complaint in our form: `error: unknown option '--x'`, then `(Did you mean --y?)`. */
function problemOf({ code, message }: CommanderError): Problem {
  const [complaint = '', suggestion = ''] = message.replace(/^error: /, '').split('\n')
  const hint = /^\((.*)\)$/.exec(suggestion)?.[1]
  if (code === 'commander.unknownCommand')
    return new Problem('bad-option', complaint, hint ?? 'To scan a folder: cordon scan FOLDER. All commands: cordon --help')
  // `explain` alone asks for an argument.
  if (code === 'commander.missingArgument') return new Problem('bad-option', complaint, '`cordon checks` lists the ids of all checks.')
  return new Problem(code === 'commander.unknownOption' ? 'unknown-option' : 'bad-option', complaint, hint)
}
