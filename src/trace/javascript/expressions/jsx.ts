import type { JSXAttributeItem, JSXChild, JSXElement, JSXElementName, JSXFragment } from 'oxc-parser'
import type { Argument, Register } from '../../ir/operation.ts'
import { constant } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { readName } from '../variables.ts'

/** An element; a fragment is an element whose type is the empty text. */
export function lowerElement(context: Context, node: JSXElement | JSXFragment, into: Register | undefined): Register {
  const { frame } = context
  const { start: at, end } = node
  const type = node.type === 'JSXFragment' ? '' : elementType(context, node.openingElement.name)
  const props = temporary(frame)
  emit(frame, { op: 'object', to: props, at, end })
  if (node.type === 'JSXElement') for (const attribute of node.openingElement.attributes) lowerAttribute(context, props, attribute)
  const items: Argument[] = []
  for (const child of node.children) lowerChild(context, child, items)
  if (items.length > 0) {
    const children = temporary(frame)
    emit(frame, { op: 'array', to: children, items, at, end })
    emit(frame, { op: 'store', object: props, key: 'children', value: children, at, end })
  }
  const to = into ?? temporary(frame)
  emit(frame, { op: 'jsx', to, type, props, at, end })
  return to
}

/** A lower-case name is a tag, everything else names a component. */
function elementType(context: Context, name: JSXElementName): string | Register {
  if (name.type === 'JSXNamespacedName') return `${name.namespace.name}:${name.name.name}`
  if (name.type === 'JSXIdentifier') return /^[a-z]|-/.test(name.name) ? name.name : readName(context, name.name, name)
  const object = elementObject(context, name.object)
  const to = temporary(context.frame)
  emit(context.frame, { op: 'load', to, object, key: name.property.name, optional: false, at: name.start, end: name.end })
  return to
}

function elementObject(context: Context, name: JSXElementName): Register {
  if (name.type === 'JSXIdentifier' && name.name === 'this') {
    const to = temporary(context.frame)
    emit(context.frame, { op: 'this', to, at: name.start, end: name.end })
    return to
  }
  if (name.type === 'JSXIdentifier') return readName(context, name.name, name)
  const type = elementType(context, name)
  return typeof type === 'string' ? constant(context, type, name) : type
}

function lowerAttribute(context: Context, props: Register, node: JSXAttributeItem): void {
  const { frame } = context
  const { start: at, end } = node
  if (node.type === 'JSXSpreadAttribute') {
    const from = context.lower.expression(context, node.argument)
    emit(frame, { op: 'copy', object: props, from, except: [], at, end })
    return
  }
  const key = node.name.type === 'JSXIdentifier' ? node.name.name : `${node.name.namespace.name}:${node.name.name.name}`
  let value: Register
  if (node.value === null) value = constant(context, true, node)
  else if (node.value.type !== 'JSXExpressionContainer') value = context.lower.expression(context, node.value, undefined, key)
  else if (node.value.expression.type === 'JSXEmptyExpression') value = constant(context, undefined, node.value)
  else value = context.lower.expression(context, node.value.expression, undefined, key)
  emit(frame, { op: 'store', object: props, key, value, at, end })
}

function lowerChild(context: Context, node: JSXChild, items: Argument[]): void {
  switch (node.type) {
    case 'JSXText': {
      const text = shownText(node.value)
      if (text !== '') items.push({ value: constant(context, text, node) })
      return
    }
    case 'JSXSpreadChild':
      items.push({ value: context.lower.expression(context, node.expression), spread: true })
      return
    case 'JSXExpressionContainer':
      if (node.expression.type !== 'JSXEmptyExpression') items.push({ value: context.lower.expression(context, node.expression) })
      return
    default:
      items.push({ value: context.lower.expression(context, node) })
  }
}

/** White space that holds a line break is layout; what is left of the lines is joined by one space. */
function shownText(text: string): string {
  const lines = text.split('\n')
  const kept = lines.map((line, index) => {
    const start = index === 0 ? line : line.trimStart()
    return index === lines.length - 1 ? start : start.trimEnd()
  })
  return kept.filter((line) => line !== '').join(' ')
}
