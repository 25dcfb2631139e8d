import type { Func } from '../../ir/module.ts'
import type { Block, Operation, OperationOf } from '../../ir/operation.ts'
import { partsOf } from '../../ir/parts.ts'
import { lastNameAt, observedOf, reachedFunctions, remark, stepAt, writtenName } from '../seen-code.ts'
import type { ReachedFunction, Remark, SeenCode } from '../seen-code.ts'
import { calledName, definitionsOf, stepsOf } from '../walk.ts'

/** Failures after which nothing has to be done: tidying up, looking whether something is there, trying whether something can be read. */
const harmless =
  /^(_?(un|rm|remove|delete|clean|close|destroy|end|quit|disconnect|release|rollback|abort|cancel|stop|unsubscribe|exists|access|stat|l?stat|mkdir|flush|warm|ping|parse|decode|atob|require|import|now|log|warn|error|info|debug|trace)|head)/i

/** Work whose failure nobody learns of: an empty `catch`, or `.catch(() => {})`. */
export function swallowedError(code: SeenCode): readonly Remark[] {
  return reachedFunctions(code).flatMap((fn) =>
    fn.steps.flatMap(({ operation }, index) => {
      if (operation.op === 'try') return fn.module.ir.language === 'python' ? ofExcept(code, fn, operation) : ofTry(code, fn, operation)
      if (operation.op === 'invoke' && operation.key === '__enter__') return ofSuppress(code, fn, index)
      return operation.op === 'invoke' && operation.key === 'catch' ? ofPromise(code, fn, operation, index) : []
    }),
  )
}

function ofTry(code: SeenCode, fn: ReachedFunction, operation: OperationOf<'try'>): readonly Remark[] {
  const handler = operation.catch
  if (handler === undefined || !handler.body.every(doesNothing) || saysWhy(code.textOf(fn.module.file).slice(handler.at, handler.end)))
    return []
  const lost = fn.steps.flatMap(({ operation: inner, around }, index) => {
    const waits =
      inner.op === 'await' &&
      around.includes(operation) &&
      !around.some((outer) => outer.op === 'try' && outer !== operation && around.indexOf(outer) > around.indexOf(operation))
    return waits && inTry(inner, operation) ? [lostBy(code, fn, index)] : []
  })
  const [name] = lost.filter((one) => one !== undefined)
  return name === undefined ? [] : [remark(fn, handler, 'swallowed-error', { name, detail: 'catch' })]
}

/** Classes that nearly everything is one of; a class that is named more exactly is expected. */
const broad = /^(Base)?Exception$|^(Client|BotoCore|Database|Operational)?Error$|RequestException$/

/** Python: an `except` that is a bare `pass`. */
function ofExcept(code: SeenCode, fn: ReachedFunction, operation: OperationOf<'try'>): readonly Remark[] {
  const handler = operation.catch
  if (handler === undefined) return []
  const text = code.textOf(fn.module.file)
  const clause = handler.body.every(doesNothing) ? handler : emptyClause(handler.body, text)
  if (clause === undefined || saysWhy(text.slice(clause.at, clause.end))) return []
  const name = lostIn(code, fn, operation, handler.at)
  return name === undefined ? [] : [remark(fn, clause, 'swallowed-error', { name, detail: 'except' })]
}

/** Python: `with suppress(Exception): …`. */
function ofSuppress(code: SeenCode, fn: ReachedFunction, index: number): readonly Remark[] {
  const [enter, body] = [fn.steps[index]?.operation, fn.steps[index + 1]?.operation]
  if (enter?.op !== 'invoke' || body?.op !== 'try') return []
  const [maker] = definitionsOf(fn.steps, index, enter.object)
  const made = maker === undefined ? undefined : fn.steps[maker]?.operation
  if (maker === undefined || made === undefined || lastNameAt(code, fn, maker) !== 'suppress') return []
  const text = code.textOf(fn.module.file)
  if (!isBroad(text.slice(made.at, made.end)) || saysWhy(text.slice(made.end, body.end).split('\n', 1).join())) return []
  const name = lostIn(code, fn, body, body.end)
  return name === undefined ? [] : [remark(fn, made, 'swallowed-error', { name, detail: 'suppress' })]
}

/** The name of what is done and lost in a block: an operation of the cloud, a request, a statement of a database. */
function lostIn(code: SeenCode, fn: ReachedFunction, block: OperationOf<'try'>, end: number): string | undefined {
  const functions = reachedFunctions(code)
  const done = [
    ...observedOf(code, 'cloud'),
    ...observedOf(code, 'request'),
    ...observedOf(code, 'sink').filter(({ sink }) => sink === 'sql'),
  ]
  return done
    .flatMap((seen) => {
      const found = stepAt(functions, seen)
      const step = found?.fn === fn ? fn.steps[found.index] : undefined
      const inner = step?.around.findLast((outer) => outer === block || (outer.op === 'try' && outer.catch !== undefined))
      return found !== undefined && step !== undefined && inner === block && step.operation.at < end
        ? [calledName(fn.steps, found.index) ?? writtenName(code, fn, found.index)]
        : []
    })
    .find((one) => !harmless.test(one))
}

/** The clauses are tests of the error's class, one in the `else` of the other. */
function emptyClause(block: Block, text: string): Operation | undefined {
  const test = block.find((operation) => operation.op === 'if')
  if (test?.op !== 'if') return undefined
  const [, named = ''] = /^except\*?\s([^:]*?)(?:\sas\s[^:]*)?:/.exec(text.slice(test.at, test.end)) ?? []
  return isBroad(named) && test.then.every((operation) => operation.op === 'move' || doesNothing(operation))
    ? test
    : emptyClause(test.else, text)
}

/** Does one of the classes that are named stand for nearly everything? */
const isBroad = (named: string): boolean => (named.match(/\w+(?=\s*(?:[,)]|$))/g) ?? []).some((name) => broad.test(name))

const inTry = (inner: Operation, { catch: handler, body }: OperationOf<'try'>): boolean =>
  body.length > 0 && (handler === undefined || inner.at < handler.at)

function ofPromise(code: SeenCode, fn: ReachedFunction, operation: OperationOf<'invoke'>, index: number): readonly Remark[] {
  const [argument] = operation.arguments
  if (argument === undefined) return []
  const [maker] = definitionsOf(fn.steps, index, argument.value)
  const closure = maker === undefined ? undefined : fn.steps[maker]?.operation
  const func = closure?.op === 'closure' ? fn.module.ir.functions[closure.function] : undefined
  if (func === undefined || !isEmpty(func) || saysWhy(code.textOf(fn.module.file).slice(func.at, func.end))) return []
  const [receiver] = definitionsOf(fn.steps, index, operation.object)
  const name = receiver === undefined ? undefined : named(code, fn, receiver)
  return name === undefined || harmless.test(name)
    ? []
    : [remark(fn, { at: func.at, end: func.end }, 'swallowed-error', { name, detail: '.catch' })]
}

const isEmpty = (func: Func): boolean => stepsOf(func).every(({ operation }) => doesNothing(operation))

/** Neither looks at the error nor leaves a trace: what stands there is at most a bare `return` or `continue`. */
function doesNothing(operation: Operation): boolean {
  switch (operation.op) {
    case 'continue':
      return true
    case 'return':
      return operation.value === undefined
    case 'block':
      return blocksDoNothing(partsOf(operation).blocks)
    default:
      return false
  }
}

const blocksDoNothing = (blocks: readonly Block[]): boolean => blocks.every((block) => block.every(doesNothing))

/** Somebody wrote down why: two words at least, and neither a reminder to do it nor a shrug. */
function saysWhy(source: string): boolean {
  const comments = [...source.matchAll(/(?:\/\/|#)([^\n]*)|\/\*([^]*?)\*\//g)].map(([, line, block]) => line ?? block ?? '').join(' ')
  return !/todo|fixme|xxx|never ?mind|whatever|for now|don.?t care/i.test(comments) && (comments.match(/\p{L}{2,}/gu) ?? []).length >= 2
}

/** The name of what is waited for and lost. */
function lostBy(code: SeenCode, fn: ReachedFunction, index: number): string | undefined {
  const operation = fn.steps[index]?.operation
  if (operation?.op !== 'await') return undefined
  const [maker] = definitionsOf(fn.steps, index, operation.value)
  const name = maker === undefined ? undefined : named(code, fn, maker)
  return name === undefined || harmless.test(name) ? undefined : name
}

/** What is called at a step; `.promise()` and `send` are looked through to what they send. */
function named(code: SeenCode, fn: ReachedFunction, index: number): string | undefined {
  const operation = fn.steps[index]?.operation
  if (operation === undefined) return undefined
  const name = calledName(fn.steps, index)
  if (operation.op === 'invoke' && (name === 'promise' || name === 'then' || name === 'catch' || name === 'finally')) {
    const [receiver] = definitionsOf(fn.steps, index, operation.object)
    return receiver === undefined ? undefined : named(code, fn, receiver)
  }
  if (operation.op === 'invoke' && name === 'send') {
    const [argument] = operation.arguments
    const [command] = argument === undefined ? [] : definitionsOf(fn.steps, index, argument.value)
    return (command === undefined ? undefined : calledName(fn.steps, command)) ?? name
  }
  if (name !== undefined) return name
  return operation.op === 'call' ? writtenName(code, fn, index) : undefined
}
