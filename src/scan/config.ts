import { lstatSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Severity } from '../model/finding.ts'
import { showPlace } from '../model/place.ts'
import type { Place } from '../model/place.ts'
import { Problem } from '../model/problem.ts'
import { readDocument } from '../read/document/document.ts'
import { child, entriesOf, itemsOf, keyPlace } from '../read/document/node.ts'
import type { Node } from '../read/document/node.ts'
import { matchesPath, matchesWildcard } from './glob.ts'
import { suggest } from '../model/suggest.ts'
import type { Suppression } from './suppress.ts'

/** What a team has written down for its project. */
export interface Config {
  readonly failOn?: Severity | 'none'
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly stage?: string
  readonly options?: Readonly<Record<string, string | number | boolean>>
  readonly parameters?: Readonly<Record<string, string | number | boolean>>
  readonly format?: string
  readonly severity?: Readonly<Record<string, Severity>>
  readonly exclude?: readonly string[]
  readonly suppressions: readonly Suppression[]
}

const fileNames = ['cordon.config.json', 'cordon.config.yaml', 'cordon.config.yml'] as const
const sizeLimit = 1024 * 1024

/**
 * The configuration of a directory; undefined where it has none.
 * @throws Problem `bad-config` when it has several
 */
export function findConfig(directory: string): string | undefined {
  // A symbolic link could lead out of the project, and a message would then quote what stands there.
  const found = fileNames.filter((name) => lstatSync(join(directory, name), { throwIfNoEntry: false })?.isFile() === true)
  if (found.length > 1) throw new Problem('bad-config', `${directory} has ${found.join(' and ')}`, 'Keep one of them.')
  return found[0] === undefined ? undefined : join(directory, found[0])
}

/**
 * @param shown the path for messages and places
 * @throws Problem `bad-config`
 */
export async function readConfig(file: string, shown: string): Promise<Config> {
  let text: string
  try {
    if (statSync(file).size > sizeLimit) throw new Problem('bad-config', `${shown} is larger than 1 MB`)
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('bad-config', `The configuration ${shown} cannot be read`, error instanceof Error ? error.message : undefined)
  }
  return parseConfig(text, shown)
}

/**
 * Reads the text of a configuration file.
 * @throws Problem `bad-config`, with the line
 */
export async function parseConfig(text: string, file: string): Promise<Config> {
  const { root, unread } = readDocument(file, text.replace(/^\uFEFF/, ''))
  const [trouble] = unread
  if (trouble !== undefined) throw new Problem('bad-config', `${showPlace(trouble.at)} cannot be read: ${trouble.what}`)
  if (root === undefined && text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return { suppressions: [] }
  if (root === undefined) throw new Problem('bad-config', `${file} holds no settings`, 'Write `key: value`, such as `failOn: medium`.')
  const config = plainOf(root)
  const { configFault } = await import('./config-validator.ts')
  const found = configFault(config)
  if (found !== undefined) throw problemOf(found, root)
  const { suppress: _, ...settings } = config as Omit<Config, 'suppressions'> & { readonly suppress?: unknown }
  return { ...settings, suppressions: itemsOf(child(root, 'suppress')).map(suppressionOf) }
}

/** Data as a schema validator takes it. Without prototypes, so that a key `__proto__` is a key and is refused like any other. */
function plainOf(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plainOf)
    case 'map': {
      const object = Object.create(null) as Record<string, unknown>
      for (const [key, { value }] of node.entries) object[key] = plainOf(value)
      return object
    }
    case 'text':
    case 'gap':
      throw new Problem('bad-config', `${showPlace(node.at)} cannot be read`, node.kind === 'gap' ? node.why : undefined)
  }
}

function suppressionOf(node: Node): Suppression {
  const entries = new Map(entriesOf(node).map(([key, { value }]) => [key, value.kind === 'scalar' ? String(value.value) : '']))
  const [file, about] = [entries.get('file'), entries.get('about')]
  return {
    by: 'config',
    at: node.at,
    check: entries.get('check') ?? '',
    reason: entries.get('reason') ?? '',
    until: entries.get('until'),
    covers: (finding: Finding) =>
      (file === undefined || matchesPath(file, finding.at.file)) && (about === undefined || matchesWildcard(about, finding.about)),
  }
}

function problemOf(
  { path, fault }: Exclude<ReturnType<typeof import('./config-validator.ts').configFault>, undefined>,
  root: Node,
): Problem {
  const node = follow(root, path)
  const name = path.length === 0 ? 'The configuration' : `"${path.join('.')}"`
  const params: Readonly<Record<string, unknown>> = fault.params
  const problem = (at: Place, what: string, hint?: string): Problem => new Problem('bad-config', `${showPlace(at)} ${what}`, hint)
  if (fault.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const settings = Object.keys((fault.parentSchema as { readonly properties?: object } | undefined)?.properties ?? {})
    const meant = suggest(key, settings)
    return problem(
      keyPlace(node, key) ?? node.at,
      `"${key}" is no setting`,
      meant === undefined ? `There are ${settings.join(', ')}.` : `Did you mean ${meant}?`,
    )
  }
  if (fault.keyword === 'required') return problem(node.at, `lacks "${String(params['missingProperty'])}"`)
  if (fault.keyword === 'enum')
    return problem(node.at, `${name} asks for one of ${(params['allowedValues'] as readonly string[]).join(', ')}`)
  if (fault.keyword === 'pattern')
    return problem(node.at, path.at(-1) === 'until' ? `${name} asks for a date such as 2027-01-31` : `${name} is empty`)
  if (fault.keyword === 'minLength') return problem(node.at, `${name} is empty`)
  if (fault.keyword === 'type')
    return problem(
      node.at,
      `${name} asks for ${[params['type']]
        .flat()
        .map((type) => kinds[String(type)] ?? type)
        .join(' or ')}`,
    )
  return problem(node.at, `${name} ${fault.message ?? 'is wrong'}`)
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

/** The node at the end of a path of keys and indices. */
function follow(root: Node, path: readonly string[]): Node {
  let node = root
  for (const part of path) node = (node.kind === 'list' ? node.items[Number(part)] : child(node, part)) ?? node
  return node
}
