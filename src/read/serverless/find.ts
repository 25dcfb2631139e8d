import { child, isNull, keyPlace } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf } from '../project.ts'
import type { Claims, Project } from '../project.ts'
import { modulesOf } from './literal/modules.ts'
import type { Notes } from './notes.ts'

/** A configuration file of a service, its variables not yet resolved. */
export interface FoundService {
  readonly file: string
  readonly root: Node
}

const codeNames = /^serverless\.(?:ts|js|mjs|cjs|mts|cts)$/
const dataNames = /^serverless\.(?:yml|yaml|json)$/
/** Above any real configuration; larger data files are nobody's service. */
const sizeLimit = 2 * 1024 * 1024

/**
 * All services of a project: `serverless.yml` and its siblings in other formats, and other YAML and JSON files with a service and a
 * provider at their top, which are deployed by `--config`.
 */
export function findServices(project: Project, claims: Claims, notes: Notes): readonly FoundService[] {
  return project.files.flatMap(({ path, bytes }): readonly FoundService[] => {
    if (claims.has(path) || isMade(path)) return []
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (codeNames.test(name)) return fromCode(project, path, notes)
    if (dataNames.test(name)) return fromData(project, path, notes)
    return /\.(?:ya?ml|json)$/.test(name) && bytes <= sizeLimit && looksLikeService(project, path) ? fromData(project, path, notes) : []
  })
}

/** Installed packages, and what the framework has made of a service. */
export const isMade = (path: string): boolean => /(?:^|\/)(?:node_modules|\.serverless)\//.test(path)

function looksLikeService(project: Project, path: string): boolean {
  const read = project.text(path)
  if (!('text' in read)) return false
  const mentions = (key: string): boolean =>
    (path.endsWith('.json') ? new RegExp(`"${key}"\\s*:`) : new RegExp(`^["']?${key}["']?\\s*:`, 'm')).test(read.text)
  if (!mentions('service') || !mentions('provider')) return false
  const { root } = project.document(path)
  // Too broken to be read: by its words it was meant to be one, and must not be lost in silence.
  if (root === undefined) return mentions('functions')
  const [service, provider] = [child(root, 'service'), child(root, 'provider')]
  if (service === undefined || provider === undefined || isNull(provider)) return false
  return (
    (service.kind === 'map' ? child(service, 'name') !== undefined : service.kind !== 'list') &&
    (provider.kind === 'map' ? child(provider, 'name') !== undefined : provider.kind !== 'list')
  )
}

function fromData(project: Project, path: string, notes: Notes): readonly FoundService[] {
  const { root, unread } = project.document(path)
  for (const one of unread) notes.report(one.reason, one.what, one.at)
  const start = { file: path, line: 1, column: 1 }
  if (root === undefined && unread.length === 0) notes.report('invalid', 'The file is empty', start)
  return root === undefined ? [] : checked(root, path, notes)
}

function fromCode(project: Project, path: string, notes: Notes): readonly FoundService[] {
  const root = modulesOf(project, directoryOf(path)).configuration(path, notes)
  if (root.kind !== 'gap') return checked(root, path, notes)
  notes.report('not-executed', `The configuration is not written as a literal: ${root.why}`, root.at)
  return []
}

function checked(root: Node, path: string, notes: Notes): readonly FoundService[] {
  if (['service', 'provider', 'functions', 'resources'].some((key) => child(root, key) !== undefined)) return [{ file: path, root }]
  const component = keyPlace(root, 'component')
  if (component === undefined) notes.report('invalid', 'The file declares neither a service nor functions nor resources', root.at)
  else notes.report('no-reader', 'Serverless Components are not read', component)
  return []
}
