import type { Place } from '../../model/place.ts'
import type { Unread } from '../../model/unread.ts'
import { child, entriesOf, itemsOf, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'

/**
 * A cloud assembly: the directory that `cdk synth` writes, `cdk.out` unless it is told otherwise.
 * https://github.com/aws/aws-cdk-cli/blob/main/packages/%40aws-cdk/cloud-assembly-schema/README.md
 */
export interface Assembly {
  readonly directory: string
  readonly stacks: readonly Stack[]
  /** Directory or file of each asset by its hash, relative to the scanned directory. */
  readonly assets: ReadonlyMap<string, string>
  readonly unread: readonly Unread[]
}

export interface Stack {
  readonly name: string
  /** `aws://account/region`. */
  readonly environment: string | undefined
  /** The CDK stage that it belongs to, as `Prod` of `Prod/Shop`. */
  readonly stage: string | undefined
  /** Path of its template. */
  readonly template: string
  /** Path in the tree of constructs of each logical id: `Shop/Create/Resource`. */
  readonly paths: ReadonlyMap<string, string>
  /** Constructs that CDK itself marks as its helpers. */
  readonly helpers: ReadonlySet<string>
  readonly at: Place
}

/** Reads a `manifest.json`; undefined for files of that name that belong to something else. */
export function readAssembly(project: Project, manifest: string): Assembly | undefined {
  const source = project.text(manifest)
  if (!('text' in source) || !source.text.includes('"artifacts"')) return undefined
  const document = project.document(manifest)
  const artifacts = entriesOf(child(document.root, 'artifacts'))
  if (
    !artifacts.some(([, { value }]) =>
      /^(?:aws:cloudformation:stack|cdk:cloud-assembly|cdk:tree|cdk:asset-manifest)$/.test(stringOf(child(value, 'type')) ?? ''),
    )
  )
    return undefined
  const directory = directoryOf(manifest)
  const unread: Unread[] = [...document.unread]
  const stacks: Stack[] = []
  const assets = new Map<string, string>()
  for (const [id, { at, value }] of artifacts) {
    const type = stringOf(child(value, 'type'))
    if (type === 'aws:cloudformation:stack') {
      const stack = readStack(project, directory, id, value, at)
      if (stack === undefined) unread.push({ reason: 'invalid', what: `the stack ${id} names no template inside the project`, at })
      else stacks.push(stack)
    }
    if (type === 'cdk:asset-manifest')
      for (const [hash, path] of readAssets(project, directory, stringOf(child(value, 'properties', 'file')) ?? '')) assets.set(hash, path)
  }
  return { directory, stacks, assets, unread }
}

function readStack(project: Project, directory: string, id: string, artifact: Node, at: Place): Stack | undefined {
  const template = within(directory, stringOf(child(artifact, 'properties', 'templateFile')) ?? `${id}.template.json`)
  if (template === undefined) return undefined
  const display = stringOf(child(artifact, 'displayName'))
  // Newer versions keep the metadata in a file of its own.
  const file = within(directory, stringOf(child(artifact, 'additionalMetadataFile')) ?? '')
  const apart = file !== undefined && project.has(file) ? project.document(file).root : undefined
  const paths = new Map<string, string>()
  const helpers = new Set<string>()
  for (const [path, { value }] of [...entriesOf(child(artifact, 'metadata')), ...entriesOf(apart)])
    for (const item of itemsOf(value)) {
      const kind = stringOf(child(item, 'type')) ?? ''
      const data = stringOf(child(item, 'data'))
      if (kind === 'aws:cdk:logicalId' && data !== undefined) paths.set(data, path.replace(/^\//, ''))
      if (kind.startsWith('aws:cdk:is-custom-resource-handler-')) helpers.add(path.replace(/^\//, ''))
    }
  return {
    name: stringOf(child(artifact, 'properties', 'stackName')) ?? id,
    environment: stringOf(child(artifact, 'environment')),
    stage: display?.includes('/') === true ? display.slice(0, display.lastIndexOf('/')) : undefined,
    template,
    paths,
    helpers,
    at,
  }
}

/** `<stack>.assets.json`: files and directories to be uploaded, and directories of images to be built. */
function readAssets(project: Project, directory: string, written: string): readonly (readonly [hash: string, path: string])[] {
  const file = within(directory, written)
  if (file === undefined || !project.has(file)) return []
  const { root } = project.document(file)
  return [...entriesOf(child(root, 'files')), ...entriesOf(child(root, 'dockerImages'))].flatMap(([hash, { value }]) => {
    const source = stringOf(child(value, 'source', 'path')) ?? stringOf(child(value, 'source', 'directory'))
    const path = source === undefined ? undefined : within(directoryOf(file), source)
    return path === undefined ? [] : [[hash, path] as const]
  })
}
