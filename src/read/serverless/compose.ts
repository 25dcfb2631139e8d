import { child, entriesOf, isNull, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Claims, Project, ReadOptions } from '../project.ts'
import { modulesOf } from './literal/modules.ts'
import { isMade } from './find.ts'
import type { Notes } from './notes.ts'
import { holeNode } from './texts.ts'
import { variablesOf } from './variables/index.ts'

/** What compose files hand to services, by the service's directory. */
export interface Composition {
  readonly files: readonly string[]
  readonly parametersOf: (directory: string) => ReadonlyMap<string, Node>
}

/** Reads every `serverless-compose.yml`: https://www.serverless.com/framework/docs/guides/compose */
export function readCompositions(project: Project, options: ReadOptions, claims: Claims, notes: Notes): Composition {
  const files = project.files
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)serverless-compose\.(?:ya?ml|json|[cm]?[jt]s)$/.test(path) && !claims.has(path) && !isMade(path))
  const directories = new Set(files.length === 0 ? [] : project.files.map(({ path }) => directoryOf(path)))
  const byDirectory = new Map<string, Map<string, Node>>()
  for (const file of files) {
    const directory = directoryOf(file)
    const modules = modulesOf(project, directory)
    const document = /\.[cm]?[jt]s$/.test(file) ? undefined : project.document(file)
    for (const one of document?.unread ?? []) notes.report(one.reason, one.what, one.at)
    const root = document === undefined ? modules.configuration(file, notes) : document.root
    if (root === undefined) continue
    if (root.kind === 'gap') notes.report('not-executed', `The compose file is not written as a literal: ${root.why}`, root.at)
    const variables = variablesOf({ root, directory, project, options, modules, notes, composed: new Map() }, 'aws-only')
    const stage = stringOf(variables.stage())
    const shared = ['default', ...(stage === undefined ? [] : [stage])].flatMap((name) => entriesOf(child(root, 'stages', name, 'params')))
    for (const [name, { at, value }] of entriesOf(child(root, 'services'))) {
      const path = stringOf(child(value, 'path'))
      const target = path === undefined ? undefined : within(directory, path)
      if (target === undefined) {
        notes.report(path === undefined ? 'invalid' : 'outside-project', `The service ${name} has no path in the project`, at)
        continue
      }
      if (!directories.has(target)) notes.report('missing-file', `There is no directory ${target}`, at)
      const own = [...shared, ...entriesOf(child(value, 'params'))].filter(([, entry]) => !isNull(entry.value))
      byDirectory.set(target, new Map(own.map(([key, entry]) => [key, outputOf(entry.value) ?? variables.resolve(entry.value)])))
    }
  }
  return { files, parametersOf: (directory) => byDirectory.get(directory) ?? new Map() }
}

/** `${orders.queueUrl}`: an output of another service, known when that one is deployed. */
function outputOf(node: Node): Node | undefined {
  const name = /^\$\{([\w-]+\.[\w.-]+)\}$/.exec(stringOf(node) ?? '')?.[1]
  return name === undefined ? undefined : holeNode(node.at, { kind: 'import', from: 'service output', name })
}
