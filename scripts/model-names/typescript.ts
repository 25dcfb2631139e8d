import { parseSync } from 'oxc-parser'
import { declare, declareBase } from './declared.ts'
import type { Declared, Signature } from './declared.ts'

/** A node of the syntax tree, whatever its type: https://github.com/estree/estree and the additions of typescript-eslint. */
interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

/** Adds what a file of declarations, or of code where a package has none, declares. A file that cannot be parsed adds what could be read of it. */
export function readTypeScript(declared: Declared, path: string, text: string): void {
  const visit = (value: unknown, owner: string): void => {
    for (const node of nodesOf(value)) visitNode(node, owner)
  }

  const visitNode = (node: Node, owner: string): void => {
    const name = nameOf(node['id'])
    switch (node.type) {
      case 'TSDeclareFunction':
      case 'FunctionDeclaration':
        if (name !== undefined) declare(declared, owner, name, signatureOf(node))
        return visit([node['params'], node['returnType'], node['body']], '*')
      case 'ClassDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSEnumDeclaration':
      case 'VariableDeclarator': {
        if (name === undefined) return visit(node['init'], owner)
        const values = [node['init'], nodeOf(node['id'])?.['typeAnnotation']]
        declare(declared, owner, name, values.map(signatureIn).find(Boolean) ?? constructorOf(node))
        for (const one of nodesOf([node['superClass'], node['extends'], node['implements']])) {
          base(name, one['expression'] ?? one)
          visit(one['typeArguments'], name)
        }
        // `type Method = 'get' | 'post'`: keys of a `Record<Method, …>`.
        const literals = node.type === 'TSTypeAliasDeclaration' ? nodesOf(nodeOf(node['typeAnnotation'])?.['types']) : []
        for (const { literal } of literals) if (nameOf(literal) !== undefined) declare(declared, name, nameOf(literal) ?? '')
        return visit([node['body'], node['typeAnnotation'], ...values], name)
      }
      case 'TSModuleDeclaration': {
        const module = nodeOf(node['id'])?.['value']
        if (typeof module === 'string') return visitModule(node, module)
        if (name === undefined || name === 'global') return visit(node['body'], '')
        declare(declared, owner, name)
        return visit(node['body'], name)
      }
      case 'ImportDeclaration':
        for (const one of nodesOf(node['specifiers'])) {
          const from = one.type === 'ImportNamespaceSpecifier' ? moduleOf(node['source']) : nameOf(one['imported'])
          declareBase(declared, nameOf(one['local']) ?? '*', from ?? '*')
        }
        return
      case 'ExportSpecifier':
      case 'ExportAllDeclaration': {
        const [local, exported] = [nameOf(node['local']), nameOf(node['exported'])]
        if (exported === undefined) return
        declare(declared, owner, exported)
        return declareBase(declared, exported === 'default' ? owner : exported, local ?? exported)
      }
      case 'ExportDefaultDeclaration':
      case 'TSExportAssignment':
        return assign(owner, node['declaration'] ?? node['expression'])
      case 'TSMethodSignature':
      case 'TSPropertySignature':
      case 'MethodDefinition':
      case 'PropertyDefinition':
      case 'TSAbstractMethodDefinition':
      case 'TSAbstractPropertyDefinition':
      case 'AccessorProperty':
      case 'Property':
      case 'TSEnumMember': {
        const key = nameOf(node['key'] ?? node['id'])
        const value = node['value'] ?? node['typeAnnotation']
        if (key === undefined) return visit(value, '*')
        declare(declared, owner, key, node.type === 'TSMethodSignature' ? signatureOf(node) : signatureIn(value))
        const inner = isFunction(nodeOf(value)) ? owner : key
        return visit([value, node['typeAnnotation'], node['params'], node['returnType']], inner)
      }
      case 'TSParameterProperty': {
        const key = nameOf(node['parameter'])
        return key === undefined ? undefined : declare(declared, owner, key)
      }
      case 'TSTypeReference':
        base(owner, node['typeName'])
        return visit(node['typeArguments'], owner)
      case 'TSTypeQuery':
        return base(owner, node['exprName'])
      case 'TSImportType':
        return base(owner, node['qualifier'])
      case 'TSFunctionType':
      case 'TSCallSignatureDeclaration':
      case 'TSConstructSignatureDeclaration':
        return visit([node['params'], node['returnType']], '*')
      case 'AssignmentExpression':
        return assignment(node, owner)
      default:
        for (const value of Object.values(node)) if (typeof value === 'object') visit(value, owner)
    }
  }

  /** `declare module 'x' {}`: what the package itself exports, or an addition to another one. */
  const visitModule = (node: Node, module: string): void => {
    declareBase(declared, '', module)
    visit(node['body'], module)
  }

  /** `exports.x = …`, `module.exports = …`, `X.prototype.m = …`, `this.x = …`. */
  const assignment = (node: Node, owner: string): void => {
    const to = pathOf(node['left']).filter((step) => !['exports', 'module', 'prototype', 'default'].includes(step))
    const value = node['right']
    const exported = pathOf(node['left']).includes('exports')
    const key = to.at(-1)
    const of = to.length > 1 ? (to.at(-2) === 'this' ? owner : (to.at(-2) ?? '')) : exported ? '' : '*'
    if (key === undefined) return assign('', value)
    const keyOwner = pathOf(node['left']).at(-1) === 'prototype' ? key : undefined
    if (keyOwner === undefined) declare(declared, of, key, signatureIn(value))
    assign(keyOwner ?? (isFunction(nodeOf(value)) ? '*' : key), value)
  }

  /** The owner is this value. */
  const assign = (owner: string, value: unknown): void => {
    base(owner, value)
    visit(value, owner)
  }

  const base = (owner: string, expression: unknown): void => {
    const last = pathOf(expression).at(-1)
    if (last !== undefined) declareBase(declared, owner, last)
  }

  const lang = /\.d\.[cm]?ts$/.test(path) ? 'dts' : path.endsWith('ts') ? 'ts' : 'jsx'
  visit(parseSync(path, text, { lang }).program, '')
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const nodeOf = (value: unknown): Node | undefined => (isNode(value) ? value : undefined)
const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.flatMap(nodesOf) : isNode(value) ? [value] : [])

/** An identifier, a text key, a parameter with a default. */
function nameOf(value: unknown): string | undefined {
  const node = nodeOf(value)
  if (node === undefined) return undefined
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return String(node['name'])
  if (node.type === 'AssignmentPattern') return nameOf(node['left'])
  return node.type === 'Literal' && typeof node['value'] === 'string' && /^[\w$]+$/.test(node['value']) ? node['value'] : undefined
}

const moduleOf = (value: unknown): string => String(nodeOf(value)?.['value']).replace(/^node:/, '')

/** `a.b.c`, as a value or as a type. */
function pathOf(value: unknown): readonly string[] {
  const node = nodeOf(value)
  if (node?.type === 'ThisExpression') return ['this']
  if (node?.type === 'MemberExpression') return [...pathOf(node['object']), nameOf(node['property']) ?? '*']
  if (node?.type === 'TSQualifiedName') return [...pathOf(node['left']), nameOf(node['right']) ?? '*']
  const name = nameOf(node)
  return name === undefined ? [] : [name]
}

const isFunction = (node: Node | undefined): boolean =>
  node !== undefined && /^(?:FunctionExpression|ArrowFunctionExpression|TSEmptyBodyFunctionExpression|TSFunctionType)$/.test(node.type)

/** Of a value that is a function, or an annotation that says so. */
function signatureIn(value: unknown): Signature | undefined {
  const node = nodeOf(value)
  if (node?.type === 'TSTypeAnnotation') return signatureIn(node['typeAnnotation'])
  return isFunction(node) && node !== undefined ? signatureOf(node) : undefined
}

function constructorOf(node: Node): Signature | undefined {
  const made = nodesOf(nodeOf(node['body'])?.['body']).find((one) => one['kind'] === 'constructor')
  return made === undefined ? undefined : signatureIn(made['value'])
}

function signatureOf(node: Node): Signature {
  const parameters = nodesOf(node['params']).filter((one) => nameOf(one) !== 'this')
  return {
    positions: parameters.map((one) => nameOf(one['parameter'] ?? one) ?? ''),
    named: [],
    rest: parameters.some(({ type }) => type === 'RestElement'),
    keywords: false,
  }
}
