import type { Service } from '../../model/application.ts'
import { serviceId } from '../../model/ids.ts'
import type { Unread } from '../../model/unread.ts'
import { templateOf } from '../cloudformation/index.ts'
import type { Template, TemplateResource } from '../cloudformation/index.ts'
import { withEntries } from '../document/build.ts'
import type { Buildable } from '../document/build.ts'
import { child, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf } from '../project.ts'
import type { Project } from '../project.ts'
import type { Stack } from './assembly.ts'
import { wayTo } from './assets.ts'
import type { Assets } from './assets.ts'
import { isHelper } from './helpers.ts'

export interface StackTemplates {
  /** The stack's own template first, then those of the stacks inside it. */
  readonly templates: readonly Template[]
  readonly unread: readonly Unread[]
}

/** Reads a stack and the stacks inside it, and adds what the assembly knows: sources of code, inner templates, CDK's own helpers. */
export function readStackTemplates(project: Project, assets: Assets, stack: Stack, name: string): StackTemplates {
  const templates: Template[] = []
  const unread: Unread[] = []
  const seen = new Set<string>()
  const waiting = [{ file: stack.template, name }]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { file } = next
    if (seen.has(file)) continue
    seen.add(file)
    const document = project.document(file)
    unread.push(...document.unread)
    if (document.root === undefined) continue
    const service: Service = {
      id: serviceId(next.name),
      name: next.name,
      framework: 'cdk',
      provider: 'aws',
      stage: stack.stage,
      at: document.root.at,
    }
    const made = templateOf(document.root, { file, service })
    unread.push(...made.unread)
    const resources = new Map<string, TemplateResource>()
    for (const [logicalId, resource] of made.template.resources) {
      const path = stringOf(child(resource.metadata, 'aws:cdk:path')) ?? stack.paths.get(logicalId)
      const known = withAsset({ ...resource, generated: isHelper(logicalId, path, stack.helpers) }, path, assets, file)
      resources.set(logicalId, known.resource)
      if (known.inner !== undefined) waiting.push({ file: known.inner, name: `${next.name}/${nestedName(path) ?? logicalId}` })
    }
    templates.push({ ...made.template, resources })
  }
  return { templates, unread }
}

/** `Inner` of `Shop/Inner.NestedStack/Inner.NestedStackResource`. */
const nestedName = (path: string | undefined): string | undefined =>
  path
    ?.split('/')
    .at(-2)
    ?.replace(/\.NestedStack$/, '')

function withAsset(
  resource: TemplateResource,
  path: string | undefined,
  assets: Assets,
  file: string,
): { readonly resource: TemplateResource; readonly inner?: string } {
  const metadata = path === undefined ? resource.metadata : withKeys(resource, resource.metadata, { 'aws:cdk:path': path })
  if (resource.type === 'AWS::CloudFormation::Stack') {
    const inner = assets.of(resource)
    if (inner === undefined) return { resource: { ...resource, metadata } }
    return {
      resource: {
        ...resource,
        metadata,
        properties: withKeys(resource, resource.properties, { TemplateURL: wayTo(inner, directoryOf(file)) }),
      },
      inner,
    }
  }
  const isPacked = resource.type === 'AWS::Lambda::Function' && child(resource.properties, 'Code', 'ZipFile') === undefined
  const codeRoot = isPacked ? assets.of(resource) : undefined
  if (codeRoot === undefined) return { resource: { ...resource, metadata } }
  const entry = assets.entry(codeRoot, path)
  const told = entry === undefined ? metadata : withKeys(resource, metadata, { BuildProperties: { EntryPoints: [entry] } })
  return { resource: { ...resource, metadata: told, codeRoot } }
}

function withKeys({ at }: TemplateResource, node: Node | undefined, changes: Readonly<Record<string, Buildable>>): Node {
  return withEntries(node?.kind === 'map' ? node : { kind: 'map', entries: new Map(), at }, changes)
}
