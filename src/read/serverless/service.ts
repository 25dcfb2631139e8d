import type { Place } from '../../model/place.ts'
import { mapping, scalar } from '../document/build.ts'
import { child, entriesOf, isNull, itemsOf, keyPlace, stringOf, textOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf } from '../project.ts'
import type { Project, ReadOptions } from '../project.ts'
import { functionsOf } from './functions.ts'
import type { ServiceFunction } from './functions.ts'
import { modulesOf } from './literal/modules.ts'
import type { Notes } from './notes.ts'
import { follow } from './variables/follow.ts'
import { variablesOf } from './variables/index.ts'

/** One service of the Serverless Framework, its variables resolved where they are asked for. */
export interface SlsService {
  readonly file: string
  readonly directory: string
  readonly project: Project
  readonly notes: Notes
  /** Where `service` is written. */
  readonly at: Place
  /** A text; open parts where only the deployment names it. */
  readonly name: Node
  readonly stage: Node
  /** The provider's settings; an empty map where there are none. */
  readonly provider: Node
  /** A setting of the provider in any of its spellings; undefined where none is written or the value is null. */
  readonly setting: (...spellings: readonly string[]) => Node | undefined
  /** Where a setting of the provider is written, or the provider. */
  readonly placeOf: (...spellings: readonly string[]) => Place
  /** The resolved value under a path of the whole configuration; undefined where there is none. */
  readonly section: (...path: readonly string[]) => Node | undefined
  /** Names of the plugins. */
  readonly plugins: ReadonlySet<string>
  /** The framework's major version, if the service demands one. */
  readonly major: number | undefined
  readonly functions: readonly ServiceFunction[]
}

export interface ServiceFile {
  readonly file: string
  readonly root: Node
  /** Parameters that a compose file hands to it. */
  readonly composed: ReadonlyMap<string, Node>
}

export function serviceOf({ file, root, composed }: ServiceFile, project: Project, options: ReadOptions, notes: Notes): SlsService {
  const directory = directoryOf(file)
  const pseudo = itemsOf(child(root, 'plugins')).some((plugin) => stringOf(plugin) === 'serverless-pseudo-parameters') ? 'all' : 'aws-only'
  const variables = variablesOf({ root, directory, project, options, modules: modulesOf(project, directory), notes, composed }, pseudo)
  const start = { file, line: 1, column: 1 }
  const section = (...path: readonly string[]): Node | undefined => {
    const found = follow(root, path, variables.settle, keyPlace(root, path[0] ?? '') ?? start)
    if (found === undefined || found.kind === 'missing') return undefined
    const node = found.kind === 'open' ? found.node : variables.resolve(found.node)
    return isNull(node) ? undefined : node
  }
  const provider = providerOf(section('provider'), start)
  const spelled = (spelling: string): Node | undefined => child(provider, ...spelling.split('.'))
  const base: Omit<SlsService, 'functions'> = {
    file,
    directory,
    project,
    notes,
    at: keyPlace(root, 'service') ?? start,
    name: nameOf(section('service'), start),
    stage: variables.stage(),
    provider,
    section,
    setting: (...spellings) => spellings.map(spelled).find((node) => !isNull(node)),
    placeOf: (...spellings) => placeIn(provider, spellings) ?? keyPlace(root, 'provider') ?? start,
    plugins: pluginsOf(section('plugins')),
    major: majorOf(section('frameworkVersion')),
  }
  return { ...base, functions: functionsOf(base) }
}

function providerOf(node: Node | undefined, start: Place): Node {
  if (node === undefined) return mapping(start, [])
  return node.kind === 'scalar' || node.kind === 'text' ? mapping(node.at, [['name', node]]) : node
}

function nameOf(node: Node | undefined, start: Place): Node {
  const name = node?.kind === 'map' ? child(node, 'name') : node
  if (textOf(name) !== undefined && name !== undefined) return name
  return name?.kind === 'gap' ? { kind: 'text', text: [{ kind: 'unknown', why: name.why }], at: name.at } : scalar(start, 'service')
}

function placeIn(provider: Node, spellings: readonly string[]): Place | undefined {
  for (const spelling of spellings) {
    const path = spelling.split('.')
    const at = keyPlace(child(provider, ...path.slice(0, -1)), path.at(-1) ?? '')
    if (at !== undefined) return at
  }
  return undefined
}

/** A list, or a map with the list under `modules`. */
function pluginsOf(node: Node | undefined): ReadonlySet<string> {
  const list = node?.kind === 'map' ? child(node, 'modules') : node
  return new Set(
    [...itemsOf(list), ...entriesOf(child(node, 'modules')).map(([, { value }]) => value)].flatMap((item) => stringOf(item) ?? []),
  )
}

function majorOf(node: Node | undefined): number | undefined {
  const written = /(\d{1,3})/.exec(stringOf(node) ?? '')?.[1]
  return written === undefined ? undefined : Number(written)
}
