import { createInterface } from 'node:readline/promises'
import { exitCodes } from './failure.ts'
import type { Io, Output } from './io.ts'

/** The streams and surroundings of this process. */
export function terminal(): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  }
}

async function ask(question: string): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  // The end of the input is no answer, and no yes.
  const closed = new Promise<string>((resolve) => void asking.once('close', () => resolve('')))
  try {
    return await Promise.race([asking.question(question), closed])
  } finally {
    asking.close()
  }
}

function output(stream: NodeJS.WriteStream): Output {
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false
    // The reader has seen enough (`cordon scan | head`). Files are still written, and the exit code still tells the truth.
    if (error.code === 'EPIPE') return
    // A full disk. Left alone, Node would exit with 1, and 1 means findings.
    if (stream !== process.stderr) process.stderr.write(`cordon: the output cannot be written: ${error.message}\n`)
    process.exit(exitCodes.problem)
  })
  return {
    write: (text) => {
      if (open) stream.write(text)
    },
    isTerminal: stream.isTTY === true,
    // Some terminals say 0: they do not know.
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
  }
}
