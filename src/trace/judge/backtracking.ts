import { checkSync } from './recheck.cjs'

const known = new Map<string, string | undefined>()

/**
 * How a pattern backtracks, in words; undefined where the time grows at most with the square of the text's length, or where it cannot be told.
 * Squares are left out: `\s+$` is one, they are in every program, and gateways keep texts short enough for them.
 */
export function backtracking(source: string, flags: string): string | undefined {
  const key = `${flags}/${source}`
  if (known.has(key)) return known.get(key)
  const result = mayBacktrack(source) ? ask(source, flags) : undefined
  known.set(key, result)
  return result
}

/** Growth beyond the square takes two repetitions, or one of a choice: `(a|a)*`. */
function mayBacktrack(source: string): boolean {
  if (source.length > longestPattern) return false
  const repetitions = source.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0
  return repetitions > 1 || (repetitions === 1 && source.includes('|'))
}
const longestPattern = 2000

function ask(source: string, flags: string): string | undefined {
  try {
    const { status, complexity } = { complexity: undefined, ...checkSync(source, flags, limits) }
    if (status !== 'vulnerable') return undefined
    if (complexity?.type === 'exponential') return 'each character more doubles the time'
    return complexity?.type === 'polynomial' && complexity.degree > 2 ? `the time grows with the length to the power of ${complexity.degree}` : undefined
  } catch {
    // It knows not every way of writing patterns.
    return undefined
  }
}

/** Counted, not timed: the answer is the same on every machine. */
const limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 2_000_000,
  maxIteration: 2,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 20,
  randomSeed: 0,
} as const
