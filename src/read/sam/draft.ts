import type { ReadFile } from '../../model/application.ts'
import type { Place } from '../../model/place.ts'
import type { Unread, UnreadReason } from '../../model/unread.ts'
import { gap, mapping } from '../document/build.ts'
import { describe, stringOf } from '../document/node.ts'
import type { Gap, Mapping, Node } from '../document/node.ts'
import type { Project } from '../project.ts'
import type { EventRoute } from './api/event-route.ts'
import { referredTo } from './intrinsics.ts'
import { given } from './properties.ts'
import type { Properties } from './properties.ts'
import type { Resource, Template, TemplateEntry } from './template.ts'

/** The template while it is expanded. Lives for one call of `expandSam`; every room of this reader adds to it. */
export interface Draft {
  readonly template: Template
  readonly project: Project
  readonly globals: Node | undefined
  readonly resources: Map<string, Resource>
  readonly conditions: Map<string, TemplateEntry>
  readonly aliases: Map<string, string>
  readonly claims: Map<string, ReadFile['as']>
  readonly unread: Unread[]
  /** Files that describe an API. */
  readonly included: string[]
  /** Routes that events ask for, by the logical id of the API. */
  readonly routes: Map<string, EventRoute[]>
  /** What documents with included files have made up to now, and whether a limit was reached. */
  readonly spent: { nodes: number; reported: boolean }
}

export function draftOf(template: Template, globals: Node | undefined, project: Project): Draft {
  return {
    template,
    project,
    globals,
    resources: new Map(template.resources),
    conditions: new Map(template.conditions),
    aliases: new Map(template.aliases),
    claims: new Map(),
    unread: [],
    included: [...template.included],
    routes: new Map(),
    spent: { nodes: 0, reported: false },
  }
}

export function report(draft: Draft, reason: UnreadReason, what: string, at: Place): void {
  draft.unread.push({ reason, what, at })
}

/** Adds a resource. One of CloudFormation's that the team wrote under the same logical id stays: SAM refuses such a template. */
export function add(draft: Draft, resource: Resource): void {
  const there = draft.resources.get(resource.logicalId)
  if (there !== undefined && draft.template.resources.has(resource.logicalId) && !there.type.startsWith('AWS::Serverless::'))
    report(draft, 'invalid', `SAM makes a resource ${resource.logicalId}, and the template has another of this name`, there.at)
  else draft.resources.set(resource.logicalId, resource)
}

interface Making {
  readonly logicalId: string
  readonly type: string
  /** The line that a person would edit, where it is not the owner's. */
  readonly at?: Place | undefined
  /** The project has lines that describe the resource; without them it is generated. */
  readonly written?: boolean
}

/** Adds a resource that SAM makes for another, under whose condition it exists. */
export function make(
  draft: Draft,
  owner: Resource,
  { logicalId, type, at = owner.at, written = false }: Making,
  properties: Properties,
): void {
  add(draft, {
    logicalId,
    type,
    properties: mapping(at, Object.entries(properties)),
    condition: owner.condition,
    at,
    ...(written ? {} : { generated: true }),
    ...(owner.variables === undefined ? {} : { variables: owner.variables }),
  })
}

/** A value that cannot be told: reported, and a gap in its place. */
export function unreadable(draft: Draft, reason: UnreadReason, why: string, at: Place): Gap {
  report(draft, reason, why, at)
  return gap(at, why)
}

/** The map under a key. Anything else that is written there is reported; nothing, null and `AWS::NoValue` are nothing. */
export function mapUnder(draft: Draft, node: Node | undefined, key: string): Mapping | undefined {
  const value = given(node, key)
  if (value === undefined || value.kind === 'map') return value
  report(draft, value.kind === 'gap' ? 'unresolved-variable' : 'invalid', `${key} should be a map, and it is ${describe(value)}`, value.at)
  return undefined
}

/**
 * A string that SAM must know before deployment, such as an alias or a path: as written, or the default of the parameter that it
 * refers to, as SAM takes it. Undefined for everything else.
 */
export function constant(draft: Draft, node: Node | undefined): string | undefined {
  const name = referredTo(node)
  return name === undefined ? stringOf(node) : stringOf(given(draft.template.parameters.get(name)?.value, 'Default'))
}
