import type { FunctionId, ResourceId, RoleId } from '../../model/ids.ts'
import type { Known } from '../../model/known.ts'
import { known, map, andThen, unknown } from '../../model/known.ts'
import { literal, referencesOf, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Target } from '../../model/trigger.ts'
import type { Unread } from '../../model/unread.ts'
import type { Project } from '../project.ts'
import { decideNamed } from './conditions.ts'
import { evaluate } from './evaluate.ts'
import { nameProperties, nameFromArn } from './names.ts'
import { identityOf } from './identity.ts'
import type { AnyId } from './identity.ts'
import type { Scope } from './scope.ts'
import { innerTemplates, missingTemplates, scopesOf } from './stacks.ts'
import type { Template, TemplateResource } from './template.ts'
import { get, isAbsent, itemsOf, readText } from '../document/value.ts'
import type { Value } from '../document/value.ts'

/** A resource of a template, evaluated in its stack. */
export interface Declared {
  readonly id: AnyId
  readonly resource: TemplateResource
  readonly template: Template
  readonly properties: Value
  /** The property under a path. */
  readonly get: (...path: readonly string[]) => Value
}

/**
 * All templates of a project together, each in its scope, with what links them: exports, nested stacks, names and ARNs. One thing
 * has one identity, however it is referred to.
 */
export interface Estate {
  readonly project: Project
  readonly all: readonly Declared[]
  readonly byId: ReadonlyMap<AnyId, Declared>
  readonly ofType: (type: string) => readonly Declared[]
  /** Resources of a type whose property names this resource: the policies of a queue, the subscriptions of a topic. */
  readonly companions: (id: AnyId, type: string, ...path: readonly string[]) => readonly Declared[]
  /**
   * What a text names: something of the application, or something outside it. Aliases and versions stand for their function. Two services may
   * use one name: `from`, the file in which the text stands, tells which is meant.
   */
  readonly resolve: (text: Text, from?: string) => Target
  readonly target: (value: Value) => Known<Target>
  readonly targetOrNone: (value: Value) => Known<Target | 'none'>
  readonly unread: readonly Unread[]
}

export function estateOf(templates: readonly Template[], project: Project): Estate {
  const innerOf = innerTemplates(templates)
  const unread = templates.flatMap((template) => missingTemplates(template, innerOf))
  const scopes = scopesOf(templates, innerOf)
  const all: Declared[] = []
  for (const template of templates) {
    const scope = scopes.get(template)
    if (scope === undefined) continue
    for (const resource of template.resources.values()) {
      const id = identityOf(template, resource.logicalId)
      if (id === undefined || (resource.condition !== undefined && decideNamed(resource.condition, scope) === 'no')) continue
      all.push(declare(id, resource, template, scope))
    }
  }
  const byId = new Map(all.map((one) => [one.id, one]))
  const types = groupByType(all)
  const ofType = (type: string): readonly Declared[] => types.get(type) ?? []
  const resolve = resolver(all, byId)
  const target = (value: Value): Known<Target> =>
    isAbsent(value) ? unknown('nothing is named') : map(readText(value), (text) => resolve(text, fileOf(value)))
  const indexes = new Map<string, ReadonlyMap<AnyId, readonly Declared[]>>()
  return {
    project,
    all,
    byId,
    ofType,
    resolve,
    target,
    targetOrNone: (value) =>
      isAbsent(value)
        ? known('none')
        : andThen<Text, Target | 'none'>(readText(value), (text) => known(literal(text) === '' ? 'none' : resolve(text, fileOf(value)))),
    companions(id, type, ...path) {
      const key = `${type} ${path.join('.')}`
      const index = indexes.get(key) ?? companionIndex(ofType(type), path, resolve)
      indexes.set(key, index)
      return index.get(id) ?? []
    },
    unread,
  }
}

const fileOf = (value: Value): string | undefined => ('at' in value ? value.at.file : undefined)

function groupByType(all: readonly Declared[]): ReadonlyMap<string, Declared[]> {
  const types = new Map<string, Declared[]>()
  for (const one of all) {
    const list = types.get(one.resource.type)
    if (list === undefined) types.set(one.resource.type, [one])
    else list.push(one)
  }
  return types
}

function declare(id: AnyId, resource: TemplateResource, template: Template, scope: Scope): Declared {
  const variables = [...(resource.variables ?? [])].map(
    ([name, text]) => [name, { kind: 'scalar', value: text, text, at: resource.at } satisfies Value] as const,
  )
  const own = variables.length === 0 ? scope : { ...scope, variables: new Map(variables) }
  const properties = evaluate(resource.properties, own)
  return { id, resource, template, properties, get: (...path) => get(properties, ...path) }
}

function companionIndex(
  candidates: readonly Declared[],
  path: readonly string[],
  resolve: Estate['resolve'],
): ReadonlyMap<AnyId, readonly Declared[]> {
  const index = new Map<AnyId, Declared[]>()
  for (const candidate of candidates)
    for (const item of itemsOf(candidate.get(...path))) {
      const name = readText(item)
      if (name.state !== 'known') continue
      const target = resolve(name.value, fileOf(item))
      if (target.kind === 'external') continue
      const list = index.get(target.id)
      if (list === undefined) index.set(target.id, [candidate])
      else if (!list.includes(candidate)) list.push(candidate)
    }
  return index
}

/** Builds the answer to "what does this text name?" from the physical names that the templates give. */
function resolver(all: readonly Declared[], byId: ReadonlyMap<AnyId, Declared>): Estate['resolve'] {
  const names = new Map<string, Declared[]>()
  for (const one of all) {
    const known = nameProperties.get(one.resource.type)
    if (known === undefined) continue
    const name = readText(one.get(known.property))
    if (name.state !== 'known' || name.value.length === 0) continue
    const key = `${known.service}:${showText(name.value)}`
    names.set(key, [...(names.get(key) ?? []), one])
  }
  const targetOf = (id: AnyId): Target | undefined => {
    const declared = byId.get(id)
    if (declared === undefined) return undefined
    const { type } = declared.resource
    if (type === 'AWS::Lambda::Alias' || type === 'AWS::Lambda::Version') {
      const name = readText(declared.get('FunctionName'))
      return name.state === 'known' ? resolve(name.value) : undefined
    }
    if (type === 'AWS::Lambda::Function') return { kind: 'function', id: id as FunctionId }
    return type === 'AWS::IAM::Role' ? { kind: 'role', id: id as RoleId } : { kind: 'resource', id: id as ResourceId }
  }
  const resolve: Estate['resolve'] = (text, from) => {
    for (const id of referencesOf(text)) {
      const target = targetOf(id)
      if (target !== undefined) return target
    }
    const found = nameFromArn(showText(text))
    const all = found === undefined ? [] : (names.get(`${found.service}:${found.name}`) ?? [])
    const one = all.find(({ template }) => template.file === from) ?? all.at(-1)
    return (one === undefined ? undefined : targetOf(one.id)) ?? { kind: 'external', name: text }
  }
  return resolve
}
