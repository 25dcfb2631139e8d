import type { Service } from '../../model/application.ts'
import { serviceId } from '../../model/ids.ts'
import type { Unread } from '../../model/unread.ts'
import { child, entriesOf, isNull, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import type { Claims, Project } from '../project.ts'
import { templateOf } from './from-document.ts'
import type { Template } from './template.ts'

export interface FoundTemplate {
  readonly template: Template
  readonly root: Node
  /** It is written in SAM's shorthand. */
  readonly sam: boolean
}

/** Templates of a project by their content, whatever they are called. Files that other readers have claimed are left to them. */
export function findTemplates(
  project: Project,
  claims: Claims,
): { readonly found: readonly FoundTemplate[]; readonly unread: readonly Unread[] } {
  const found: FoundTemplate[] = []
  const unread: Unread[] = []
  for (const { path } of project.files) {
    if (claims.has(path) || !/\.(ya?ml|json|template|cfn)$/i.test(path) || !looksLikeTemplate(project, path)) continue
    const document = project.document(path)
    const is = document.root !== undefined && isTemplate(document.root)
    if (is || document.root === undefined) unread.push(...document.unread)
    // So broken that it is no template any more, but by its words it was meant to be one.
    else unread.push(...document.unread.map((one) => ({ ...one, reason: 'syntax' as const })))
    if (document.root !== undefined && !is && document.unread.length === 0 && isWrittenLikeOne(project, path))
      unread.push({ reason: 'invalid', what: 'it has Resources of AWS types and is no template', at: document.root.at })
    if (document.root === undefined || !is) continue
    const sam = isSam(document.root)
    const built = templateOf(document.root, { file: path, service: serviceOf(path, sam) })
    found.push({ template: built.template, root: document.root, sam })
    unread.push(...built.unread)
  }
  return { found, unread }
}

/** A look at the text before the costly parse. */
function looksLikeTemplate(project: Project, path: string): boolean {
  const source = project.text(path)
  return (
    'text' in source &&
    source.text.includes('Resources') &&
    (source.text.includes('AWS::') || source.text.includes('AWSTemplateFormatVersion'))
  )
}

/** Valid YAML whose lines are those of a template, under something that makes it none, such as a stray tag before it. */
function isWrittenLikeOne(project: Project, path: string): boolean {
  const source = project.text(path)
  return 'text' in source && /^Resources:/m.test(source.text) && /^\s+Type:\s*["']?(?:AWS|Alexa)::/m.test(source.text)
}

function isTemplate(root: Node): boolean {
  if (!isNull(child(root, 'AWSTemplateFormatVersion')) || isSam(root)) return true
  const resources = child(root, 'Resources')
  return entriesOf(resources).some(
    ([name, { value }]) => name.startsWith('Fn::ForEach::') || (stringOf(child(value, 'Type')) ?? '').includes('::'),
  )
}

function isSam(root: Node): boolean {
  const transform = child(root, 'Transform')
  const named = transform?.kind === 'list' ? transform.items.map(stringOf) : [stringOf(transform)]
  if (named.includes('AWS::Serverless-2016-10-31')) return true
  // Without its line the deployment fails, but what was meant is plain.
  return entriesOf(child(root, 'Resources')).some(([, { value }]) => (stringOf(child(value, 'Type')) ?? '').startsWith('AWS::Serverless::'))
}

/** Called by its directory where the file has the usual name, else by the file. */
function serviceOf(path: string, sam: boolean): Service {
  const bare = path.replace(/\.(ya?ml|json|template|cfn)$/i, '')
  const name = bare.replace(/\/(template|sam|cloudformation|sam-template|serverless-template)$/i, '')
  return {
    id: serviceId(name),
    name,
    framework: sam ? 'sam' : 'cloudformation',
    provider: 'aws',
    stage: undefined,
    at: { file: path, line: 1, column: 1 },
  }
}
