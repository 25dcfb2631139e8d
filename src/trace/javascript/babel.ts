import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import type { ParserOptions } from '@babel/parser'
import type { Program } from 'oxc-parser'

export interface BabelResult {
  readonly program: Program | undefined
  /** Offsets of faults. */
  readonly faults: readonly number[]
  /** Why there is no program, as a gap says it. */
  readonly why: string
}

/** Babel tries some readings one after the other (`<T>(<T>(…`), and a file can be made for which that takes for ever. */
const timeLimit = 10_000

/** Faults that leave the tree whole: what they forbid is a matter of names. */
const harmless = new Set(['ModuleExportUndefined', 'DuplicateExport', 'DuplicateDefaultExport', 'VarRedeclaration', 'LabelRedeclaration'])

/** Reads a file with Babel, which recovers from some faults and whose stack overflows as an exception. Gives the tree in oxc's shape. */
export function parseWithBabel(file: string, text: string): BabelResult {
  const { parse } = createRequire(import.meta.url)('@babel/parser') as typeof import('@babel/parser')
  const options: ParserOptions = {
    sourceType: /\.m[jt]s$/.test(file) ? 'module' : 'unambiguous',
    errorRecovery: true,
    attachComment: false,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowNewTargetOutsideFunction: true,
    allowSuperOutsideMethod: true,
    createImportExpressions: true,
    plugins: [['estree', { classFeatures: true }], 'decorators-legacy', 'decoratorAutoAccessors', ...languagePlugins(file)],
  }
  try {
    const result: unknown = runInNewContext('parse()', { parse: () => parse(text, options) }, { timeout: timeLimit })
    const { program, errors } = result as ReturnType<typeof parse>
    const faults = (errors ?? []).filter(({ reasonCode }) => !harmless.has(reasonCode)).map(positionOf)
    return { program: inOxcShape(program), faults, why: '' }
  } catch (error) {
    const { pos, name, code } = isObject(error) ? error : {}
    const why =
      name === 'RangeError' ? 'nested too deeply' : code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'takes too long to read' : 'syntax error'
    return { program: undefined, faults: typeof pos === 'number' ? [pos] : [], why }
  }
}

function languagePlugins(file: string): NonNullable<ParserOptions['plugins']> {
  if (/\.[cm]?ts$/.test(file)) return ['typescript']
  return file.endsWith('.tsx') ? ['typescript', 'jsx'] : ['jsx']
}

function positionOf(error: object): number {
  return 'pos' in error && typeof error.pos === 'number' ? error.pos : 0
}

type Loose = Record<string, unknown>

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null
}

/** The two trees are nearly the same (ESTree); what differs is mended in place. */
function inOxcShape(program: object): Program {
  const open: unknown[] = [program]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) {
      for (const value of node) if (isObject(value)) open.push(value)
    } else if (isObject(node)) {
      mend(node)
      for (const key in node) {
        const value = node[key]
        if (isObject(value) && key !== 'loc' && key !== 'extra') open.push(value)
      }
    }
  }
  return program as unknown as Program
}

function mend(node: Loose): void {
  switch (node['type']) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      node['decorators'] ??= []
      break
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      node['decorators'] ??= []
      node['value'] ??= null
      node['typeAnnotation'] ??= null
      if (node['abstract'] === true) node['type'] = `TSAbstract${String(node['type'])}`
      break
    case 'CallExpression':
    case 'NewExpression':
      // `f(, 1)`, recovered.
      if (Array.isArray(node['arguments'])) node['arguments'] = node['arguments'].filter((argument) => argument !== null)
      break
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'TSDeclareFunction':
      node['body'] ??= null
      node['id'] ??= null
      break
    case 'TSEnumDeclaration':
      node['declare'] ??= false
      node['body'] ??= { type: 'TSEnumBody', members: node['members'], start: node['start'], end: node['end'] }
      break
    case 'TSEnumMember':
      node['initializer'] ??= null
      break
    case 'TSModuleDeclaration':
      mendNamespace(node)
      break
    case 'TSImportEqualsDeclaration':
      if (node['isExport'] === true) {
        const { start, end } = node
        const declaration = { ...node, isExport: false }
        Object.assign(node, { type: 'ExportNamedDeclaration', declaration, specifiers: [], source: null, exportKind: 'value', start, end })
      }
      break
    default:
  }
}

/** `namespace A.B {}` is one namespace within another here. */
function mendNamespace(node: Loose): void {
  node['declare'] ??= false
  node['body'] ??= null
  node['kind'] ??= node['global'] === true ? 'global' : 'namespace'
  const inner = node['body']
  if (!isObject(inner) || inner['type'] !== 'TSModuleDeclaration') return
  const { start, end } = inner
  const exported = { type: 'ExportNamedDeclaration', declaration: inner, specifiers: [], source: null, exportKind: 'value', start, end }
  node['body'] = { type: 'TSModuleBlock', body: [exported], start, end }
}
