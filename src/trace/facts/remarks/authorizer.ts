import type { Func } from '../../ir/module.ts'
import type { Shape } from '../../shape.ts'
import type { ObservationOf } from '../../observation.ts'
import { observedOf, reachedFunctions, remark } from '../seen-code.ts'
import type { ReachedFunction, Remark, SeenCode } from '../seen-code.ts'
import { calledName, definitionsOf, isCall, makersOf, stepsOf } from '../walk.ts'
import { isVerdict, verdictOf } from './verdict.ts'

/**
 * What an authorizer can answer. Whether the handler is one is asked later: nothing else answers with a policy.
 */
export function authorizerRemarks(code: SeenCode): readonly Remark[] {
  const functions = reachedFunctions(code)
  const onError = [...observedOf(code, 'verdict'), ...observedOf(code, 'answer')].flatMap((answer) => {
    if (verdictOf(answer.value) !== 'allow') return []
    const room = errorRooms(functions).find((one) => isIn(one, answer))
    return room === undefined || asksAgain(room, answer)
      ? []
      : [remark(room.fn, answer.spot, 'allows-on-error', { name: room.fn.func.name, detail: room.how })]
  })
  const once = onError.filter(
    (one, index) =>
      onError.findIndex(({ spot }) => spot.at >= one.spot.at && spot.at < one.spot.end && spot.file === one.spot.file) === index,
  )
  if (once.length > 0) return once
  const everybody = allowsEverybody(code, functions)
  return everybody.length > 0 ? everybody : allowsAfterFailure(code, functions)
}

/** More attempts than this are not tried one by one. */
const mostAttempts = 6

/** The answer comes later than the failure, and allows what nobody refused: a verdict that starts with `Allow`, or that a `catch` sets. */
function allowsAfterFailure(code: SeenCode, functions: readonly ReachedFunction[]): readonly Remark[] {
  if (!observedOf(code, 'answer').some(({ value }) => isVerdict(value))) return []
  const attempts = functions.flatMap(({ steps }) =>
    steps.flatMap(({ operation }) => (operation.op === 'try' && operation.catch !== undefined ? [operation] : [])),
  )
  for (const attempt of attempts.slice(0, mostAttempts)) {
    const seen = { ...code, observations: code.whenFailing(attempt) }
    const [answer, ...others] = observedOf(seen, 'answer')
    if (answer === undefined || ![answer, ...others].every(({ value }) => isVerdict(value) && verdictOf(value) === 'allow')) continue
    if (observedOf(seen, 'thrown').length > 0 || refusesByThrowing(seen)) continue
    const fn = functions.find(
      ({ module, func }) => module.file === answer.spot.file && func.at <= answer.spot.at && answer.spot.end <= func.end,
    )
    if (fn !== undefined) return [remark(fn, answer.spot, 'allows-on-error', { name: fn.func.name, detail: 'catch' })]
  }
  return []
}

interface ErrorRoom {
  readonly fn: ReachedFunction
  readonly at: number
  readonly end: number
  readonly how: 'catch' | 'error'
  /** The function whose body it is, where it is one. */
  readonly body: Func
}

/** Where code runs because something failed: `catch {…}`, `.catch(…)`, `.then(…, here)`, `if (err) {…}` of a callback. */
function errorRooms(functions: readonly ReachedFunction[]): readonly ErrorRoom[] {
  return functions.flatMap((fn) =>
    fn.steps.flatMap(({ operation }, index): readonly ErrorRoom[] => {
      if (operation.op === 'try' && operation.catch !== undefined)
        return [{ fn, at: operation.catch.at, end: operation.catch.end, how: 'catch', body: fn.func }]
      if (operation.op === 'invoke' && (operation.key === 'catch' || operation.key === 'then')) {
        const given = operation.arguments[operation.key === 'catch' ? 0 : 1]
        const [maker] = given === undefined ? [] : definitionsOf(fn.steps, index, given.value)
        const made = maker === undefined ? undefined : fn.steps[maker]?.operation
        const body = made?.op === 'closure' ? fn.module.ir.functions[made.function] : undefined
        return body === undefined ? [] : [{ fn, at: body.at, end: body.end, how: 'catch', body }]
      }
      const [error] = fn.func.parameters
      if (operation.op !== 'if' || error?.name === undefined || !/^_?(e|er|err|error)$/i.test(error.name)) return []
      const [first] = operation.then
      const last = operation.then.at(-1)
      return operation.condition === error.to && first !== undefined && last !== undefined
        ? [{ fn, at: first.at, end: last.end, how: 'error', body: fn.func }]
        : []
    }),
  )
}

const isIn = ({ fn, at, end }: ErrorRoom, { spot }: ObservationOf<'verdict'> | ObservationOf<'answer'>): boolean =>
  fn.module.file === spot.file && spot.at >= at && spot.end <= end

/** After the failure something else is asked, and only its answer lets somebody in. */
function asksAgain(room: ErrorRoom, { spot }: ObservationOf<'verdict'> | ObservationOf<'answer'>): boolean {
  const steps = stepsOf(room.body)
  const index = steps.findIndex(({ operation }) => operation.at === spot.at && operation.end === spot.end)
  const conditions = (steps[index]?.around ?? []).flatMap((outer) =>
    outer.op === 'if' && outer.at >= room.at && outer.end <= room.end ? [outer] : [],
  )
  return conditions.some((condition) => {
    const at = steps.findIndex(({ operation }) => operation === condition)
    return makersOf(steps, at, [condition.condition]).some(
      (maker) => isCall(maker.operation) && maker.operation.at >= room.at && calledName(steps, steps.indexOf(maker)) !== 'isinstance',
    )
  })
}

/** Every answer lets pass, and nothing on the way can refuse. */
function allowsEverybody(code: SeenCode, functions: readonly ReachedFunction[]): readonly Remark[] {
  const answers = observedOf(code, 'answer')
  const [answer] = answers
  if (answer === undefined || answers.some(({ value }) => verdictOf(value) !== 'allow')) return []
  if (observedOf(code, 'thrown').length > 0 || functions.some(throws) || refusesByThrowing(code)) return []
  const fn = functions.find(
    ({ module, func }) => module.file === answer.spot.file && func.at <= answer.spot.at && answer.spot.end <= func.end,
  )
  return fn === undefined ? [] : [remark(fn, answer.spot, 'allows-everybody', { name: fn.func.name, detail: '' })]
}

const throws = ({ steps }: ReachedFunction): boolean => steps.some(({ operation }) => operation.op === 'throw')

/** Verifying a token, asking the cloud or another server with what the caller sent: these throw where the caller is nobody. */
function refusesByThrowing({ observations }: SeenCode): boolean {
  return observations.some((one) => {
    if (one.kind === 'token') return one.verified
    if (one.kind === 'cloud') return carriesEvent(one.input)
    return one.kind === 'request' && [one.url, one.headers, one.body].some((shape) => shape !== undefined && carriesEvent(shape))
  })
}

function carriesEvent(shape: Shape): boolean {
  switch (shape.kind) {
    case 'open':
      return shape.carries.some(({ source }) => source.kind === 'event')
    case 'any':
      return shape.of.some(carriesEvent)
    case 'text':
      return shape.parts.some((part) => typeof part !== 'string' && carriesEvent(part))
    case 'encoded':
      return carriesEvent(shape.of)
    case 'object':
      return [...Object.values(shape.fields), ...(shape.rest === undefined ? [] : [shape.rest])].some(carriesEvent)
    default:
      return false
  }
}
