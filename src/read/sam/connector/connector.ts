import { mapping } from '../../document/build.ts'
import { describe, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import type { ConnectorAccess } from '../facts/connectors.ts'
import { alternatives, listOf } from '../intrinsics.ts'
import { allBut, given } from '../properties.ts'
import type { Resource } from '../template.ts'
import { endOf } from './end.ts'
import { grant } from './grant.ts'

/** `AWS::Serverless::Connector`. It stands for access, and is nothing itself once it is expanded. */
export function expandConnector(draft: Draft, connector: Resource): void {
  connect(draft, connector, given(connector.properties, 'Source'))
  draft.resources.delete(connector.logicalId)
}

/** `Connectors` of a resource (as it is written): the resource is the source of each. */
export function expandEmbedded(draft: Draft, source: Resource, written: Node): void {
  for (const [name, { at, value }] of mapUnder(draft, written, 'Connectors')?.entries ?? []) {
    const condition = stringOf(given(value, 'Condition')) ?? source.condition
    const properties = given(value, 'Properties')
    const connector: Resource = {
      ...source,
      logicalId: `${source.logicalId}${name}`,
      type: 'AWS::Serverless::Connector',
      properties,
      condition,
      at,
    }
    connect(draft, connector, sourceReference(source.logicalId, given(properties, 'SourceReference'), at))
  }
}

function sourceReference(id: string, reference: Node | undefined, at: Node['at']): Mapping {
  return mapping(at, Object.entries({ Id: id, ...allBut(reference) }))
}

function connect(draft: Draft, connector: Resource, source: Node | undefined): void {
  const { at, logicalId, properties } = connector
  const destinations = given(properties, 'Destination')
  const from = source === undefined ? undefined : endOf(draft, source, source.at)
  if (from === undefined) report(draft, 'invalid', `the source of the connector ${logicalId} cannot be told`, source?.at ?? at)
  if (destinations === undefined) report(draft, 'invalid', `the connector ${logicalId} has no Destination`, at)
  const access = accessOf(draft, connector)
  for (const [index, destination] of listOf(destinations).entries()) {
    const to = endOf(draft, destination, destination.at)
    if (to === undefined) report(draft, 'invalid', `a destination of the connector ${logicalId} cannot be told`, destination.at)
    if (from === undefined || to === undefined) continue
    const suffix = destinations?.kind === 'list' ? `Destination${index}` : ''
    grant(draft, { id: logicalId, suffix, source: from, destination: to, access, owner: connector, at })
  }
}

function accessOf(draft: Draft, { at, logicalId, properties }: Resource): readonly ConnectorAccess[] {
  const asked = listOf(given(properties, 'Permissions')).flatMap(alternatives)
  if (asked.length === 0) report(draft, 'invalid', `the connector ${logicalId} has no Permissions`, at)
  return readAccess(draft, asked, `the connector ${logicalId}`)
}

/** `Read` and `Write`; anything else is reported. */
export function readAccess(draft: Draft, asked: readonly Node[], who: string): readonly ConnectorAccess[] {
  return asked.flatMap((node): readonly ConnectorAccess[] => {
    const name = stringOf(node)
    if (name === 'Read' || name === 'Write') return [name]
    report(draft, 'invalid', `${who} asks for ${describe(node)}`, node.at)
    return []
  })
}
