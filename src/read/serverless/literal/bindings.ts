import type { BindingPattern, Expression, Program, Statement } from 'oxc-parser'

/** What a name at a module's top level stands for. */
export type Binding =
  | { readonly kind: 'value'; readonly expression: Expression }
  /** A property of a value: `const { a } = require('./b')`. */
  | { readonly kind: 'part'; readonly expression: Expression; readonly key: string }
  /** `default`, a name, or `*` of another module. */
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  /** Assigned to, or made by a declaration that is no value. */
  | { readonly kind: 'code' }

export interface Bindings {
  readonly names: ReadonlyMap<string, Binding>
  /** By exported name; `default` for the default export or `module.exports`. */
  readonly exports: ReadonlyMap<string, Binding>
  /** Modules of which everything is handed on. */
  readonly handedOn: readonly string[]
}

/** Reads the imports, constants and exports of a module. */
export function bindingsOf(program: Program): Bindings {
  const names = new Map<string, Binding>()
  const exports = new Map<string, Binding>()
  const handedOn: string[] = []
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ImportDeclaration':
        for (const one of statement.specifiers) {
          const name =
            one.type === 'ImportDefaultSpecifier' ? 'default' : one.type === 'ImportNamespaceSpecifier' ? '*' : nameOf(one.imported)
          names.set(one.local.name, { kind: 'import', from: statement.source.value, name })
        }
        break
      case 'ExportDefaultDeclaration':
        exports.set(
          'default',
          isExpression(statement.declaration) ? { kind: 'value', expression: statement.declaration } : { kind: 'code' },
        )
        break
      case 'TSExportAssignment':
        exports.set('default', { kind: 'value', expression: statement.expression })
        break
      case 'ExportNamedDeclaration':
        for (const [name, binding] of statement.declaration === null ? [] : declared(statement.declaration)) {
          exports.set(name, binding)
          names.set(name, binding)
        }
        for (const { local, exported } of statement.specifiers) {
          const from = statement.source?.value
          exports.set(
            nameOf(exported),
            from === undefined ? { kind: 'value', expression: local as Expression } : { kind: 'import', from, name: nameOf(local) },
          )
        }
        break
      case 'ExportAllDeclaration':
        if (statement.exported === null) handedOn.push(statement.source.value)
        else exports.set(nameOf(statement.exported), { kind: 'import', from: statement.source.value, name: '*' })
        break
      case 'ExpressionStatement':
        assigned(statement.expression, names, exports)
        break
      default:
        for (const [name, binding] of declared(statement)) names.set(name, binding)
    }
  }
  return { names, exports, handedOn }
}

function declared(statement: Statement): readonly (readonly [string, Binding])[] {
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.flatMap(({ id, init }) => (init === null ? [] : patternOf(id, init)))
  if ((statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') && statement.id !== null)
    return [[statement.id.name, { kind: 'code' }]]
  return []
}

function patternOf(pattern: BindingPattern, expression: Expression): readonly (readonly [string, Binding])[] {
  if (pattern.type === 'Identifier') return [[pattern.name, { kind: 'value', expression }]]
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier' || property.value.type !== 'Identifier')
      return []
    return [[property.value.name, { kind: 'part', expression, key: property.key.name }] as const]
  })
}

/** `module.exports = …`, `exports.name = …`. A constant that is changed in place is no literal any more. */
function assigned(expression: Expression, names: Map<string, Binding>, exports: Map<string, Binding>): void {
  if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return
  const path = pathOf(expression.left)
  const [first, second, third] = path
  const value: Binding = { kind: 'value', expression: expression.right }
  if (first === 'module' && second === 'exports') exports.set(path.length === 2 ? 'default' : (third ?? ''), value)
  else if (first === 'exports' && path.length === 2) exports.set(second ?? '', value)
  else if (first !== undefined) names.set(first, { kind: 'code' })
}

function pathOf(node: object): readonly string[] {
  if (!('type' in node)) return []
  const expression = node as Expression
  if (expression.type === 'Identifier') return [expression.name]
  if (expression.type !== 'MemberExpression' || expression.computed || expression.property.type !== 'Identifier') return []
  return [...pathOf(expression.object), expression.property.name]
}

const nameOf = (name: { readonly type: string; readonly name?: string; readonly value?: string }): string => name.name ?? name.value ?? ''

const isExpression = (declaration: { readonly type: string }): declaration is Expression =>
  !/^(?:FunctionDeclaration|ClassDeclaration|TS(?:Interface|Declare|Enum).*)$/.test(declaration.type)
