import type { Shape } from '../../shape.ts'
import type { ReachedFunction, Remark, SeenCode } from '../seen-code.ts'
import { lastNameAt, observedOf, reachedFunctions, remark, stepAt } from '../seen-code.ts'
import { calledName, isCall, stepsOf } from '../walk.ts'

/** Names of calls and fields by which a limit of time is set otherwise than with the request. */
const limits = new Set([
  'timeout',
  'setTimeout',
  'signal',
  'requestTimeout',
  'connectTimeout',
  'headersTimeout',
  'bodyTimeout',
  'AbortController',
  'pTimeout',
  'race',
  // Python: for all sockets, and around a coroutine.
  'setdefaulttimeout',
  'wait_for',
])

/** Clients that give up by themselves: ky after ten seconds, browsers after thirty. */
const limited = /^(ky|puppeteer|playwright)\b/

/** Requests to other servers for whose answer the function waits as long as it lives. */
export function noTimeout(code: SeenCode): readonly Remark[] {
  const functions = reachedFunctions(code)
  return observedOf(code, 'request').flatMap((request) => {
    if (request.timeout !== 'no' || isNear(request.url) || limited.test(request.name)) return []
    const found = stepAt(functions, request)
    if (found === undefined || found.fn.module.ir.functions.some((func) => setsLimit(code, { ...found.fn, func, steps: stepsOf(func) })))
      return []
    return [remark(found.fn, request.spot, 'no-timeout', { name: request.name, detail: '' })]
  })
}

function setsLimit(code: SeenCode, fn: ReachedFunction): boolean {
  const { steps } = fn
  return steps.some(
    ({ operation }, index) =>
      (operation.op === 'store' && typeof operation.key === 'string' && limits.has(operation.key)) ||
      limits.has(calledName(steps, index) ?? '') ||
      // `partial(session.request, timeout=5)`, `session.mount('https://', TimeoutAdapter(timeout=5))`.
      (isCall(operation) &&
        /partial|adapter$/i.test(lastNameAt(code, fn, index)) &&
        operation.arguments.some(({ name }) => name === 'timeout')),
  )
}

/** The machine itself: extensions and the runtime's own interface answer at once or not at all. */
function isNear(url: Shape | undefined): boolean {
  const text = url?.kind === 'constant' ? url.value : url?.kind === 'text' ? url.parts[0] : undefined
  return typeof text === 'string' && /^https?:\/\/(localhost|127\.0\.0\.1|169\.254\.)/.test(text)
}
