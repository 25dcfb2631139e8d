import type { Service } from '../../model/application.ts'
import type { Unread } from '../../model/unread.ts'
import { child, describe, entriesOf, isNull, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf } from '../project.ts'
import { evaluate } from './evaluate.ts'
import { loop } from './loop.ts'
import type { Scope } from './scope.ts'
import type { Template, TemplateEntry, TemplateResource } from './template.ts'

const resourceLimit = 100_000

/** A parsed document as a template. What has the wrong form is reported and the rest is read. */
export function templateOf(
  root: Node,
  { file, service }: { readonly file: string; readonly service: Service },
): { readonly template: Template; readonly unread: readonly Unread[] } {
  const unread: Unread[] = []
  const section = (name: string): ReadonlyMap<string, TemplateEntry> => {
    const node = child(root, name)
    if (node !== undefined && !isNull(node) && node.kind !== 'map')
      unread.push({ reason: 'invalid', what: `${name} is not a map but ${describe(node)}`, at: node.at })
    return new Map(entriesOf(node).filter(([, entry]) => !isNull(entry.value)))
  }
  const head = {
    service,
    file,
    directory: directoryOf(file),
    mappings: child(root, 'Mappings'),
    aliases: new Map<string, string>(),
    included: [],
  }
  const declared = { ...head, parameters: section('Parameters'), conditions: section('Conditions'), outputs: section('Outputs') }
  const scope = bareScope({ ...declared, resources: new Map() })
  const resources = new Map<string, TemplateResource>()
  for (const [logicalId, entry] of section('Resources')) {
    if (!logicalId.startsWith('Fn::ForEach::')) {
      const resource = resourceOf(logicalId, entry, unread)
      if (resource !== undefined) resources.set(logicalId, resource)
      continue
    }
    const rounds = loop(entry.value, scope, evaluate)
    if (rounds.length === 0)
      unread.push({ reason: 'unresolved-variable', what: `the collection of ${logicalId} is known only at deployment`, at: entry.at })
    for (const round of rounds) {
      if (resources.size >= resourceLimit) break
      const resource = resourceOf(round.key, { at: round.at, value: round.node }, unread)
      if (resource !== undefined) resources.set(round.key, { ...resource, variables: round.variables })
    }
  }
  return { template: { ...declared, resources }, unread }
}

function resourceOf(logicalId: string, { at, value }: TemplateEntry, unread: Unread[]): TemplateResource | undefined {
  const type = stringOf(child(value, 'Type'))
  if (type === undefined) {
    unread.push({ reason: 'invalid', what: `the resource ${logicalId} has no Type`, at })
    return undefined
  }
  return {
    logicalId,
    type,
    properties: child(value, 'Properties'),
    condition: stringOf(child(value, 'Condition')),
    deletionPolicy: child(value, 'DeletionPolicy'),
    metadata: child(value, 'Metadata'),
    at,
  }
}

/** A scope in which no other resource or stack is known: enough for loops and globals. */
export function bareScope(template: Template): Scope {
  return {
    template,
    given: new Map(),
    byDefault: () => false,
    variables: new Map(),
    identify: () => undefined,
    outputOf: () => undefined,
    exported: () => undefined,
    stored: () => undefined,
    deciding: new Set(),
  }
}
