import { mapping } from '../../document/build.ts'
import { entriesOf } from '../../document/node.ts'
import type { Entry, Node } from '../../document/node.ts'
import { readAccess } from '../connector/connector.ts'
import { endOf } from '../connector/end.ts'
import { grant } from '../connector/grant.ts'
import { make, mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import type { ConnectorAccess } from '../facts/connectors.ts'
import { attribute, listOf, ref, referredTo, substitute } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import type { Properties } from '../properties.ts'
import { trust } from '../role/role.ts'
import type { Resource } from '../template.ts'

/** Where a data source's logical id is found by the name that functions use. */
export type DataSources = ReadonlyMap<string, string>

interface Kind {
  readonly suffix: string
  readonly connectorSuffix: string
  readonly type: string
  readonly targetType: string
  readonly target: (draft: Draft, written: Node) => Node | undefined
  readonly access: readonly ConnectorAccess[]
  readonly described: (written: Node) => Properties
}

const table: Kind = {
  suffix: 'DynamoDBDataSource',
  connectorSuffix: 'ToTableConnector',
  type: 'AMAZON_DYNAMODB',
  targetType: 'AWS::DynamoDB::Table',
  target: (draft, written) => given(written, 'TableArn') ?? tableArn(draft, written),
  access: ['Read', 'Write'],
  described: (written) => ({
    DynamoDBConfig: {
      ...picked(written, 'TableName', 'UseCallerCredentials', 'Versioned'),
      AwsRegion: given(written, 'Region') ?? ref(written.at, 'AWS::Region'),
      DeltaSyncConfig: given(written, 'DeltaSync'),
    },
  }),
}

const lambda: Kind = {
  suffix: 'LambdaDataSource',
  connectorSuffix: 'ToLambdaConnector',
  type: 'AWS_LAMBDA',
  targetType: 'AWS::Lambda::Function',
  target: (_, written) => given(written, 'FunctionArn'),
  access: ['Write'],
  described: (written) => ({ LambdaConfig: { LambdaFunctionArn: given(written, 'FunctionArn') } }),
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['DynamoDb', table],
  ['Lambda', lambda],
])

/** `DataSources`: tables and functions, each with the role that AppSync uses for it. */
export function addDataSources(draft: Draft, api: Resource, apiId: Node): DataSources {
  const sources = new Map<string, string>()
  for (const [kindName, group] of entriesOf(mapUnder(draft, api.properties, 'DataSources'))) {
    const kind = kinds.get(kindName)
    if (kind === undefined) report(draft, 'unknown-construct', `${api.logicalId} has data sources of the kind ${kindName}`, group.at)
    else for (const [name, entry] of entriesOf(group.value)) sources.set(name, addDataSource(draft, api, apiId, { name, kind, entry }))
  }
  return sources
}

interface Source {
  readonly name: string
  readonly kind: Kind
  readonly entry: Entry
}

function addDataSource(draft: Draft, api: Resource, apiId: Node, { name, kind, entry: { at, value } }: Source): string {
  const logicalId = `${api.logicalId}${name}${kind.suffix}`
  const role = given(value, 'ServiceRoleArn')
  make(
    draft,
    api,
    { logicalId, type: 'AWS::AppSync::DataSource', at, written: true },
    {
      ApiId: apiId,
      Name: given(value, 'Name') ?? name,
      Type: kind.type,
      ...picked(value, 'Description'),
      ...kind.described(value),
      ServiceRoleArn: role ?? attribute(at, `${logicalId}Role`, 'Arn'),
    },
  )
  if (role === undefined) addRole(draft, api, logicalId, { name, kind, entry: { at, value } })
  return logicalId
}

function addRole(draft: Draft, api: Resource, logicalId: string, { kind, entry: { at, value } }: Source): void {
  make(
    draft,
    api,
    { logicalId: `${logicalId}Role`, type: 'AWS::IAM::Role', at },
    { AssumeRolePolicyDocument: trust(at, 'appsync.amazonaws.com') },
  )
  const target = kind.target(draft, value)
  const source = endOf(draft, mapping(at, [['Id', logicalId]]), at)
  const destination =
    target === undefined ? undefined : endOf(draft, mapping(at, Object.entries({ Type: kind.targetType, Arn: target })), at)
  if (source === undefined || destination === undefined) {
    report(draft, 'unresolved-variable', `what the data source ${logicalId} may reach cannot be told`, at)
    return
  }
  const asked = listOf(given(value, 'Permissions'))
  const access = asked.length === 0 ? kind.access : readAccess(draft, asked, `the data source ${logicalId}`)
  grant(draft, { id: `${logicalId}${kind.connectorSuffix}`, source, destination, access, owner: api, at })
}

/** The ARN of a table that only its name tells: one of the template, or one of this account. */
function tableArn(draft: Draft, written: Node): Node | undefined {
  const name = given(written, 'TableName')
  if (name === undefined) return undefined
  const logicalId = referredTo(name)
  if (logicalId !== undefined && draft.resources.get(logicalId)?.type === 'AWS::DynamoDB::Table')
    return attribute(name.at, logicalId, 'Arn')
  const region = given(written, 'Region') ?? ref(name.at, 'AWS::Region')
  return substitute(name.at, 'arn:${AWS::Partition}:dynamodb:${Region}:${AWS::AccountId}:table/${TableName}', {
    Region: region,
    TableName: name,
  })
}
