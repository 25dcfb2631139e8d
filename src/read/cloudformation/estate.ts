import { functionId, resourceId, roleId } from '../../model/ids.ts'
import type { FunctionId, ResourceId, RoleId } from '../../model/ids.ts'
import type { Known } from '../../model/known.ts'
import { known, map, andThen, unknown } from '../../model/known.ts'
import { literal, referencesOf, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Place } from '../../model/place.ts'
import type { Target } from '../../model/trigger.ts'
import type { Unread } from '../../model/unread.ts'
import { child, stringOf } from '../document/node.ts'
import type { Project } from '../project.ts'
import { within } from '../project.ts'
import { decideNamed } from './conditions.ts'
import { evaluate } from './evaluate.ts'
import { nameProperties, nameFromArn } from './names.ts'
import type { Scope } from './scope.ts'
import type { Template, TemplateResource } from './template.ts'
import { absent, get, isAbsent, itemsOf, readText } from '../document/value.ts'
import type { Value } from '../document/value.ts'

export type AnyId = FunctionId | ResourceId | RoleId

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
  /** What a text names: something of the application, or something outside it. Aliases and versions stand for their function. */
  readonly resolve: (text: Text) => Target
  readonly target: (value: Value) => Known<Target>
  readonly targetOrNone: (value: Value) => Known<Target | 'none'>
  readonly unread: readonly Unread[]
}

export function identityOf(template: Template, logicalId: string): AnyId | undefined {
  const resource = template.resources.get(logicalId)
  if (resource === undefined) return undefined
  if (resource.type === 'AWS::Lambda::Function') return functionId(template.service.id, nameOf(template, resource))
  if (resource.type === 'AWS::IAM::Role') return roleId(template.service.id, logicalId)
  return resourceId(template.service.id, logicalId)
}

/** The team's own name for it, unless a resource has that name as its logical id. */
export function nameOf(template: Template, resource: TemplateResource): string {
  return resource.label === undefined || template.resources.has(resource.label) ? resource.logicalId : resource.label
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
  const target = (value: Value): Known<Target> => (isAbsent(value) ? unknown('nothing is named') : map(readText(value), resolve))
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
        : andThen<Text, Target | 'none'>(readText(value), (text) => known(literal(text) === '' ? 'none' : resolve(text))),
    companions(id, type, ...path) {
      const key = `${type} ${path.join('.')}`
      const index = indexes.get(key) ?? companionIndex(ofType(type), path, resolve)
      indexes.set(key, index)
      return index.get(id) ?? []
    },
    unread,
  }
}

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
  resolve: (text: Text) => Target,
): ReadonlyMap<AnyId, readonly Declared[]> {
  const index = new Map<AnyId, Declared[]>()
  for (const candidate of candidates)
    for (const item of itemsOf(candidate.get(...path))) {
      const name = readText(item)
      if (name.state !== 'known') continue
      const target = resolve(name.value)
      if (target.kind === 'external') continue
      const list = index.get(target.id)
      if (list === undefined) index.set(target.id, [candidate])
      else if (!list.includes(candidate)) list.push(candidate)
    }
  return index
}

/** Every template's scope: parameters that a containing stack gives, outputs of inner stacks, exports of all. */
function scopesOf(templates: readonly Template[], innerOf: InnerOf): ReadonlyMap<Template, Scope> {
  const scopes = new Map<Template, Scope>()
  const given = new Map(templates.map((template) => [template, new Map<string, () => Value>()]))
  const exported = gathered(() => exportsOf(templates, scopes))
  const stored = gathered(() => storedIn(templates, scopes))
  let depth = 0
  for (const template of templates) {
    const scope: Scope = {
      template,
      given: given.get(template) ?? new Map(),
      variables: new Map(),
      identify: (logicalId) => identityOf(template, logicalId),
      outputOf(logicalId, output) {
        const inner = innerOf(template.resources.get(logicalId), template)
        const entry = inner?.outputs.get(output)
        const innerScope = inner === undefined ? undefined : scopes.get(inner)
        if (entry === undefined || innerScope === undefined || depth > 20) return undefined
        depth++
        const value = get(evaluate(entry.value, innerScope), 'Value')
        depth--
        return value
      },
      exported: (name) => exported(showText(name)),
      // A version may be named behind a colon; what is in the template is the newest.
      stored: (name) => stored(name.replace(/:\d+$/, '')),
      deciding: new Set(),
    }
    scopes.set(template, scope)
  }
  for (const [inner, stacks] of stacksOf(templates, innerOf)) {
    const parameters = stacks.map(({ template, resource }) => {
      const outer = scopes.get(template)
      return {
        stack: identityOf(template, resource.logicalId) ?? resource.logicalId,
        handed: outer === undefined ? absent : get(evaluate(resource.properties, outer), 'Parameters'),
      }
    })
    for (const [name, { at, value }] of inner.parameters) {
      const inScope = scopes.get(inner)
      if (inScope === undefined || parameters.every(({ handed }) => isAbsent(get(handed, name)))) continue
      const own = (): Value => evaluate(child(value, 'Default'), inScope)
      const byStack = parameters.map(({ stack, handed }) => ({
        when: `in ${stack}`,
        get: () => (isAbsent(get(handed, name)) ? own() : get(handed, name)),
      }))
      given.get(inner)?.set(
        name,
        lazily(() => oneOrEach(byStack, at), at, 'the containing stack gives no value'),
      )
    }
  }
  return scopes
}

interface ContainedStack {
  readonly template: Template
  readonly resource: TemplateResource
}

/** Which stacks are made of a template. A template that contains itself is refused. */
function stacksOf(templates: readonly Template[], innerOf: InnerOf): ReadonlyMap<Template, readonly ContainedStack[]> {
  const stacks = new Map<Template, ContainedStack[]>()
  for (const template of templates)
    for (const resource of template.resources.values()) {
      const inner = innerOf(resource, template)
      if (inner === undefined || inner === template) continue
      const own = stacks.get(inner)
      if (own === undefined) stacks.set(inner, [{ template, resource }])
      else own.push({ template, resource })
    }
  return stacks
}

const stacksLimit = 16

/** One template can be deployed as several stacks; what they agree on is a value, the rest depends on the stack. */
function oneOrEach(byStack: readonly { readonly when: string; readonly get: () => Value }[], at: Place): Value {
  if (byStack.length > stacksLimit) return { kind: 'gap', why: `${byStack.length} stacks are made of this template`, at }
  const options = byStack.map(({ when, get: evaluated }) => ({ when, value: evaluated() }))
  const [first] = options
  if (first === undefined) return absent
  const { value } = first
  const agreed = options.length === 1 || (value.kind === 'scalar' && options.every((option) => sameScalar(option.value, value)))
  return agreed ? value : { kind: 'choice', at, options }
}

const sameScalar = (a: Value, b: Value): boolean => a.kind === 'scalar' && b.kind === 'scalar' && a.text === b.text

type InnerOf = (resource: TemplateResource | undefined, template: Template) => Template | undefined

/**
 * The template of a stack inside another. A way that leads out of the directory is often meant from the directory of a build
 * (`.aws-sam/build`), one or more levels lower: then the only template whose path ends so is meant.
 */
function innerTemplates(templates: readonly Template[]): InnerOf {
  const byFile = new Map(templates.map((template) => [template.file, template]))
  return (resource, template) => {
    const url = stringOf(templateUrl(resource))
    const path = url === undefined ? undefined : within(template.directory, url)
    const found = path === undefined ? undefined : byFile.get(path)
    if (found !== undefined || url?.startsWith('../') !== true) return found
    const tail = url.replace(/^(?:\.\.?\/)+/, '')
    const [only, ...others] = templates.filter(({ file }) => file === tail || file.endsWith(`/${tail}`))
    return others.length === 0 ? only : undefined
  }
}

/** Stacks whose template should lie in the project and does not: what they hold is not known. Addresses are not fetched. */
function missingTemplates(template: Template, innerOf: InnerOf): readonly Unread[] {
  return [...template.resources.values()].flatMap((resource) => {
    const url = stringOf(templateUrl(resource))
    if (url === undefined || url === '' || /^[a-z][a-z0-9+.-]*:/i.test(url) || innerOf(resource, template) !== undefined) return []
    return [
      { reason: 'missing-file', what: `${url}, the template of the stack ${resource.logicalId}, is not in the project`, at: resource.at },
    ]
  })
}

/** Values by their names, gathered when the first is asked for. A name that itself depends on one of them finds nothing. */
function gathered(gather: () => ReadonlyMap<string, () => Value>): (name: string) => Value | undefined {
  let ready: ReadonlyMap<string, () => Value> | undefined
  return (name) => {
    if (ready === undefined) {
      ready = new Map()
      ready = gather()
    }
    return ready.get(name)?.()
  }
}

/** Evaluated when it is asked for; what leads back to itself ends in a gap. */
function lazily(make: () => Value, at: Place, missing: string): () => Value {
  let made: Value | undefined
  return () => {
    if (made !== undefined) return made
    made = { kind: 'gap', why: 'it refers to itself', at }
    const value = make()
    made = value.kind === 'absent' ? { kind: 'gap', why: missing, at } : value
    return made
  }
}

function templateUrl(resource: TemplateResource | undefined): TemplateResource['properties'] {
  return resource?.type === 'AWS::CloudFormation::Stack' && resource.properties?.kind === 'map'
    ? resource.properties.entries.get('TemplateURL')?.value
    : undefined
}

function exportsOf(templates: readonly Template[], scopes: ReadonlyMap<Template, Scope>): ReadonlyMap<string, () => Value> {
  const exports = new Map<string, () => Value>()
  for (const template of templates) {
    const scope = scopes.get(template)
    if (scope === undefined) continue
    for (const { at, value } of template.outputs.values()) {
      const output = evaluate(value, scope)
      const name = readText(get(output, 'Export', 'Name'))
      if (name.state === 'known' && name.value.length > 0)
        exports.set(
          showText(name.value),
          lazily(() => get(output, 'Value'), at, 'the export has no value'),
        )
    }
  }
  return exports
}

/** What the project itself writes into the parameter store. A name that two templates write is not told apart. */
function storedIn(templates: readonly Template[], scopes: ReadonlyMap<Template, Scope>): ReadonlyMap<string, () => Value> {
  const parameters = new Map<string, () => Value>()
  const twice = new Set<string>()
  for (const template of templates) {
    const scope = scopes.get(template)
    if (scope === undefined) continue
    for (const { type, properties, at } of template.resources.values()) {
      if (type !== 'AWS::SSM::Parameter') continue
      const written = evaluate(properties, scope)
      const name = readText(get(written, 'Name'))
      if (name.state !== 'known' || name.value.length === 0) continue
      const shown = showText(name.value)
      if (parameters.has(shown)) twice.add(shown)
      parameters.set(
        shown,
        lazily(() => get(written, 'Value'), at, 'the parameter has no value'),
      )
    }
  }
  for (const name of twice) parameters.delete(name)
  return parameters
}

/** Builds the answer to "what does this text name?" from the physical names that the templates give. */
function resolver(all: readonly Declared[], byId: ReadonlyMap<AnyId, Declared>): (text: Text) => Target {
  const names = new Map<string, AnyId>()
  for (const one of all) {
    const known = nameProperties.get(one.resource.type)
    if (known === undefined) continue
    const name = readText(one.get(known.property))
    if (name.state === 'known' && name.value.length > 0) names.set(`${known.service}:${showText(name.value)}`, one.id)
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
  const resolve = (text: Text): Target => {
    for (const id of referencesOf(text)) {
      const target = targetOf(id)
      if (target !== undefined) return target
    }
    const found = nameFromArn(showText(text))
    const id = found === undefined ? undefined : names.get(`${found.service}:${found.name}`)
    return (id === undefined ? undefined : targetOf(id)) ?? { kind: 'external', name: text }
  }
  return resolve
}
