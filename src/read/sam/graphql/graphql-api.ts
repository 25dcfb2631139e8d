import { list } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { entriesOf, keyPlace, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { within } from '../../project.ts'
import { add, make, mapUnder, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute, isFalse, isOpen, isTrue, ref, tagList } from '../intrinsics.ts'
import { allBut, given, picked, rewritten } from '../properties.ts'
import type { Properties } from '../properties.ts'
import { awsManaged } from '../role/managed.ts'
import { trust } from '../role/role.ts'
import { isUrl } from '../s3-location.ts'
import type { Resource } from '../template.ts'
import { authenticationOf } from './authentication.ts'
import { addDataSources } from './data-sources.ts'
import { addFunctions, addResolvers } from './resolvers.ts'

/** Properties that are SAM's alone, or that are resources of their own. */
const own = new Set([
  'ApiKeys',
  'Auth',
  'Cache',
  'DataSources',
  'DomainName',
  'Functions',
  'Logging',
  'Resolvers',
  'SchemaInline',
  'SchemaUri',
])

/** `AWS::Serverless::GraphQLApi`: an AppSync API with its schema, sources, functions and resolvers. */
export function graphqlApi(draft: Draft, api: Resource): void {
  const { at, logicalId, properties } = api
  const set = {
    Name: given(properties, 'Name') ?? logicalId,
    ...authenticationOf(draft, api),
    LogConfig: logging(draft, api),
    Tags: tagList(given(properties, 'Tags')),
  }
  const from = { AdditionalAuthenticationProviders: 'Auth', AuthenticationType: 'Auth', LogConfig: 'Logging' }
  add(draft, rewritten(api, 'AWS::AppSync::GraphQLApi', { without: own, set, from }))
  const id = attribute(at, logicalId, 'ApiId')
  const schema = { logicalId: `${logicalId}Schema`, type: 'AWS::AppSync::GraphQLSchema' }
  make(draft, api, schema, { ApiId: id, ...schemaOf(draft, api) })
  addKeys(draft, api, id)
  addCacheAndDomain(draft, api, id)
  const sources = addDataSources(draft, api, id)
  addResolvers(draft, api, id, addFunctions(draft, api, id, sources))
}

/** Every field is logged unless the API says otherwise. */
function logging(draft: Draft, api: Resource): Buildable {
  const written = given(api.properties, 'Logging')
  if (isFalse(written) || isOpen(written)) return isOpen(written) ? written : undefined
  const all = written === undefined || isTrue(written)
  const role = given(written, 'CloudWatchLogsRoleArn') ?? logRole(draft, api)
  return { ...(all ? { FieldLogLevel: 'ALL' } : allBut(written)), CloudWatchLogsRoleArn: role }
}

function logRole(draft: Draft, api: Resource): Node {
  const { at } = api
  const logicalId = `${api.logicalId}CloudWatchRole`
  make(
    draft,
    api,
    { logicalId, type: 'AWS::IAM::Role' },
    {
      AssumeRolePolicyDocument: trust(at, 'appsync.amazonaws.com'),
      ManagedPolicyArns: list(at, [awsManaged(at, 'AWSAppSyncPushToCloudWatchLogs')]),
    },
  )
  return attribute(at, logicalId, 'Arn')
}

function schemaOf(draft: Draft, { logicalId, properties, at }: Resource): Properties {
  const inline = given(properties, 'SchemaInline')
  if (inline !== undefined) return { Definition: inline }
  const uri = given(properties, 'SchemaUri')
  if (uri === undefined) return { Definition: unreadable(draft, 'invalid', `${logicalId} has no schema`, at) }
  const location = stringOf(uri)
  const path = location === undefined || isUrl(location) ? undefined : within(draft.template.directory, location)
  if (path === undefined)
    return { Definition: unreadable(draft, 'outside-project', `the schema of ${logicalId} is not in the project`, uri.at) }
  const file = draft.project.text(path)
  if (!('text' in file)) return { Definition: unreadable(draft, file.unreadable, file.what, uri.at) }
  draft.claims.set(path, 'included')
  return { Definition: { kind: 'scalar', value: file.text, at: { file: path, line: 1, column: 1 } } }
}

function addKeys(draft: Draft, api: Resource, apiId: Node): void {
  for (const [name, { at, value }] of entriesOf(mapUnder(draft, api.properties, 'ApiKeys')))
    make(
      draft,
      api,
      { logicalId: `${api.logicalId}${name}`, type: 'AWS::AppSync::ApiKey', at, written: true },
      {
        ApiId: apiId,
        ...picked(value, 'ApiKeyId', 'Description'),
        Expires: given(value, 'ExpiresOn'),
      },
    )
}

function addCacheAndDomain(draft: Draft, api: Resource, apiId: Node): void {
  const { logicalId, properties } = api
  const cache = mapUnder(draft, properties, 'Cache')
  const cacheMaking = {
    logicalId: `${logicalId}ApiCache`,
    type: 'AWS::AppSync::ApiCache',
    at: keyPlace(properties, 'Cache'),
    written: true,
  }
  if (cache !== undefined) make(draft, api, cacheMaking, { ApiId: apiId, ...allBut(cache) })
  const domain = mapUnder(draft, properties, 'DomainName')
  if (domain === undefined) return
  const at = keyPlace(properties, 'DomainName') ?? domain.at
  const domainId = `${logicalId}DomainName`
  make(draft, api, { logicalId: domainId, type: 'AWS::AppSync::DomainName', at, written: true }, allBut(domain))
  const association = { logicalId: `${domainId}ApiAssociation`, type: 'AWS::AppSync::DomainNameApiAssociation', at }
  make(draft, api, association, { ApiId: apiId, DomainName: ref(at, domainId) })
}
