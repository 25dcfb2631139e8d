import type { PythonParser } from '../../src/trace/python/parser.ts'
import { part, partOrMissing } from '../../src/trace/python/tree.ts'
import type { Node } from '../../src/trace/python/tree.ts'
import { declare, declareBase } from './declared.ts'
import type { Declared, Signature } from './declared.ts'

/**
 * Adds what a module of Python, or its stub, declares.
 * @param module the path inside its package: `''` for `requests`, `adapters` for `requests.adapters`.
 * @returns other modules from which names are taken, by their whole path: `posixpath`.
 */
export function readPython(declared: Declared, parser: PythonParser, module: string, isPackage: boolean, text: string): readonly string[] {
  const others = new Set<string>()
  const textOf = (node: Node | undefined): string => (node === undefined ? '' : text.slice(node.start, node.end))

  const visit = (nodes: readonly Node[], owner: string, isClass: boolean): void => {
    for (const node of nodes) visitNode(node, owner, isClass)
  }

  const visitNode = (node: Node, owner: string, isClass: boolean, decorators = ''): void => {
    switch (node.type) {
      case 'decorated_definition':
        return visitNode(partOrMissing(node, 'definition'), owner, isClass, textOf(node).split(/\b(?:def|class)\b/)[0])
      case 'function_definition': {
        const receives = isClass && !decorators.includes('staticmethod')
        declare(declared, owner, textOf(part(node, 'name')), signatureOf(node, receives))
        // What a method stores in its receiver is an attribute.
        if (isClass)
          for (const [, name = ''] of textOf(node).matchAll(/\bself\.(\w+)(?:\s*:[^=\n]+)?\s*=[^=]/g)) declare(declared, owner, name)
        return
      }
      case 'class_definition': {
        const name = textOf(part(node, 'name'))
        declare(declared, owner, name, initOf(node))
        for (const one of part(node, 'superclasses')?.children ?? []) declareBase(declared, name, lastName(textOf(one)))
        return visit(part(node, 'body')?.children ?? [], name, true)
      }
      case 'assignment':
      case 'type_alias_statement': {
        const names = textOf(part(node, 'left') ?? node.children[0])
        for (const [name] of names.matchAll(/\b[A-Za-z_]\w*\b/g)) {
          declare(declared, owner, name)
          for (const one of textOf(part(node, 'right') ?? part(node, 'type')).split('|')) declareBase(declared, name, lastName(one.trim()))
        }
        return
      }
      case 'import_statement':
      case 'import_from_statement':
        return visitImport(node, owner)
      default:
        return visit(node.children, owner, isClass)
    }
  }

  const visitImport = (node: Node, owner: string): void => {
    for (const one of node.children.filter(({ field }) => field === 'name')) {
      const [name = '', as = name] = textOf(one).split(/\s+as\s+/)
      declare(declared, owner, as)
      declareBase(declared, as, lastName(name))
    }
    const from = textOf(part(node, 'module_name'))
    const target = from.startsWith('.') ? targetOf(from, module, isPackage) : from
    if (/import\s*\(?\s*\*/.test(textOf(node))) declareBase(declared, owner, target)
    if (from !== '' && !from.startsWith('.')) others.add(from)
  }

  const signatureOf = (node: Node, receives: boolean): Signature => {
    const positions: string[] = []
    const named: string[] = []
    let [rest, keywords, behindStar] = [false, false, false]
    for (const one of part(node, 'parameters')?.children ?? []) {
      const inner = one.type === 'typed_parameter' ? one.children[0] : one
      if (inner?.type === 'list_splat_pattern') [rest, behindStar] = [true, true]
      else if (inner?.type === 'dictionary_splat_pattern') keywords = true
      else if (one.type === 'keyword_separator') behindStar = true
      else if (one.type !== 'positional_separator') (behindStar ? named : positions).push(textOf(part(one, 'name') ?? inner))
    }
    return { positions: receives ? positions.slice(1) : positions, named, rest, keywords }
  }

  const initOf = (node: Node): Signature | undefined => {
    const methods = (part(node, 'body')?.children ?? []).map((one) =>
      one.type === 'decorated_definition' ? partOrMissing(one, 'definition') : one,
    )
    const init = methods.find((one) => one.type === 'function_definition' && textOf(part(one, 'name')) === '__init__')
    return init === undefined ? undefined : signatureOf(init, true)
  }

  if (module !== '') declare(declared, module.includes('.') ? module.slice(0, module.lastIndexOf('.')) : '', lastName(module))
  visit(parser.read(text).root.children, module, false)
  return [...others]
}

/** `models.Response[str]` is `Response`. */
const lastName = (expression: string): string => /(\w+)(?:\[.*)?$/s.exec(expression)?.[1] ?? '*'

/** The module that `from .x import *` means, as a path inside the package. */
function targetOf(from: string, module: string, isPackage: boolean): string {
  const [, dots = '', name = ''] = /^(\.*)(.*)$/s.exec(from) ?? []
  const steps = module === '' ? [] : module.split('.')
  const around = steps.slice(0, steps.length - (dots.length - (isPackage ? 1 : 0)))
  return [...around, ...(name === '' ? [] : [name])].join('.')
}
