import type { AssignmentTarget, BindingPattern, Expression, Node } from 'oxc-parser'
import type { Key, Register } from '../ir/operation.ts'
import { branch, constant } from './context.ts'
import type { Context } from './context.ts'
import { keyOf, memberKey, receiver } from './expressions/keys.ts'
import { closeBlock, emit, openBlock, temporary } from './frame.ts'
import { registerOf, variableOf, writeVariable } from './variables.ts'

type Target = BindingPattern | AssignmentTarget
type Element = NonNullable<Extract<Target, { type: 'ArrayPattern' }>['elements'][number]>

/** The register to compute a value into so that `bind` has nothing left to do; undefined where there is none. */
export function destination(context: Context, target: Target): Register | undefined {
  return target.type === 'Identifier' ? registerOf(context, variableOf(context, target.name)) : undefined
}

/** Gives a value to a declared or assigned name, member or pattern. `node`: the syntax that does it. */
export function bind(context: Context, target: Target, value: Register, node: Node): void {
  const { frame } = context
  switch (target.type) {
    case 'Identifier': {
      const variable = variableOf(context, target.name)
      if (variable !== undefined) writeVariable(context, variable, value, node)
      else {
        // An undeclared name is a property of the global object.
        const object = temporary(frame)
        emit(frame, { op: 'global', to: object, name: 'globalThis', at: target.start, end: target.end })
        emit(frame, { op: 'store', object, key: target.name, value, at: node.start, end: node.end })
      }
      return
    }
    case 'MemberExpression': {
      const object = receiver(context, target.object)
      const key = memberKey(context, target)
      emit(frame, { op: 'store', object, key, value, at: node.start, end: node.end })
      return
    }
    case 'AssignmentPattern': {
      const kept = temporary(frame)
      emit(frame, { op: 'move', to: kept, from: value, at: target.start, end: target.end })
      replaceUndefined(context, kept, target.right, nameOf(target.left))
      bind(context, target.left, kept, node)
      return
    }
    case 'ObjectPattern':
      bindObject(context, target, value)
      return
    case 'ArrayPattern':
      bindArray(context, target, value)
      return
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
      bind(context, target.expression as AssignmentTarget, value, node)
  }
}

function bindObject(context: Context, pattern: Extract<Target, { type: 'ObjectPattern' }>, value: Register): void {
  const { frame } = context
  const taken: Key[] = []
  for (const property of pattern.properties) {
    const { start: at, end } = property
    if (property.type === 'RestElement') {
      const rest = destination(context, property.argument) ?? temporary(frame)
      emit(frame, { op: 'object', to: rest, at, end })
      emit(frame, { op: 'copy', object: rest, from: value, except: taken, at, end })
      bind(context, property.argument, rest, property)
      continue
    }
    const key = keyOf(context, property.key, property.computed)
    taken.push(key)
    bindPart(context, property.value, property, value, key)
  }
}

function bindArray(context: Context, pattern: Extract<Target, { type: 'ArrayPattern' }>, value: Register): void {
  const { frame } = context
  for (const [index, element] of pattern.elements.entries()) {
    if (element === null) continue
    const { start: at, end } = element
    if (element.type === 'RestElement') {
      const rest = destination(context, element.argument) ?? temporary(frame)
      emit(frame, { op: 'slice', to: rest, object: value, from: index, at, end })
      bind(context, element.argument, rest, element)
    } else bindPart(context, element, element, value, String(index))
  }
}

/** One part of a pattern: `object[key]`, with its default. */
function bindPart(context: Context, element: Exclude<Element, { type: 'RestElement' }>, node: Node, object: Register, key: Key): void {
  const target = element.type === 'AssignmentPattern' ? element.left : element
  const part = destination(context, target) ?? temporary(context.frame)
  emit(context.frame, { op: 'load', to: part, object, key, optional: false, at: node.start, end: node.end })
  if (element.type === 'AssignmentPattern') replaceUndefined(context, part, element.right, nameOf(target))
  bind(context, target, part, node)
}

/** `= fallback` of a pattern or parameter. */
export function replaceUndefined(context: Context, register: Register, fallback: Expression, name: string | undefined): void {
  const { frame } = context
  const { start: at, end } = fallback
  const condition = temporary(frame)
  const nothing = constant(context, undefined, fallback)
  emit(frame, { op: 'binary', to: condition, operator: '===', left: register, right: nothing, at, end })
  const outer = openBlock(frame)
  context.lower.expression(context, fallback, register, name)
  const then = closeBlock(frame, outer)
  branch(context, condition, then, [], fallback)
}

function nameOf(target: Target): string | undefined {
  return target.type === 'Identifier' ? target.name : undefined
}
