import type { Directive, Function as FunctionNode, Statement } from 'oxc-parser'
import type { Context } from '../context.ts'
import { emit } from '../frame.ts'
import { bind, destination } from '../patterns.ts'

/** A function declaration is there from the beginning of its scope on. */
export function hoist(context: Context, node: Statement | Directive): void {
  if (node.type === 'FunctionDeclaration') hoistFunction(context, node)
  else if (node.type === 'ExportNamedDeclaration') {
    if (node.declaration?.type === 'FunctionDeclaration') hoistFunction(context, node.declaration)
  } else if (node.type === 'ExportDefaultDeclaration' && node.declaration.type === 'FunctionDeclaration')
    hoistDefault(context, node.declaration)
}

function hoistFunction(context: Context, node: FunctionNode): void {
  if (node.body === null || node.declare === true || node.id === null) return
  const { frame } = context
  const mark = frame.next
  const value = context.lower.func(context, node, node.id.name, destination(context, node.id))
  bind(context, node.id, value, node)
  frame.next = mark
}

/** `export default function () {}`; one with a name is exported where the statement stands. */
function hoistDefault(context: Context, node: FunctionNode): void {
  if (node.id !== null) {
    hoistFunction(context, node)
    return
  }
  const { frame } = context
  if (node.body === null) return
  const mark = frame.next
  const cell = frame.func.cells++
  const value = context.lower.func(context, node, 'default')
  emit(frame, { op: 'set', cell, value, at: node.start, end: node.end })
  context.exports.push({ kind: 'cell', name: 'default', cell })
  frame.next = mark
}
