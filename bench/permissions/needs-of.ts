import type { Application } from '../../src/model/application.ts'
import type { Fn } from '../../src/model/function.ts'

/** One action that a function needs. `scope` is written as in the marks (README.md); `at` is where the use stands. */
export interface Need {
  readonly action: string
  readonly scope: string
  readonly at: { readonly file: string; readonly line: number }
}

/**
 * The only place where the suite touches the product: what Cordon says that a function needs, in the words of the marks.
 * The suite was written before the product could say anything, so this answers that nothing is needed.
 */
export function needsOf(_app: Application, _fn: Fn): readonly Need[] {
  return []
}
