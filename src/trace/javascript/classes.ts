import type { Class, ClassElement, Decorator, Node } from 'oxc-parser'
import type { ClassMember, Key, Register } from '../ir/operation.ts'
import type { Context } from './context.ts'
import { emit, temporary } from './frame.ts'
import { keyOf } from './expressions/keys.ts'
import { closeFunction, lowerBody, lowerInitialiser, openPlain } from './functions.ts'
import { enterScopeOf, variableOf, writeVariable } from './variables.ts'

export function lowerClass(context: Context, node: Class, given: string, into?: Register): Register {
  const { frame, scope, className } = context
  const name = node.id?.name ?? given
  context.className = name
  // A named class expression is seen under its name inside.
  const own = node.type === 'ClassExpression' ? node.id : null
  const decorators = lowerDecorators(context, node.decorators)
  if (own !== null) enterScopeOf(context, own)
  const parent = node.superClass === null ? undefined : context.lower.expression(context, node.superClass)
  let create: number | undefined
  const members: ClassMember[] = []
  for (const member of node.body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      if (member.value.body !== null) create = lowerBody(context, member.value, memberName(context, 'constructor'))
    } else lowerMember(context, member, members)
  }
  const to = into ?? temporary(frame)
  const variable = node.id === null ? undefined : variableOf(context, node.id.name)
  const self = variable?.captured === true && variable.frame === frame ? { self: variable.slot } : undefined
  emit(frame, { op: 'class', to, name, parent, create, members, decorators, ...self, at: node.start, end: node.end })
  if (own !== null && variable !== undefined && self !== undefined) writeVariable(context, variable, to, node)
  context.scope = scope
  context.className = className
  return to
}

/** Members without anything to run (abstract, declared, overloads, fields that only have a type) vanish. */
function lowerMember(context: Context, node: ClassElement, members: ClassMember[]): void {
  switch (node.type) {
    case 'StaticBlock': {
      const index = openPlain(context, node, memberName(context, 'static'))
      context.lower.statements(context, node.body)
      closeFunction(context)
      members.push({ key: 'static', static: true, kind: 'block', function: index, decorators: [] })
      return
    }
    case 'MethodDefinition': {
      if (node.value.body === null || node.kind === 'constructor') return
      const decorators = lowerDecorators(context, node.decorators)
      const key = keyOf(context, node.key, node.computed)
      const index = lowerBody(context, node.value, memberName(context, key))
      members.push({ key, static: node.static, kind: node.kind, function: index, decorators })
      return
    }
    case 'PropertyDefinition':
    case 'AccessorProperty': {
      if (node.declare === true) return
      const decorators = lowerDecorators(context, node.decorators)
      if (node.value === null && decorators.length === 0 && 'typeAnnotation' in node && node.typeAnnotation !== null) return
      const key = keyOf(context, node.key, node.computed)
      const index = node.value === null ? undefined : lowerInitialiser(context, node as Node, node.value, memberName(context, key))
      members.push({ key, static: node.static, kind: 'field', function: index, decorators })
      return
    }
    default:
    // Abstract members and index signatures are types.
  }
}

function memberName(context: Context, key: Key): string {
  const own = typeof key === 'string' ? key : ''
  return context.className === '' ? own : `${context.className}.${own}`
}

function lowerDecorators(context: Context, nodes: readonly Decorator[]): readonly Register[] {
  return nodes.map(({ expression }) => context.lower.expression(context, expression))
}
