import type { Func } from '../../ir/module.ts'
import { observedOf, reachedFunctions, remark, stepAt, writtenName } from '../seen-code.ts'
import type { ReachedFunction, Remark, SeenCode } from '../seen-code.ts'
import { calledName, definitionsOf, isUnread } from '../walk.ts'
import type { CallOperation } from '../walk.ts'

/**
 * Work that nobody waits for. The platform freezes the function as soon as the handler's promise is settled: what is still under way then is lost, or
 * comes to its end in somebody else's request.
 */
export function missingAwait(code: SeenCode): readonly Remark[] {
  if (!isPromised(code.handler)) return []
  const functions = reachedFunctions(code)
  return [...unawaitedCalls(code, functions), ...unawaitedOperations(code, functions), ...eachAsync(code, functions)]
}

/** A handler that answers by its callback ends when nothing is under way any more. */
function isPromised(handler: Func | undefined): boolean {
  return handler === undefined || handler.async || handler.parameters.length < 3
}

/** Calls of the project's own asynchronous functions. */
function unawaitedCalls(code: SeenCode, functions: readonly ReachedFunction[]): readonly Remark[] {
  return functions.flatMap((fn) =>
    // In Python even a function that cannot wait makes a coroutine, which then never runs.
    fn.func.async || fn.module.ir.language === 'python'
      ? fn.steps.flatMap(({ operation }, index) => {
          if ((operation.op !== 'call' && operation.op !== 'invoke') || !code.asyncCalls.has(operation) || !isLost(fn, index, operation))
            return []
          return [
            remark(fn, operation, 'missing-await', {
              name: writtenName(code, fn, index),
              detail: isVoid(fn, index, operation) ? 'void' : '',
            }),
          ]
        })
      : [],
  )
}

/** Operations of the cloud, and requests, whose promise is dropped. */
function unawaitedOperations(code: SeenCode, functions: readonly ReachedFunction[]): readonly Remark[] {
  return [...observedOf(code, 'cloud'), ...observedOf(code, 'request')].flatMap((seen) => {
    const found = stepAt(functions, seen)
    // boto3 and requests wait by themselves.
    if (found === undefined || found.fn.module.ir.language === 'python' || (seen.kind === 'cloud' && seen.signed)) return []
    const { fn, index } = found
    const operation = fn.steps[index]?.operation
    if ((operation?.op !== 'call' && operation?.op !== 'invoke') || operation.arguments.length > 2) return []
    if (!fn.func.async || takesCallback(fn, index, operation) || !givesPromise(seen, fn, index)) return []
    const last = promiseStep(fn, index)
    const outer = fn.steps[last]?.operation
    if ((outer?.op !== 'call' && outer?.op !== 'invoke') || !isLost(fn, last, outer)) return []
    const name = seen.kind === 'cloud' ? `${seen.service}:${seen.operation}` : seen.name
    return [remark(fn, operation, 'missing-await', { name, detail: isVoid(fn, last, outer) ? 'void' : '' })]
  })
}

/** `list.forEach(async (one) => …)`: the promises go nowhere. */
function eachAsync({ reached }: SeenCode, functions: readonly ReachedFunction[]): readonly Remark[] {
  return functions.flatMap((fn) =>
    fn.steps.flatMap(({ operation }, index) => {
      if (operation.op !== 'invoke' || operation.key !== 'forEach') return []
      const func = closureAt(fn, index, operation)
      if (func?.async !== true || !reached.has(func) || !stepsAwait(func)) return []
      return [remark(fn, operation, 'missing-await', { name: 'forEach', detail: 'each' })]
    }),
  )
}

const stepsAwait = (func: Func): boolean => func.operations > 0 && JSON.stringify(func.body).includes('"op":"await"')

function isLost(fn: ReachedFunction, index: number, operation: CallOperation): boolean {
  return isUnread(fn.steps, index, operation.to) || isVoid(fn, index, operation)
}

/** `void send()`. */
function isVoid(fn: ReachedFunction, index: number, operation: CallOperation): boolean {
  const next = fn.steps[index + 1]?.operation
  return next?.op === 'unary' && next.operator === 'void' && next.value === operation.to && isUnread(fn.steps, index + 1, next.to)
}

/** `.promise()` behind a request of the old SDK. */
function promiseStep(fn: ReachedFunction, index: number): number {
  const own = fn.steps[index]?.operation
  const next = fn.steps[index + 1]?.operation
  const follows = own !== undefined && 'to' in own && next?.op === 'invoke' && next.object === own.to && next.key === 'promise'
  return follows ? index + 1 : index
}

function givesPromise(seen: SeenCode['observations'][number], fn: ReachedFunction, index: number): boolean {
  if (seen.kind === 'cloud') return true
  const name = calledName(fn.steps, index)
  return (
    seen.kind === 'request' &&
    (name === 'fetch' || /^(axios|got|ky|needle|superagent|node-fetch|undici|cross-fetch)\b/.test(seen.name)) &&
    name !== 'on'
  )
}

function takesCallback(fn: ReachedFunction, index: number, operation: CallOperation): boolean {
  return closureAt(fn, index, operation) !== undefined || operation.arguments.some(({ spread }) => spread === true)
}

/** The function written as the last argument. */
function closureAt(fn: ReachedFunction, index: number, operation: CallOperation): Func | undefined {
  const last = operation.arguments.at(-1)
  const [maker] = last === undefined ? [] : definitionsOf(fn.steps, index, last.value)
  const made = maker === undefined ? undefined : fn.steps[maker]?.operation
  return made?.op === 'closure' ? fn.module.ir.functions[made.function] : undefined
}
