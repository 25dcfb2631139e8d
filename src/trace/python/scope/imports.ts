import { has, ofType, part, parts } from '../tree.ts'
import type { Node } from '../tree.ts'
import { declare } from './scope.ts'
import type { Survey } from './state.ts'

/** One thing that an import statement brings. */
export interface Imported {
  /** The name that it is bound to. */
  readonly local: string
  readonly specifier: string
  /** `*`: the module itself. */
  readonly name: string
  readonly node: Node
  /** `import a.b` binds `a` and runs `a.b` too. */
  readonly runs: string | undefined
}

/** `import a.b, c as d`. */
export function importedModules(text: string, node: Node): readonly Imported[] {
  return parts(node, 'name').map((each) => {
    const alias = part(each, 'alias')
    const path = dotted(text, each.type === 'aliased_import' ? part(each, 'name') : each)
    const first = path.split('.', 1)[0] ?? path
    if (alias !== undefined) return { local: text.slice(alias.start, alias.end), specifier: path, name: '*', node: each, runs: undefined }
    return { local: first, specifier: first, name: '*', node: each, runs: path === first ? undefined : path }
  })
}

/** `from .a import b as c`; nothing for a star. */
export function importedNames(text: string, node: Node): readonly Imported[] {
  const specifier = moduleName(text, node)
  return parts(node, 'name').map((each) => {
    const alias = part(each, 'alias')
    const name = dotted(text, each.type === 'aliased_import' ? part(each, 'name') : each)
    return { local: alias === undefined ? name : text.slice(alias.start, alias.end), specifier, name, node: each, runs: undefined }
  })
}

export function importsAll(node: Node): boolean {
  return has(node, 'wildcard_import')
}

export function moduleName(text: string, node: Node): string {
  const module = part(node, 'module_name')
  if (module === undefined) return ''
  if (module.type !== 'relative_import') return dotted(text, module)
  const prefix = ofType(module, 'import_prefix')
  const dots = prefix === undefined ? '' : text.slice(prefix.start, prefix.end).replaceAll(/[^.]/g, '')
  return dots + dotted(text, ofType(module, 'dotted_name'))
}

/** Spaces may stand round the dots. */
function dotted(text: string, node: Node | undefined): string {
  return node === undefined ? '' : node.children.map(({ start, end }) => text.slice(start, end)).join('.')
}

/** As text, so that two imports of the same thing under one name are known. */
export function importKey({ specifier, name }: Pick<Imported, 'specifier' | 'name'>): string {
  return `${specifier} ${name}`
}

export function bindModules(state: Survey, node: Node): void {
  for (const each of importedModules(state.text, node)) declare(state.scope, each.local, true, importKey(each))
}

export function bindNames(state: Survey, node: Node): void {
  for (const each of importedNames(state.text, node)) declare(state.scope, each.local, true, importKey(each))
}
