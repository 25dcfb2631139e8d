import type { Argument, AssignmentTarget, Expression, JSXElement, JSXElementName, JSXFragment } from 'oxc-parser'
import { asValue, restless, use } from './scope.ts'
import { surveyClass, surveyFunction } from './functions.ts'
import { enter, surveyKey } from './survey.ts'
import type { Survey } from './survey.ts'

export function surveyExpression(state: Survey, node: Expression): void {
  if (node.type === 'Identifier') {
    use(state.scope, node.name, asValue)
    return
  }
  if (node.type === 'Literal') return
  if (!enter(state, node)) return
  surveyInside(state, node)
  state.depth--
}

function surveyInside(state: Survey, node: Expression): void {
  switch (node.type) {
    case 'MemberExpression':
      state.expression(state, node.object)
      if (node.computed) state.expression(state, node.property)
      return
    case 'CallExpression':
    case 'NewExpression':
      state.expression(state, node.callee)
      surveyArguments(state, node.arguments)
      return
    case 'V8IntrinsicExpression':
      surveyArguments(state, node.arguments)
      return
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      surveyFunction(state, node)
      return
    case 'ClassExpression':
      surveyClass(state, node)
      return
    case 'BinaryExpression':
    case 'LogicalExpression': {
      // Long chains lean to the left; they are no nesting.
      let left: Expression | typeof node.left = node
      while (left.type === 'BinaryExpression' || left.type === 'LogicalExpression') {
        state.expression(state, left.right)
        left = left.left
      }
      if (left.type !== 'PrivateIdentifier') state.expression(state, left)
      return
    }
    case 'AssignmentExpression':
      surveyTarget(state, node.left, true)
      state.expression(state, node.right)
      return
    case 'UpdateExpression':
      surveyTarget(state, node.argument, true)
      return
    case 'UnaryExpression':
    case 'AwaitExpression':
      state.expression(state, node.argument)
      return
    case 'YieldExpression':
      if (node.argument !== null) state.expression(state, node.argument)
      return
    case 'ConditionalExpression':
      state.expression(state, node.test)
      state.expression(state, node.consequent)
      state.expression(state, node.alternate)
      return
    case 'SequenceExpression':
      for (const expression of node.expressions) state.expression(state, expression)
      return
    case 'ObjectExpression':
      for (const property of node.properties) {
        if (property.type === 'SpreadElement') state.expression(state, property.argument)
        else {
          if (property.computed) surveyKey(state, property.key)
          state.expression(state, property.value)
        }
      }
      return
    case 'ArrayExpression':
      for (const element of node.elements)
        if (element !== null) state.expression(state, element.type === 'SpreadElement' ? element.argument : element)
      return
    case 'TemplateLiteral':
      for (const expression of node.expressions) state.expression(state, expression)
      return
    case 'TaggedTemplateExpression':
      state.expression(state, node.tag)
      for (const expression of node.quasi.expressions) state.expression(state, expression)
      return
    case 'ImportExpression':
      state.expression(state, node.source)
      return
    case 'ChainExpression':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
      state.expression(state, node.expression)
      return
    case 'JSXElement':
    case 'JSXFragment':
      surveyElement(state, node)
      return
    default:
    // `this`, `super` and `import.meta` name nothing.
  }
}

function surveyArguments(state: Survey, list: readonly Argument[]): void {
  for (const argument of list) state.expression(state, argument.type === 'SpreadElement' ? argument.argument : argument)
}

/** The left side of an assignment. `within`: its value is used in a larger expression. */
export function surveyTarget(state: Survey, node: AssignmentTarget, within: boolean): void {
  switch (node.type) {
    case 'Identifier':
      use(state.scope, node.name, within ? asValue | restless : asValue)
      return
    case 'ArrayPattern':
      for (const element of node.elements) if (element !== null) surveyElementTarget(state, element, within)
      return
    case 'ObjectPattern':
      for (const property of node.properties) {
        if (property.type === 'RestElement') surveyTarget(state, property.argument, within)
        else {
          if (property.computed) surveyKey(state, property.key)
          surveyElementTarget(state, property.value, within)
        }
      }
      return
    default:
      state.expression(state, node)
  }
}

type ElementTarget = NonNullable<Extract<AssignmentTarget, { type: 'ArrayPattern' }>['elements'][number]>

function surveyElementTarget(state: Survey, node: ElementTarget, within: boolean): void {
  if (node.type === 'RestElement') surveyTarget(state, node.argument, within)
  else if (node.type === 'AssignmentPattern') {
    surveyTarget(state, node.left, within)
    state.expression(state, node.right)
  } else surveyTarget(state, node, within)
}

function surveyElement(state: Survey, node: JSXElement | JSXFragment): void {
  if (node.type === 'JSXElement') {
    surveyElementName(state, node.openingElement.name)
    for (const attribute of node.openingElement.attributes) {
      if (attribute.type === 'JSXSpreadAttribute') state.expression(state, attribute.argument)
      else if (attribute.value?.type === 'JSXExpressionContainer') {
        if (attribute.value.expression.type !== 'JSXEmptyExpression') state.expression(state, attribute.value.expression)
      } else if (attribute.value !== null) state.expression(state, attribute.value)
    }
  }
  for (const child of node.children) {
    if (child.type === 'JSXElement' || child.type === 'JSXFragment') state.expression(state, child)
    else if (child.type !== 'JSXText' && child.expression.type !== 'JSXEmptyExpression') state.expression(state, child.expression)
  }
}

function surveyElementName(state: Survey, name: JSXElementName): void {
  let root = name
  while (root.type === 'JSXMemberExpression') root = root.object
  if (root.type === 'JSXIdentifier') use(state.scope, root.name, asValue)
}
