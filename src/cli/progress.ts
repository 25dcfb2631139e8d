import type { Io } from './io.ts'

/** Says on the terminal what goes on, in one line that is gone at the end. */
export interface Progress {
  readonly say: (what: string) => void
  readonly end: () => void
}

const silent: Progress = { say: () => undefined, end: () => undefined }

export function progress({ stderr, env }: Io, wanted: boolean): Progress {
  if (!wanted || !stderr.isTerminal || env['TERM'] === 'dumb') return silent
  const erase = '\r\u001b[K'
  // One column is left free: a full line makes some terminals wrap, and a wrapped line is not erased.
  const room = (stderr.columns ?? 80) - 1
  let shown = false
  return {
    say: (what) => {
      shown = true
      stderr.write(erase + what.slice(0, room))
    },
    end: () => {
      if (shown) stderr.write(erase)
      shown = false
    },
  }
}
