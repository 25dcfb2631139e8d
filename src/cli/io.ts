/** A stream that people or programs read. */
export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined
}

/** All that a command touches of the machine beside files. Tests hand in their own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The directory that relative paths are seen from. */
  readonly cwd: string
  readonly now: () => Date
  /** Puts a question to whoever sits at the terminal, and takes in one line; undefined where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
}

/** May colours be used? `--no-color` goes before `FORCE_COLOR`, that before `NO_COLOR` (as in Node itself), that before the terminal. */
export function usesColor({ isTerminal }: Output, env: Io['env'], wanted: boolean): boolean {
  if (!wanted) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  return isTerminal && env['TERM'] !== 'dumb'
}

/** The width to write for: that of the terminal, but no wider than sentences can be read; 100 where there is none. */
export function widthOf({ columns }: Output): number {
  return Math.min(Math.max(columns ?? 100, 40), 120)
}
