import { child, entriesOf, itemsOf, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { directoryOf, within } from '../../project.ts'
import type { Project } from '../../project.ts'

const endings = ['', '.ts', '.js', '.mts', '.cts', '.mjs', '.cjs', '.json', '/index.ts', '/index.js', '/index.mjs', '/index.cjs']

/**
 * The file of the project that an import means: relative to the importing module, or by the `paths` of the service's
 * tsconfig.json (as in `@functions/hello`). Undefined for packages and for what leads out of the project.
 */
export function fileOfImport(project: Project, serviceDirectory: string, importer: string, written: string): string | undefined {
  const candidates = written.startsWith('.') ? [within(directoryOf(importer), written)] : byPaths(project, serviceDirectory, written)
  for (const candidate of candidates) {
    if (candidate === undefined) continue
    // TypeScript lets `./x.js` stand for `./x.ts`.
    const bare = candidate.replace(/\.([cm]?)js$/, '.$1ts')
    for (const path of [...endings.map((ending) => candidate + ending), bare]) if (project.has(path)) return path
  }
  return undefined
}

function byPaths(project: Project, directory: string, written: string): readonly (string | undefined)[] {
  const inService = (path: string): string | undefined => within(directory, path)
  for (const configuration of configurations(project, directory)) {
    const options = child(configuration, 'compilerOptions')
    const base = stringOf(child(options, 'baseUrl')) ?? '.'
    for (const [pattern, { value }] of entriesOf(child(options, 'paths'))) {
      const star = pattern.indexOf('*')
      const [head, tail] = star < 0 ? [pattern, ''] : [pattern.slice(0, star), pattern.slice(star + 1)]
      const matches =
        star < 0 ? written === pattern : written.startsWith(head) && written.endsWith(tail) && written.length >= pattern.length - 1
      if (!matches) continue
      const middle = written.slice(head.length, written.length - tail.length)
      return itemsOf(value).map((target) => inService(`${base}/${(stringOf(target) ?? '').replace('*', middle)}`))
    }
  }
  return []
}

/** tsconfig.json and what it extends, as far as that is in the project. */
function configurations(project: Project, directory: string): readonly Node[] {
  const found: Node[] = []
  let path = within(directory, 'tsconfig.json')
  for (let step = 0; step < 5 && path !== undefined && project.has(path); step++) {
    const root = project.document(path).root
    if (root === undefined) break
    found.push(root)
    const parent = stringOf(child(root, 'extends'))
    const next = parent?.startsWith('.') === true ? within(directoryOf(path), parent) : undefined
    path = next === undefined || next.endsWith('.json') ? next : `${next}.json`
  }
  return found
}
