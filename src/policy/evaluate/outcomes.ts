import type { Outcome } from '../../model/known.ts'

/** Kleene's three values: what is not known stays so, unless the rest decides. */
export const not = (outcome: Outcome): Outcome => (outcome === 'yes' ? 'no' : outcome === 'no' ? 'yes' : 'unknown')

export function every(...outcomes: readonly Outcome[]): Outcome {
  return outcomes.includes('no') ? 'no' : outcomes.includes('unknown') ? 'unknown' : 'yes'
}

export function some(...outcomes: readonly Outcome[]): Outcome {
  return outcomes.includes('yes') ? 'yes' : outcomes.includes('unknown') ? 'unknown' : 'no'
}

/** What all ways that things can be have in common. */
export function agreed(...outcomes: readonly Outcome[]): Outcome {
  const [first = 'unknown'] = outcomes
  return outcomes.every((one) => one === first) ? first : 'unknown'
}
