import type { Place } from '../../../../model/place.ts'
import type { Buildable } from '../../../document/build.ts'
import { entriesOf, stringOf } from '../../../document/node.ts'
import { ids, methodIdOf, normalized, normalizedPath } from '../../names.ts'
import { joinNodes, splitText, textNode } from '../../texts.ts'
import { add, attribute, join, output, permit, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { executeApi } from './api.ts'
import type { ResourceIds } from './api.ts'
import { httpEventOf } from './http-event.ts'
import type { RestRoute } from './rest-route.ts'
import { restAuthorizers } from './rest-authorizers.ts'
import { corsMethods } from './rest-cors.ts'
import { integrationOf } from './rest-integration.ts'
import { restStage } from './rest-stage.ts'
import { validation } from './rest-validation.ts'
import { usagePlans } from './usage-plans.ts'

/** The `http` events of all functions. */
export function functionRoutes(stack: Stack): readonly RestRoute[] {
  return stack.service.functions.flatMap((fn) =>
    fn.events.flatMap(({ kind, at, value }): readonly RestRoute[] => {
      const route = kind === 'http' ? httpEventOf(stack, fn.key, at, value) : undefined
      return route === undefined ? [] : [{ ...route, target: { kind: 'function', fn } }]
    }),
  )
}

/** The REST API behind all routes of a service: https://www.serverless.com/framework/docs/providers/aws/events/apigateway */
export function expandRestApi(stack: Stack, routes: readonly RestRoute[]): void {
  const [first] = routes
  if (first === undefined) return
  const { service } = stack
  const at = service.setting('apiGateway') === undefined ? first.at : service.placeOf('apiGateway')
  const given = service.setting('apiGateway.restApiId')
  const api: Buildable = given ?? ref(ids.restApi)
  const root: Buildable = service.setting('apiGateway.restApiRootResourceId') ?? attribute(ids.restApi, 'RootResourceId')
  if (given === undefined) addApi(stack, at)
  const resources = resourceTree(stack, routes, api, root)
  const authorize = restAuthorizers(stack, api)
  for (const route of routes) method(stack, route, api, resources, authorize(route))
  corsMethods(stack, routes, api, resources)
  if (given === undefined) restStage(stack, at, api)
  usagePlans(stack, at, api)
  output(
    stack,
    at,
    'ServiceEndpoint',
    join('https://', api, '.execute-api.', ref('AWS::Region'), '.', ref('AWS::URLSuffix'), joinNodes(at, '/', service.stage)),
  )
}

function addApi(stack: Stack, at: Place): void {
  const { service } = stack
  const policy = service.setting('apiGateway.resourcePolicy', 'resourcePolicy')
  const endpoint = service.setting('endpointType')
  const vpcEndpoints = service.setting('vpcEndpointIds')
  const tags = service.setting('tags')
  add(stack, at, ids.restApi, 'AWS::ApiGateway::RestApi', {
    Name: service.setting('apiName') ?? joinNodes(at, service.stage, '-', service.name),
    Description: service.setting('apiGateway.description'),
    EndpointConfiguration: {
      Types: [endpoint === undefined ? 'EDGE' : (stringOf(endpoint)?.toUpperCase() ?? endpoint)],
      VpcEndpointIds: vpcEndpoints,
    },
    DisableExecuteApiEndpoint: service.setting('apiGateway.disableDefaultEndpoint', 'apiGateway.endpoint.disable'),
    SecurityPolicy: service.setting('apiGateway.endpoint.securityPolicy'),
    BinaryMediaTypes: service.setting('apiGateway.binaryMediaTypes'),
    MinimumCompressionSize: service.setting('apiGateway.minimumCompressionSize'),
    ApiKeySourceType: service.setting('apiGateway.apiKeySourceType'),
    Policy: policy === undefined ? undefined : { Version: '2012-10-17', Statement: policy },
    Tags: tags?.kind === 'map' ? entriesOf(tags).map(([Key, { value }]) => ({ Key, Value: value })) : undefined,
  })
}

/** One API Gateway resource for each beginning of each path. By path without outer slashes; the empty path is the root. */
function resourceTree(stack: Stack, routes: readonly RestRoute[], api: Buildable, root: Buildable): ResourceIds {
  const made = new Map<string, Buildable>([['', root]])
  for (const { at, path, pathText } of routes) {
    const pieces = splitText(pathText, '/').filter((piece) => piece.length > 0)
    let parent = root
    let key = ''
    path.split('/').forEach((part, index) => {
      key = index === 0 ? part : `${key}/${part}`
      const id = `ApiGatewayResource${normalizedPath(key)}`
      if (!made.has(key)) {
        made.set(key, ref(id))
        add(
          stack,
          at,
          id,
          'AWS::ApiGateway::Resource',
          { ParentId: parent, PathPart: textNode(at, pieces[index] ?? [part]), RestApiId: api },
          { generated: true },
        )
      }
      parent = made.get(key)
    })
  }
  return made
}

function method(
  stack: Stack,
  route: RestRoute,
  api: Buildable,
  resources: ResourceIds,
  authorization: Readonly<Record<string, Buildable>>,
): void {
  const { at, target, method: verb, path, setting } = route
  add(stack, at, methodIdOf(path, verb), 'AWS::ApiGateway::Method', {
    HttpMethod: verb,
    ResourceId: resources.get(path),
    RestApiId: api,
    OperationName: setting('operationId'),
    ApiKeyRequired: setting('private') ?? false,
    ...authorization,
    ...validation(stack, route, api),
    Integration: integrationOf(stack, route),
    MethodResponses: [],
  })
  if (target.kind === 'function')
    permit(stack, target.fn, at, `${normalized(target.fn.key)}LambdaPermissionApiGateway`, 'apigateway.amazonaws.com', {
      SourceArn: executeApi(api, '/*/*'),
    })
}
