import { known } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Unread } from '../../model/unread.ts'
import { child, itemsOf, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'
import type { DeclaredBinding, DeclaredFunction } from './declared.ts'

/** Files that the platform looks for where none is named. https://learn.microsoft.com/azure/azure-functions/functions-reference-python?pivots=python-mode-configuration */
const usual = ['__init__.py', 'main.py', 'index.js', 'index.mjs', 'index.cjs', 'index.ts']

/** A function.json of the first programming models: the folder's name is the function's. Undefined where the file is none. */
export function readFunctionJson(project: Project, path: string, unread: Unread[]): DeclaredFunction | undefined {
  const { root, unread: trouble } = project.document(path)
  const bindings = itemsOf(child(root, 'bindings'))
  if (root === undefined || bindings.length === 0) {
    unread.push(...trouble)
    return undefined
  }
  const folder = directoryOf(path)
  const written = stringOf(child(root, 'scriptFile'))
  const places = written === undefined ? usual.map((name) => `${folder}/${name}`) : sourcesOf(within(folder, written) ?? '')
  const file = places.find((place) => project.has(place))
  const entry = stringOf(child(root, 'entryPoint'))
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  return {
    name,
    file,
    ...(file === undefined ? { missing: `no file ${written ?? usual.slice(0, 3).join(', ')} for the function ${name}` } : {}),
    symbol: entry ?? (file === undefined || file.endsWith('.py') ? 'main' : exportIn(project, file)),
    bindings: bindings.flatMap(bindingOf),
    disabled: known(stringOf(child(root, 'disabled')) === 'true', root.at),
    at: { file: path, line: 1, column: 1 },
  }
}

const exportForms = /(?:\bexport\s{1,9}(?:async\s{1,9})?(?:function|const|let|var)|\bexports\s?\.)\s{0,9}\*?\s{0,9}(\w+)/g

/** The platform takes the module itself or its default, else what is called `run` or `index`, else the only export. */
function exportIn(project: Project, file: string): string {
  const source = project.text(file)
  if (!('text' in source) || /\bexport\s{1,9}default\b|\bmodule\.exports\s?=|\bas default\b|\bexport\s?=/.test(source.text))
    return 'default'
  const listed = [...source.text.matchAll(/\bexport\s?\{([^{}]{0,500})\}/g)].flatMap(([, list = '']) => list.split(','))
  const named = [...source.text.matchAll(exportForms)].map(([, name = '']) => name)
  const names = [...new Set([...named, ...listed.flatMap((one) => /(\w+)\s*$/.exec(one)?.[1] ?? [])])]
  return ['run', 'index'].find((name) => names.includes(name)) ?? (names.length === 1 ? names[0] : undefined) ?? 'default'
}

/** What is deployed of TypeScript is what was built of it: `../dist/orders/index.js` of `orders/index.ts`. */
function sourcesOf(path: string): readonly string[] {
  if (!/\.[cm]?js$/.test(path)) return [path]
  const source = path.replace(/\.([cm]?)js$/, '.$1ts')
  return [path, source, source.replace(/(^|\/)(?:dist|build|out|lib)\//, '$1'), source.replace(/(^|\/)(?:dist|build|out|lib)\//, '$1src/')]
}

function bindingOf(node: Node): readonly DeclaredBinding[] {
  const type = stringOf(child(node, 'type'))
  const name = stringOf(child(node, 'name'))
  if (node.kind !== 'map' || type === undefined || name === undefined) return []
  const methods = itemsOf(child(node, 'methods')).flatMap((one) => stringOf(one)?.toUpperCase() ?? [])
  const settings = new Map<string, Known<string>>()
  for (const [key, { value, at }] of node.entries) {
    const text = stringOf(value)
    if (text !== undefined) settings.set(key, known(text, at))
  }
  return [
    {
      name,
      type,
      direction: stringOf(child(node, 'direction')) === 'out' ? 'out' : 'in',
      settings,
      methods: methods.length === 0 ? undefined : known(methods, node.at),
      at: node.at,
    },
  ]
}
