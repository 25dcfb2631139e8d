import type {
  AssignmentExpression,
  AssignmentTarget,
  Expression,
  IdentifierReference,
  MemberExpression,
  SimpleAssignmentTarget,
  UpdateExpression,
} from 'oxc-parser'
import type { Key, Register } from '../../ir/operation.ts'
import { constant, move } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, emit, openBlock, temporary } from '../frame.ts'
import { bind } from '../patterns.ts'
import { readName, registerOf, variableOf } from '../variables.ts'
import { memberKey, receiver } from './keys.ts'

/** `=`, `+=`, `??=` and their kin. The result is the value that was assigned. */
export function lowerAssignment(context: Context, node: AssignmentExpression, into: Register | undefined): Register {
  const { frame } = context
  const { start: at, end, operator } = node
  const left = behindTypes(node.left)
  if (operator !== '=') return lowerCompound(context, node, left, into)
  if (left.type === 'MemberExpression') {
    const object = receiver(context, left.object)
    const key = memberKey(context, left)
    const value = context.lower.expression(context, node.right, into, typeof key === 'string' ? key : undefined)
    emit(frame, { op: 'store', object, key, value, at, end })
    return value
  }
  if (left.type === 'Identifier') {
    const slot = steadySlot(context, left)
    const value = context.lower.expression(context, node.right, slot, left.name)
    if (slot === undefined) bind(context, left, value, node)
    return into === undefined ? value : move(context, value, into, node)
  }
  // The pattern may assign the very variable that is taken apart.
  const value = context.lower.expression(context, node.right, node.right.type === 'Identifier' ? temporary(frame) : undefined)
  bind(context, left, value, node)
  return into === undefined ? value : move(context, value, into, node)
}

function lowerCompound(context: Context, node: AssignmentExpression, left: AssignmentTarget, into: Register | undefined): Register {
  const { operator } = node
  const binary = operator.slice(0, -1)
  if (left.type === 'MemberExpression') {
    const object = receiver(context, left.object)
    const key = memberKey(context, left)
    const before = load(context, left, object, key)
    const value = combine(context, node, binary, before, into, typeof key === 'string' ? key : undefined)
    emit(context.frame, { op: 'store', object, key, value, at: node.start, end: node.end })
    return value
  }
  if (left.type !== 'Identifier') return constant(context, undefined, node, into)
  const slot = steadySlot(context, left)
  const before = readName(context, left.name, left)
  const value = combine(context, node, binary, before, slot, left.name)
  if (slot === undefined) bind(context, left, value, node)
  return into === undefined ? value : move(context, value, into, node)
}

function combine(
  context: Context,
  node: AssignmentExpression,
  operator: string,
  left: Register,
  into: Register | undefined,
  name: string | undefined,
): Register {
  const { frame } = context
  const { start: at, end } = node
  if (operator === '&&' || operator === '||' || operator === '??') {
    frame.func.branches++
    const outer = openBlock(frame)
    const result = context.lower.expression(context, node.right, undefined, name)
    const right = closeBlock(frame, outer)
    const to = into ?? temporary(frame)
    emit(frame, { op: 'logic', to, operator, left, right, result, at, end })
    return to
  }
  const right = context.lower.expression(context, node.right)
  const to = into ?? temporary(frame)
  emit(frame, { op: 'binary', to, operator, left, right, at, end })
  return to
}

/** `++` and `--` make a number of anything, as `x - 1` does and `x + 1` does not. `used`: somebody takes the value. */
export function lowerUpdate(context: Context, node: UpdateExpression, into: Register | undefined, used: boolean): Register {
  const { frame } = context
  const { start: at, end } = node
  const target = behindTypes(node.argument)
  const member = target.type === 'MemberExpression' ? target : undefined
  const object = member === undefined ? undefined : receiver(context, member.object)
  const key = member === undefined ? undefined : memberKey(context, member)
  let before: Register
  if (member !== undefined && object !== undefined && key !== undefined) before = load(context, member, object, key)
  else if (target.type === 'Identifier') before = readName(context, target.name, target)
  else return constant(context, undefined, node, into)
  const old = used && !node.prefix ? move(context, before, into ?? temporary(frame), node) : undefined
  const one = constant(context, node.operator === '++' ? -1 : 1, node)
  const slot = target.type === 'Identifier' ? steadySlot(context, target) : undefined
  const to = slot ?? temporary(frame)
  emit(frame, { op: 'binary', to, operator: '-', left: before, right: one, at, end })
  if (object !== undefined && key !== undefined) emit(frame, { op: 'store', object, key, value: to, at, end })
  else if (slot === undefined) bind(context, target, to, node)
  if (old !== undefined) return old
  return into === undefined ? to : move(context, to, into, node)
}

/** A variable's register, if no other part of the expression assigns it too: `f(a = 1, a = 2)`. */
function steadySlot(context: Context, { name }: IdentifierReference): Register | undefined {
  const variable = variableOf(context, name)
  return variable?.restless === true ? undefined : registerOf(context, variable)
}

function load(context: Context, node: MemberExpression, object: Register, key: Key): Register {
  const to = temporary(context.frame)
  const { start: at, end } = node
  if (node.object.type === 'Super') emit(context.frame, { op: 'super-load', to, key, at, end })
  else emit(context.frame, { op: 'load', to, object, key, optional: false, at, end })
  return to
}

/** `(a as B)`, `a!` on the left of an assignment are `a`. */
function behindTypes(target: AssignmentTarget | SimpleAssignmentTarget): AssignmentTarget {
  let node: AssignmentTarget | Expression = target
  for (;;) {
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSNonNullExpression':
      case 'ParenthesizedExpression':
        node = node.expression
        break
      case 'Identifier':
      case 'MemberExpression':
      case 'ObjectPattern':
      case 'ArrayPattern':
        return node
      default:
        return target
    }
  }
}
