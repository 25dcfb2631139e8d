import type { Operation, Register } from '../../ir/operation.ts'
import { observedOf, reachedFunctions, remark, stepAt, writtenName } from '../seen-code.ts'
import type { ReachedFunction, Remark, SeenCode } from '../seen-code.ts'
import { isCall, makersOf, restsOnParameter } from '../walk.ts'

/** Made in a moment, holding nothing. */
const cheap = /^(axios|got|ky|jose|node-fetch|http|https)\b.*(create|extend)$|^googleapis\b|DynamoDBDocument|Converter/

/** Clients that are made anew for each request although nothing of the request is in them. */
export function clientInHandler(code: SeenCode): readonly Remark[] {
  const functions = reachedFunctions(code)
  return observedOf(code, 'client').flatMap((client) => {
    if (!client.inHandler || cheap.test(client.name)) return []
    const found = stepAt(functions, client)
    const operation = found === undefined ? undefined : found.fn.steps[found.index]?.operation
    if (found === undefined || operation === undefined || !isCall(operation)) return []
    const { fn, index } = found
    const given = operation.arguments.map(({ value }) => value)
    const ways = [found, ...client.via.flatMap((spot) => stepAt(functions, { spot }) ?? [])]
    if (restsOnRequest(code, fn, index, given) || ways.some((way) => isOnce(way) || isRemembered(code, way.fn))) return []
    return [remark(fn, client.spot, 'client-in-handler', { name: client.name, detail: '' })]
  })
}

/** Credentials of a customer, the endpoint of a connection: fetched for this request, or given with it. */
function restsOnRequest(code: SeenCode, fn: ReachedFunction, index: number, registers: readonly Register[]): boolean {
  return (
    restsOnParameter(fn.func, fn.steps, index, registers) ||
    makersOf(fn.steps, index, registers).some(
      ({ operation }) => operation.op === 'await' || (fn.module.ir.language === 'python' && isFetched(code, fn, operation)),
    )
  )
}

/** Python fetches without `await`. What is only put into words, or read from the environment, was not fetched. */
function isFetched(code: SeenCode, fn: ReachedFunction, operation: Operation): boolean {
  if (!isCall(operation)) return false
  const at = fn.steps.findIndex((step) => step.operation === operation)
  return !/^((os\.)?(environ\.get|getenv)|.*Config|.*Timeout|.*[sS]ession|str|int|float|bool|dict|.*\.(format|join|strip))$/.test(
    writtenName(code, fn, at),
  )
}

/** `@lru_cache`, `@cache`: the function runs once. */
const isRemembered = ({ textOf }: SeenCode, { module, func }: ReachedFunction): boolean =>
  module.ir.language === 'python' &&
  /@(functools\.)?(lru_cache|cache|cached_property|cached|singleton)\b[^\n]*\n(\s*@[^\n]*\n)*\s*$/.test(
    textOf(module.file).slice(0, func.at),
  )

/** It is done only where something that outlives the request is not there yet: `client ??= …`, `if (!client) …`, `if (client) return client`. */
function isOnce({ fn, index }: { readonly fn: ReachedFunction; readonly index: number }): boolean {
  const around = fn.steps[index]?.around ?? []
  return fn.steps.some(({ operation, blocks }, at) => {
    if (operation.op === 'logic') return around.includes(operation) && operation.operator !== '&&' && isKept(fn, at, operation.left)
    if (operation.op !== 'if' || !isKept(fn, at, operation.condition)) return false
    const own = fn.steps[index]?.blocks ?? []
    return around.includes(operation) || (at < index && leaves(operation.then) && blocks.every((block, depth) => own[depth] === block))
  })
}

const leaves = (block: readonly Operation[]): boolean => block.some(({ op }) => op === 'return')

/** A variable of the module, or a field of an object that was there before; not what the environment or the request says. */
function isKept(fn: ReachedFunction, index: number, register: Register): boolean {
  const makers = makersOf(fn.steps, index, [register]).map(({ operation }) => operation)
  const outlives = makers.some(
    (operation) => (operation.op === 'get' && operation.cell < 0) || operation.op === 'this' || isGlobalObject(operation),
  )
  const fromElsewhere = makers.some(
    (operation) => isCall(operation) || (operation.op === 'global' && !isGlobalObject(operation)) || operation.op === 'await',
  )
  return outlives && !fromElsewhere && !restsOnParameter(fn.func, fn.steps, index, [register])
}

/** Its fields live as long as the instance; `globalThis.client ??= …` keeps across reloads too. */
const isGlobalObject = (operation: Operation): boolean =>
  operation.op === 'global' && (operation.name === 'global' || operation.name === 'globalThis')
