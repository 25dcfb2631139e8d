import type { Block, Operation, OperationOf, Register } from '../../ir/operation.ts'
import { observedOf, reachedFunctions, remark, stepAt } from '../seen-code.ts'
import type { ReachedFunction, Remark, SeenCode } from '../seen-code.ts'

/** Methods that add to what is there. */
const adds = new Set(['push', 'unshift', 'add', 'concat', 'append', 'splice'])

/**
 * What one caller sent, kept where the next caller's request finds it: the platform uses the same process for one request after the other. A
 * variable that every request fills anew before it is read does no harm, nor does a table that is asked by a key.
 */
export function keptState(code: SeenCode): readonly Remark[] {
  const functions = reachedFunctions(code)
  return [...ofRequests(code, functions), ...functions.flatMap(sharedDefaults)]
}

function ofRequests(code: SeenCode, functions: readonly ReachedFunction[]): readonly Remark[] {
  return observedOf(code, 'state').flatMap((state) => {
    const found = stepAt(functions, state)
    if (found === undefined) return []
    const { fn, index } = found
    const operation = fn.steps[index]?.operation
    const name = variableAt(code, fn, index)
    if (name === undefined) return []
    if (operation?.op === 'invoke' && typeof operation.key === 'string' && adds.has(operation.key))
      return isEmptied(code, functions, fn, name) ? [] : [remark(fn, state.spot, 'kept-state', { name, detail: 'grows' })]
    if (!(operation?.op === 'set' || isNamedItem(fn, operation)) || !isConditional(fn, index)) return []
    return [remark(fn, state.spot, 'kept-state', { name, detail: 'stays' })]
  })
}

/** `last` of `last = event.user`, `items` of `items.push(…)`. */
function variableAt(code: SeenCode, { module, steps }: ReachedFunction, index: number): string | undefined {
  const operation = steps[index]?.operation
  const written = operation === undefined ? '' : code.textOf(module.file).slice(operation.at, operation.end)
  return /^\(*\s*([\p{L}$_][\p{L}\p{N}$_]*)/u.exec(written)?.[1]
}

/** Python: `state['user'] = …` stays as a variable does; other tables are asked by a key. */
const isNamedItem = ({ module }: ReachedFunction, operation: Operation | undefined): operation is OperationOf<'store'> =>
  module.ir.language === 'python' && operation?.op === 'store' && operation.item === true && typeof operation.key === 'string'

/** Python: `def collect(one, into=[])` makes one list, for all calls. It is changed where it is added to, and not filled anew before. */
function sharedDefaults(fn: ReachedFunction): readonly Remark[] {
  if (fn.module.ir.language !== 'python') return []
  return fn.func.parameters.flatMap(({ to, name }): readonly Remark[] => {
    const fallback = fn.steps.find(
      ({ operation }) => operation.op === 'if' && operation.then.some((made) => isDefault(operation, made, to)),
    )
    const writes = fn.steps.filter(({ parts }) => parts.writes.includes(to))
    const [made] = writes
    if (fallback === undefined || made === undefined || writes.length > 1 || name === undefined) return []
    const change = fn.steps.find(
      ({ operation }) =>
        (operation.op === 'store' && operation.object === to) ||
        (operation.op === 'invoke' && operation.object === to && typeof operation.key === 'string' && changes.has(operation.key)),
    )
    return change === undefined ? [] : [remark(fn, change.operation, 'kept-state', { name, detail: 'default' })]
  })
}

const changes = new Set([...adds, 'extend', 'insert', 'update', 'setdefault'])

/** What stands behind `=` in the list of parameters, and not in the body. */
const isDefault = (test: Operation, made: Operation, to: Register): boolean =>
  (made.op === 'array' || made.op === 'object') && made.to === to && made.at === test.at && made.end === test.end

/** Only on some ways: on the others the value of an earlier request stays. */
function isConditional(fn: ReachedFunction, index: number): boolean {
  const own = fn.steps[index]
  return (
    own !== undefined &&
    own.around.some(({ op }) => op === 'if' || op === 'logic' || op === 'switch' || op === 'each' || op === 'loop') &&
    !isFilledOnAllWays(fn, index, own.blocks)
  )
}

/** Both sides of the branch fill it, or it was filled before. */
function isFilledOnAllWays(fn: ReachedFunction, index: number, blocks: readonly Block[]): boolean {
  const own = fn.steps[index]?.operation
  return fn.steps.some((other, at) => {
    const same = at !== index && own !== undefined && fillsSame(other.operation, own)
    if (!same) return false
    const above = at < index && other.blocks.every((block, depth) => blocks[depth] === block)
    const beside =
      other.blocks.length === blocks.length &&
      other.blocks.at(-1) !== blocks.at(-1) &&
      other.around.at(-1) === fn.steps[index]?.around.at(-1)
    return above || beside
  })
}

const fillsSame = (one: Operation, other: Operation): boolean =>
  (one.op === 'set' && other.op === 'set' && one.cell === other.cell) ||
  (one.op === 'store' && other.op === 'store' && one.key === other.key)

/** Somewhere it is made empty again: `items = []`, `items.length = 0`, `seen.clear()`. */
function isEmptied(code: SeenCode, functions: readonly ReachedFunction[], { module }: ReachedFunction, name: string): boolean {
  return functions.some((fn) =>
    fn.steps.some(({ operation }, index) => {
      if (fn.module !== module || variableAt(code, fn, index) !== name) return false
      if (operation.op === 'set') return true
      if (operation.op === 'store') return operation.key === 'length'
      return (
        operation.op === 'invoke' &&
        (operation.key === 'clear' ||
          operation.key === 'delete' ||
          operation.key === 'splice' ||
          operation.key === 'shift' ||
          operation.key === 'pop')
      )
    }),
  )
}
