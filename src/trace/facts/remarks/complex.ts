import { reachedFunctions, remark } from '../seen-code.ts'
import type { Remark, SeenCode } from '../seen-code.ts'

/**
 * McCabe's number over which a function is hard to test and to review. He proposed 10 as an aim; what stands here is where tools that people
 * follow draw the line (SonarSource's rule S1541 warns at 10, lizard at 15, SEI's scale calls 21 to 50 "complex, high risk").
 */
const most = 25
/** A handler that tells requests apart has a branch for each, all alike. */
const mostOfHandler = 40

export function complex(code: SeenCode): readonly Remark[] {
  return reachedFunctions(code).flatMap((fn) => {
    const paths = fn.func.branches + 1
    const isHandler = fn.func === code.handler
    if (paths <= (isHandler ? mostOfHandler : most)) return []
    return [remark(fn, fn.func, 'complex', { name: fn.func.name || (isHandler ? 'the handler' : 'a function'), detail: String(paths) })]
  })
}
