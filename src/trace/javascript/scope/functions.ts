import type { ArrowFunctionExpression, Class, Function as FunctionNode, ParamPattern, TSType } from 'oxc-parser'
import { asHint, declare, use } from './scope.ts'
import { close, declarePattern, open, surveyKey } from './survey.ts'
import type { Survey } from './survey.ts'

export function surveyFunction(state: Survey, node: FunctionNode | ArrowFunctionExpression): void {
  const { body } = node
  if (body === null) return
  const ownName = node.type === 'FunctionExpression' ? node.id : null
  if (ownName !== null) {
    open(state, ownName, false)
    declare(state.scope, ownName.name, false)
  }
  open(state, node, true)
  for (const parameter of node.params) surveyParameter(state, parameter)
  if (body.type === 'BlockStatement') for (const statement of body.body) state.statement(state, statement)
  else state.expression(state, body)
  close(state)
  if (ownName !== null) close(state)
}

function surveyParameter(state: Survey, node: ParamPattern): void {
  for (const { expression } of node.decorators ?? []) state.expression(state, expression)
  if (node.type === 'TSParameterProperty') {
    surveyParameter(state, node.parameter)
    return
  }
  const name = hintedName(node.typeAnnotation?.typeAnnotation)
  if (name !== undefined) use(state.scope, name, asHint)
  declarePattern(state, node.type === 'RestElement' ? node.argument : node, state.scope)
  if (node.type === 'AssignmentPattern') {
    const inner = hintedName(node.left.type === 'AssignmentPattern' ? undefined : node.left.typeAnnotation?.typeAnnotation)
    if (inner !== undefined) use(state.scope, inner, asHint)
  }
}

/** The simple name in a type, behind the wrappers that `typeHint` looks through. */
function hintedName(type: TSType | undefined | null): string | undefined {
  switch (type?.type) {
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' ? type.typeName.name : undefined
    case 'TSParenthesizedType':
      return hintedName(type.typeAnnotation)
    case 'TSUnionType':
      for (const member of type.types) {
        const name = hintedName(member)
        if (name !== undefined) return name
      }
      return undefined
    default:
      return undefined
  }
}

export function surveyClass(state: Survey, node: Class): void {
  for (const { expression } of node.decorators) state.expression(state, expression)
  const ownName = node.type === 'ClassExpression' ? node.id : null
  if (ownName !== null) {
    open(state, ownName, false)
    declare(state.scope, ownName.name, true)
  }
  if (node.superClass !== null) state.expression(state, node.superClass)
  for (const member of node.body.body) {
    switch (member.type) {
      case 'StaticBlock':
        open(state, member, true)
        for (const statement of member.body) state.statement(state, statement)
        close(state)
        break
      case 'MethodDefinition':
      case 'PropertyDefinition':
      case 'AccessorProperty':
        for (const { expression } of member.decorators) state.expression(state, expression)
        if (member.computed) surveyKey(state, member.key)
        if (member.type === 'MethodDefinition') surveyFunction(state, member.value)
        else if (member.value !== null) {
          open(state, member, true)
          state.expression(state, member.value)
          close(state)
        }
        break
      default:
      // Abstract members and index signatures are types.
    }
  }
  if (ownName !== null) close(state)
}
