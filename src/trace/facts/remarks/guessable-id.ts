import type { Operation, Register } from '../../ir/operation.ts'
import { observedOf, reachedFunctions, remark, writtenName } from '../seen-code.ts'
import type { ReachedFunction, Remark, SeenCode } from '../seen-code.ts'
import { calledName, makersOf } from '../walk.ts'

/*
 * Names as words with underscores between.
 */
/** Whoever knows it is let in. */
const secret =
  /(^|_)(token|secret|password|passwd|passcode|otp|pin|nonce|salt|api_?key|session(_id|_key)?|sid|(verification|reset|confirmation|activation|invite|invitation|access|login|auth|security)_code|csrf|code_verifier)$/
/** Names a thing that strangers should not find by counting. */
const id = /(^|_)id$|(^|_)(order|invoice|ticket|booking|customer|account|reference)_(number|no)$/
const perhaps = /(token|secret|password|passwd|passcode|otp|pin|nonce|salt|key|id|sid|code|csrf|verifier|number|no)$/i
/** Names of something that nobody asks for: lines of logs, messages, requests, runs, moments, parts of a page. */
const harmless =
  /(^|_)(request|correlation|trace|span|message|msg|event|log|execution|invocation|deduplication|dedup|group|batch|job|run|process|timer|timeout|interval|connection|stack|build|element|node|row|cell|widget|statement|sequence|idempotency|cache|next|continuation|page|client_request)_(id|token|session)$/

/** Ids, tokens and passwords made by a clock or by `Math.random`. */
export function guessableId(code: SeenCode): readonly Remark[] {
  return reachedFunctions(code).flatMap((fn) =>
    fn.steps.flatMap(({ operation }, index) => {
      if (operation.op === 'store' && typeof operation.key === 'string') return judged(code, fn, index, operation.key, operation.value)
      if (operation.op === 'return' && operation.value !== undefined && /^(generate|create|make|new|random|gen|get)/i.test(fn.func.name))
        return judged(code, fn, index, fn.func.name.replace(/^(generate|create|make|new|random|gen|get)_?/i, ''), operation.value)
      return []
    }),
  )
}

function judged(code: SeenCode, fn: ReachedFunction, index: number, key: string, value: Register): readonly Remark[] {
  // Most keys are neither, and this is asked of each.
  if (!perhaps.test(key)) return []
  const words = key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()
  const kind = harmless.test(words) ? undefined : secret.test(words) ? 'secret' : id.test(words) ? 'id' : undefined
  if (kind === undefined) return []
  const by = madeBy(code, fn, index, value)
  if (by === undefined) return []
  // What is only called `id` and made by the clock is as often the mark of a line on a screen.
  if (words === 'id' && clocks.test(by)) return []
  const where = fn.steps[index]?.operation
  return where === undefined ? [] : [remark(fn, where, 'guessable-id', { name: key, detail: `${kind} ${by}` })]
}

/** Calls that make something nobody can guess. */
const unguessable =
  /^(randomUUID|randomBytes|randomInt|getRandomValues|v1|v4|v6|v7|uuid|uuidv4|uuidv1|uuid[1-8]|urandom|token_(hex|urlsafe|bytes)|nanoid|ulid|cuid|ksuid|createHmac|sign|hash|encrypt|hashSync|generateSecret|ObjectId)$/i

const clocks = /^(Date\.now\(\)|new Date\(\)|time\.time(_ns)?|(datetime\.)?datetime\.(now|utcnow|today))$/

function madeBy(code: SeenCode, fn: ReachedFunction, index: number, value: Register): string | undefined {
  let by: string | undefined
  for (const { operation } of makersOf(fn.steps, index, [value])) {
    // What another function makes is not made here, and an object is not its id.
    if (operation.op === 'object' || operation.op === 'closure' || (operation.op === 'array' && fn.module.ir.language !== 'python'))
      return undefined
    if (operation.op === 'binary' && /^[<>=!]/.test(operation.operator)) return undefined
    if (operation.op !== 'call' && operation.op !== 'invoke' && operation.op !== 'new') continue
    const at = fn.steps.findIndex((step) => step.operation === operation)
    const name = calledName(fn.steps, at) ?? writtenName(code, fn, at)
    if (unguessable.test(name)) return undefined
    const written = writtenName(code, fn, at)
    const dice = written === 'Math.random' ? 'Math.random()' : rolled(code, fn, operation)
    if (dice !== undefined) by = dice
    else if (written === 'Date.now' && by === undefined) by = 'Date.now()'
    else if (clocks.test(written) && by === undefined) by = written
    else if (operation.op === 'new' && written === 'Date' && operation.arguments.length === 0 && by === undefined) by = 'new Date()'
  }
  return by
}

/** What a model says of the call: `random.choice`. */
const rolled = (code: SeenCode, { module }: ReachedFunction, { at, end }: Operation): string | undefined =>
  observedOf(code, 'guessable').find(({ spot }) => spot.file === module.file && spot.at === at && spot.end === end)?.name
