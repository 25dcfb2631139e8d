import type { Decorator as DecoratorNode, Expression, TSType, TSTypeName } from 'oxc-parser'
import type { Decorator, TypeHint } from '../ir/module.ts'
import type { Constant } from '../ir/operation.ts'
import type { Context } from './context.ts'
import { cellOf } from './frame.ts'
import { variableOf } from './variables.ts'

/** What a parameter's annotation tells; undefined where it tells nothing that helps. */
export function typeHint(context: Context, type: TSType | null | undefined): TypeHint | undefined {
  switch (type?.type) {
    case 'TSTypeReference': {
      const name = typeName(type.typeName)
      const variable = type.typeName.type === 'Identifier' ? variableOf(context, name) : undefined
      const known = variable !== undefined && variable.isType && variable.captured && variable.frame !== undefined
      return { name, literals: undefined, cell: known ? cellOf(context.frame, variable) : undefined }
    }
    case 'TSParenthesizedType':
      return typeHint(context, type.typeAnnotation)
    case 'TSUnionType': {
      const literals = literalsOf(type.types)
      if (literals !== undefined) return { name: nameOfLiterals(literals), literals, cell: undefined }
      const members = type.types.filter(({ type: kind }) => kind !== 'TSUndefinedKeyword' && kind !== 'TSNullKeyword')
      return members.length === 1 ? typeHint(context, members[0]) : undefined
    }
    case 'TSLiteralType': {
      const literals = literalsOf([type])
      return literals === undefined ? undefined : { name: nameOfLiterals(literals), literals, cell: undefined }
    }
    case 'TSArrayType': {
      const element = typeHint(context, type.elementType)
      return element === undefined ? undefined : { name: `${element.name}[]`, literals: undefined, cell: undefined }
    }
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? typeHint(context, type.typeAnnotation) : undefined
    default: {
      const name = type === null || type === undefined ? undefined : keywords.get(type.type)
      return name === undefined ? undefined : { name, literals: undefined, cell: undefined }
    }
  }
}

const keywords: ReadonlyMap<string, string> = new Map([
  ['TSAnyKeyword', 'any'],
  ['TSUnknownKeyword', 'unknown'],
  ['TSStringKeyword', 'string'],
  ['TSNumberKeyword', 'number'],
  ['TSBooleanKeyword', 'boolean'],
  ['TSBigIntKeyword', 'bigint'],
  ['TSSymbolKeyword', 'symbol'],
  ['TSObjectKeyword', 'object'],
  ['TSTypeLiteral', 'object'],
  ['TSFunctionType', 'function'],
])

function typeName(name: TSTypeName): string {
  if (name.type === 'Identifier') return name.name
  return name.type === 'ThisExpression' ? 'this' : `${typeName(name.left)}.${name.right.name}`
}

function literalsOf(types: readonly TSType[]): readonly Constant[] | undefined {
  const literals: Constant[] = []
  for (const type of types) {
    if (type.type !== 'TSLiteralType') return undefined
    const value = constantOf(type.literal)
    if (value === undefined) return undefined
    literals.push(value)
  }
  return literals
}

function nameOfLiterals(literals: readonly Constant[]): string {
  const kinds = new Set(literals.map((literal) => typeof literal))
  return kinds.size === 1 ? typeof literals[0] : 'literal'
}

/** The value of a literal; undefined for everything else. */
function constantOf(node: Expression): Constant {
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = constantOf(node.argument)
    return typeof value === 'number' ? -value : undefined
  }
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined
  if (node.type !== 'Literal' || 'regex' in node || 'bigint' in node) return undefined
  return node.value
}

/** `@Param('id', ParseIntPipe)` as data. An argument that is neither a literal nor a name is undefined. */
export function decoratorData(nodes: readonly DecoratorNode[] | undefined): readonly Decorator[] {
  if (nodes === undefined || nodes.length === 0) return []
  return nodes.map(({ expression }) => {
    const call = expression.type === 'CallExpression' ? expression : undefined
    const list = call?.arguments.map((argument) =>
      argument.type === 'SpreadElement' ? undefined : (constantOf(argument) ?? namedBy(argument)),
    )
    return { name: decoratorName(call?.callee ?? expression), arguments: list ?? [] }
  })
}

function namedBy(node: Expression): { readonly name: string } | undefined {
  const name = decoratorName(node.type === 'NewExpression' ? node.callee : node)
  return name === '' ? undefined : { name }
}

function decoratorName(node: Expression): string {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed) return ''
  return `${decoratorName(node.object)}.${node.property.name}`
}
