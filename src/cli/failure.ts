import { Problem } from '../model/problem.ts'
import { plain } from '../report/plain.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

/** The exit codes, as the README promises them. */
export const exitCodes = { clean: 0, findings: 1, problem: 2, fault: 3 } as const

/** Says on stderr what went wrong: what the user can mend in one line and a hint, a fault of ours with its stack. */
export function explainFailure(error: unknown, { stderr }: Io): number {
  if (error instanceof Problem) {
    stderr.write(`cordon: ${plain(error.message)}\n`)
    if (error.hint !== undefined && error.hint !== '') stderr.write(`  ${plain(error.hint)}\n`)
    return exitCodes.problem
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(`cordon: this is a fault of Cordon, not of your project. Please report it with the lines below and, if you may show it, the file
  that causes it.

${stack.split('\n').map(plainLine).join('\n')}

  Cordon ${version}, Node ${process.version}, ${process.platform} ${process.arch}
`)
  return exitCodes.fault
}

/** A stack keeps its indentation. */
const plainLine = (line: string): string => (/^\s/.test(line) ? `    ${plain(line)}` : plain(line))
