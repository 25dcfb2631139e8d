import type { ArrayExpression, ObjectExpression, ObjectProperty } from 'oxc-parser'
import type { Argument, Register } from '../../ir/operation.ts'
import { constant, move } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { keyOf } from './keys.ts'

/** Longer arrays are filled element by element, so that they do not need a register for each. */
const arrayLimit = 256

export function lowerObject(context: Context, node: ObjectExpression, into: Register | undefined): Register {
  const { frame } = context
  // Not `into` at once: a property may still read the register that is to be written.
  const object = temporary(frame)
  emit(frame, { op: 'object', to: object, at: node.start, end: node.end })
  const mark = frame.next
  for (const property of node.properties) {
    const { start: at, end } = property
    if (property.type === 'SpreadElement') {
      const from = context.lower.expression(context, property.argument)
      emit(frame, { op: 'copy', object, from, except: [], at, end })
    } else lowerProperty(context, object, property)
    frame.next = mark
  }
  return into === undefined ? object : move(context, object, into, node)
}

function lowerProperty(context: Context, object: Register, property: ObjectProperty): void {
  const { start: at, end, kind } = property
  const key = keyOf(context, property.key, property.computed)
  const value = context.lower.expression(context, property.value, undefined, typeof key === 'string' ? key : undefined)
  if (kind === 'init') emit(context.frame, { op: 'store', object, key, value, at, end })
  else emit(context.frame, { op: 'store', object, key, value, accessor: kind, at, end })
}

export function lowerArray(context: Context, node: ArrayExpression, into: Register | undefined): Register {
  const { frame } = context
  const { start: at, end, elements } = node
  if (elements.length > arrayLimit && elements.every((element) => element?.type !== 'SpreadElement'))
    return lowerLongArray(context, node, into)
  const items: (Argument | undefined)[] = []
  for (const element of elements) {
    if (element === null) items.push(undefined)
    else if (element.type === 'SpreadElement') items.push({ value: context.lower.expression(context, element.argument), spread: true })
    else items.push({ value: context.lower.expression(context, element) })
  }
  const to = into ?? temporary(frame)
  emit(frame, { op: 'array', to, items, at, end })
  return to
}

function lowerLongArray(context: Context, node: ArrayExpression, into: Register | undefined): Register {
  const { frame } = context
  const array = temporary(frame)
  emit(frame, { op: 'array', to: array, items: [], at: node.start, end: node.end })
  const mark = frame.next
  for (const [index, element] of node.elements.entries()) {
    if (element === null || element.type === 'SpreadElement') continue
    const value = context.lower.expression(context, element)
    emit(frame, { op: 'store', object: array, key: String(index), value, at: element.start, end: element.end })
    frame.next = mark
  }
  const length = constant(context, node.elements.length, node)
  emit(frame, { op: 'store', object: array, key: 'length', value: length, at: node.start, end: node.end })
  frame.next = mark
  return into === undefined ? array : move(context, array, into, node)
}
