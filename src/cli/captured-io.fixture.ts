import type { Io } from './io.ts'

/** Streams that keep what is written, for tests. */
export interface CapturedIo extends Io {
  readonly out: () => string
  readonly err: () => string
}

interface Surroundings {
  readonly cwd?: string
  readonly env?: Io['env']
  readonly isTerminal?: boolean
}

export function capturedIo({ cwd = process.cwd(), env = {}, isTerminal = false }: Surroundings = {}): CapturedIo {
  const [out, err]: [string[], string[]] = [[], []]
  const stream = (texts: string[]) => ({
    write: (text: string) => void texts.push(text),
    isTerminal,
    columns: isTerminal ? 100 : undefined,
  })
  return {
    stdout: stream(out),
    stderr: stream(err),
    env,
    cwd,
    now: () => new Date('2026-11-30T12:00:00Z'),
    out: () => out.join(''),
    err: () => err.join(''),
  }
}
