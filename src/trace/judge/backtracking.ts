import { checkSync } from './recheck.cjs'

/** By flags and source. Asking takes a tenth of a second to a whole one. */
const known = new Map<string, string | undefined>()
const keyOf = (source: string, flags: string): string => `${flags}/${source}`

/** Answers of an earlier run, as {@link backtrackingOf} gave them. */
export function rememberBacktracking(answers: Readonly<Record<string, string | null>>): void {
  for (const [key, answer] of Object.entries(answers)) if (!known.has(key)) known.set(key, answer ?? undefined)
}

/** What was asked about these patterns, for the next run. */
export function backtrackingOf(
  patterns: readonly { readonly source: string; readonly flags: string }[],
): Readonly<Record<string, string | null>> {
  const keys = new Set(patterns.map(({ source, flags }) => keyOf(source, flags)))
  return Object.fromEntries([...keys].flatMap((key) => (known.has(key) ? [[key, known.get(key) ?? null] as const] : [])))
}

/**
 * How a pattern backtracks, in words; undefined where the time grows at most with the square of the text's length, or where it cannot be told.
 * Squares are left out: `\s+$` is one, they are in every program, and gateways keep texts short enough for them.
 */
export function backtracking(source: string, flags: string): string | undefined {
  if (!mayBacktrack(source)) return undefined
  const key = keyOf(source, flags)
  if (known.has(key)) return known.get(key)
  const result = ask(source, flags)
  known.set(key, result)
  return result
}

/** Growth beyond the square takes a repetition of a group, or three repetitions one behind the other. */
function mayBacktrack(source: string): boolean {
  const repetitions = source.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0
  return source.length <= longestPattern && repetitions > 0 && (/\)(?:[*+]|\{\d+,\d*\})/.test(source) || repetitions > 2)
}
const longestPattern = 2000

function ask(source: string, flags: string): string | undefined {
  try {
    const { status, complexity } = { complexity: undefined, ...checkSync(source, flags, limits) }
    if (status !== 'vulnerable') return undefined
    if (complexity?.type === 'exponential') return 'each character more doubles the time'
    return complexity?.type === 'polynomial' && complexity.degree > 2
      ? `the time grows with the length to the power of ${complexity.degree}`
      : undefined
  } catch {
    // It knows not every way of writing patterns.
    return undefined
  }
}

/** Counted, not timed, so that the answer is the same on every machine; the clock stops only what no pattern of the corpus needs. */
const limits = {
  timeout: 20_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 200_000,
  incubationLimit: 5000,
  maxNFASize: 2000,
  maxIteration: 1,
  maxInitialGenerationSize: 30,
  maxGenerationSize: 20,
  maxGeneStringSize: 400,
  maxAttackStringSize: 4000,
  randomSeed: 0,
} as const
