import type { Unread } from '../../model/unread.ts'
import { child, describe, entriesOf, isNull } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import type { Claims, Project } from '../project.ts'
import { httpApi } from './api/http-api.ts'
import { conditionImplicitApis } from './api/implicit-api.ts'
import { restApi } from './api/rest-api.ts'
import { webSocketApi } from './api/websocket-api.ts'
import { expandApplication } from './application.ts'
import { expandCapacityProvider } from './capacity-provider.ts'
import { expandConnector, expandEmbedded } from './connector/connector.ts'
import { draftOf, report } from './draft.ts'
import type { Draft } from './draft.ts'
import { expandFunction } from './function/function.ts'
import { checkGlobals, withGlobals } from './globals.ts'
import { graphqlApi } from './graphql/graphql-api.ts'
import { isOpen } from './intrinsics.ts'
import { expandLayer } from './layer-version.ts'
import { withLoopVariables } from './loop-variables.ts'
import { expandSimpleTable } from './simple-table.ts'
import { expandStateMachine } from './state-machine.ts'
import type { Resource, Template } from './template.ts'

type Expander = (draft: Draft, resource: Resource) => void

/** In this order: events make routes, routes make documents, and connectors join what all the others have made. */
const expanders: ReadonlyMap<string, Expander> = new Map([
  ['AWS::Serverless::Function', expandFunction],
  ['AWS::Serverless::StateMachine', expandStateMachine],
  ['AWS::Serverless::Api', restApi],
  ['AWS::Serverless::HttpApi', httpApi],
  ['AWS::Serverless::WebSocketApi', webSocketApi],
  ['AWS::Serverless::SimpleTable', expandSimpleTable],
  ['AWS::Serverless::LayerVersion', expandLayer],
  ['AWS::Serverless::CapacityProvider', expandCapacityProvider],
  ['AWS::Serverless::Application', expandApplication],
  ['AWS::Serverless::GraphQLApi', graphqlApi],
  ['AWS::Serverless::Connector', expandConnector],
])

export interface Expansion {
  readonly template: Template
  readonly unread: readonly Unread[]
  readonly claims: Claims
}

/**
 * Writes a template with `Transform: AWS::Serverless-2016-10-31` out as plain CloudFormation resources, as SAM does when it is
 * deployed, under SAM's own logical ids (without the digests of content that it adds to versions, deployments and layers).
 *
 * @param globals The document's `Globals`.
 * @param resources The document's `Resources`: the attributes that a template's resource does not keep (`Connectors`,
 * `IgnoreGlobals`) are read from them.
 * @returns The template without SAM's types; what could not be read, each with its place; the files that were taken in.
 */
export function expandSam(template: Template, globals: Node | undefined, project: Project, resources?: Node): Expansion {
  const draft = draftOf(template, globals, project)
  checkGlobals(draft)
  for (const resource of template.resources.values())
    draft.resources.set(resource.logicalId, prepared(draft, resource, child(resources, resource.logicalId)))
  for (const [type, expand] of expanders) {
    if (type === 'AWS::Serverless::Api') conditionImplicitApis(draft)
    for (const resource of draft.resources.values()) if (resource.type === type) expand(draft, resource)
  }
  for (const [logicalId, { value }] of entriesOf(resources)) {
    const connectors = child(value, 'Connectors')
    const source = draft.resources.get(logicalId)
    if (connectors !== undefined && source !== undefined) expandEmbedded(draft, source, value)
  }
  const { conditions, aliases, included, unread, claims } = draft
  return { template: { ...template, resources: draft.resources, conditions, aliases, included }, unread, claims }
}

/** A resource as SAM sees it: loop variables written in, Globals under its own properties. */
function prepared(draft: Draft, resource: Resource, written: Node | undefined): Resource {
  if (!resource.type.startsWith('AWS::Serverless::')) return resource
  if (!expanders.has(resource.type)) report(draft, 'unknown-construct', `Cordon does not know ${resource.type}`, resource.at)
  const { properties, variables } = resource
  if (properties !== undefined && !isNull(properties) && (properties.kind !== 'map' || isOpen(properties))) {
    report(
      draft,
      isOpen(properties) ? 'unresolved-variable' : 'invalid',
      `Properties of ${resource.logicalId} are ${describe(properties)}`,
      properties.at,
    )
    return { ...resource, properties: undefined }
  }
  const filled = variables === undefined || properties === undefined ? properties : withLoopVariables(properties, variables)
  return { ...resource, properties: withGlobals(draft, { ...resource, properties: filled }, child(written, 'IgnoreGlobals')) }
}
