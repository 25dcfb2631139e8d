import { showText } from '../../model/text.ts'
import type { Place } from '../../model/place.ts'
import type { Unread } from '../../model/unread.ts'
import { child, stringOf } from '../document/node.ts'
import { absent, get, isAbsent, readText } from '../document/value.ts'
import type { Value } from '../document/value.ts'
import { within } from '../project.ts'
import { hangsOnDefault } from './by-default.ts'
import { evaluate } from './evaluate.ts'
import { identityOf } from './identity.ts'
import type { Scope } from './scope.ts'
import type { Template, TemplateResource } from './template.ts'

/** Every template's scope: parameters that a containing stack gives, outputs of inner stacks, exports of all. */
export function scopesOf(templates: readonly Template[], innerOf: InnerOf): ReadonlyMap<Template, Scope> {
  const scopes = new Map<Template, Scope>()
  const given = new Map(templates.map((template) => [template, new Map<string, () => Value>()]))
  const open = new Map(templates.map((template) => [template, new Map<string, () => boolean>()]))
  const exported = gathered(() => exportsOf(templates, scopes))
  const stored = gathered(() => storedIn(templates, scopes))
  let depth = 0
  for (const template of templates) {
    const scope: Scope = {
      template,
      given: given.get(template) ?? new Map(),
      byDefault: (name) => open.get(template)?.get(name)?.() ?? false,
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
        hangs: (name: string) => outer !== undefined && hangsOnDefault(child(resource.properties, 'Parameters', name), outer),
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
      open.get(inner)?.set(name, () => parameters.some(({ hangs }) => hangs(name)))
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

export type InnerOf = (resource: TemplateResource | undefined, template: Template) => Template | undefined

/**
 * The template of a stack inside another. A way that leads out of the directory is often meant from the directory of a build
 * (`.aws-sam/build`), one or more levels lower: then the only template whose path ends so is meant.
 */
export function innerTemplates(templates: readonly Template[]): InnerOf {
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
export function missingTemplates(template: Template, innerOf: InnerOf): readonly Unread[] {
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
