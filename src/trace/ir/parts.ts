import type { Argument, Block, CellIndex, Key, Operation, Register } from './operation.ts'

/** What an operation consists of, for those who walk over a module without running it. */
export interface Parts {
  /** Registers that it reads itself; blocks inside not counted. */
  readonly reads: readonly Register[]
  readonly writes: readonly Register[]
  readonly blocks: readonly Block[]
  readonly cells: readonly CellIndex[]
  /** Indexes in `Module.functions`. */
  readonly functions: readonly number[]
}

interface Some {
  readonly reads?: readonly (Register | undefined)[]
  readonly to?: Register | undefined
  readonly blocks?: readonly (Block | undefined)[]
  readonly cells?: readonly CellIndex[]
  readonly functions?: readonly (number | undefined)[]
}

export function partsOf(operation: Operation): Parts {
  const { reads = [], to, blocks = [], cells = [], functions = [] } = some(operation)
  return {
    reads: reads.filter(isThere),
    writes: to === undefined ? [] : [to],
    blocks: blocks.filter(isThere),
    cells,
    functions: functions.filter(isThere),
  }
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined
}

function some(o: Operation): Some {
  switch (o.op) {
    case 'constant':
    case 'regex':
    case 'object':
    case 'this':
    case 'arguments':
    case 'global':
    case 'gap':
      return { to: o.to }
    case 'move':
      return { to: o.to, reads: [o.from] }
    case 'text':
      return { to: o.to, reads: o.parts.filter((part) => typeof part === 'number') }
    case 'tagged':
      return { to: o.to, reads: [o.tag, o.self, ...o.values] }
    case 'binary':
      return { to: o.to, reads: [o.left, o.right] }
    case 'unary':
    case 'await':
    case 'yield':
      return { to: o.to, reads: [o.value] }
    case 'logic':
      return { to: o.to, reads: [o.left, o.result], blocks: [o.right] }
    case 'array':
      return { to: o.to, reads: values(o.items) }
    case 'copy':
      return { reads: [o.object, o.from, ...o.except.map(keyRegister)] }
    case 'load':
      return { to: o.to, reads: [o.object, keyRegister(o.key)] }
    case 'store':
      return { reads: [o.object, keyRegister(o.key), o.value] }
    case 'delete':
      return { reads: [o.object, keyRegister(o.key)] }
    case 'slice':
      return { to: o.to, reads: [o.object] }
    case 'call':
    case 'new':
      return { to: o.to, reads: [o.callee, ...values(o.arguments)] }
    case 'invoke':
      return { to: o.to, reads: [o.object, keyRegister(o.key), ...values(o.arguments)] }
    case 'super':
      return { to: o.to, reads: [o.key === undefined ? undefined : keyRegister(o.key), ...values(o.arguments)] }
    case 'super-load':
      return { to: o.to, reads: [keyRegister(o.key)] }
    case 'closure':
      return { to: o.to, functions: [o.function] }
    case 'class':
      return {
        to: o.to,
        reads: [
          o.parent,
          ...(o.parents ?? []),
          ...o.decorators,
          ...o.members.flatMap(({ key, decorators }) => [keyRegister(key), ...decorators]),
        ],
        cells: o.self === undefined ? [] : [o.self],
        functions: [o.create, ...o.members.map((member) => member.function)],
      }
    case 'get':
      return { to: o.to, cells: [o.cell] }
    case 'set':
      return { reads: [o.value], cells: [o.cell] }
    case 'import':
      return { to: o.to, reads: [o.specifier] }
    case 'jsx':
      return { to: o.to, reads: [typeof o.type === 'number' ? o.type : undefined, o.props] }
    case 'if':
      return { reads: [o.condition], blocks: [o.then, o.else] }
    case 'loop':
      return { reads: [o.condition], blocks: [o.test, o.body, o.update] }
    case 'each':
      return { reads: [o.source], to: o.item, blocks: [o.body] }
    case 'switch':
      return { reads: [o.subject, ...o.cases.map(({ value }) => value)], blocks: o.cases.flatMap(({ test, body }) => [test, body]) }
    case 'block':
      return { blocks: [o.body] }
    case 'try':
      return { to: o.catch?.error, blocks: [o.body, o.catch?.body, o.finally] }
    case 'return':
      return { reads: [o.value] }
    case 'throw':
      return { reads: [o.value] }
    case 'run-module':
    case 'break':
    case 'continue':
      return {}
  }
}

function keyRegister(key: Key): Register | undefined {
  return typeof key === 'string' ? undefined : key.register
}

function values(list: readonly (Argument | undefined)[]): readonly (Register | undefined)[] {
  return list.map((each) => each?.value)
}
