import { mapping } from '../../document/build.ts'
import { stringOf } from '../../document/node.ts'
import { openApiMethod } from '../api/event-route.ts'
import { stageSuffix } from '../api/stage-name.ts'
import { substitute } from '../intrinsics.ts'
import { given } from '../properties.ts'
import { nothing, startingRole } from './event.ts'
import type { Event, EventNeeds } from './event.ts'
import { addRoute, addressed, arnOf, permitRoute, plain } from './route.ts'
import type { Addressed, Answering } from './route.ts'

/** `Api`: a route of a REST API. */
export function restRoute(event: Event): EventNeeds {
  const api = addressed(event, { type: 'AWS::Serverless::Api', raw: 'AWS::ApiGateway::RestApi', property: 'RestApiId' })
  const path = plain(event, 'Path')
  const method = plain(event, 'Method')
  const route = path === undefined || method === undefined ? undefined : { path, method: openApiMethod(method) }
  const forFunction = event.target.kind === 'function'
  if (forFunction) permitRoute(event, api, route === undefined ? undefined : arnOf(route), `Permission${stageOf(api)}`)
  addRoute(event, api, route, forFunction ? proxy(event) : starting(event))
  return nothing
}

function stageOf({ stageName }: Addressed): string {
  if (stageName === undefined) return 'AllStages'
  const { prefix, digest } = stageSuffix(stageName)
  return `${prefix}${digest}` === '' ? 'Stage' : `${prefix}${digest}`
}

function proxy({ at, properties, target }: Event): Answering {
  const streams = stringOf(given(properties, 'ResponseTransferMode')) === 'RESPONSE_STREAM'
  const call = streams
    ? `2021-11-15/functions/\${${target.substitution}}/response-streaming-invocations`
    : `2015-03-31/functions/\${${target.substitution}}/invocations`
  const integration = {
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: substitute(at, `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/${call}`),
    timeoutInMillis: given(properties, 'TimeoutInMillis'),
    responseTransferMode: streams ? 'STREAM' : undefined,
  }
  return { integration: mapping(at, Object.entries(integration)), responses: mapping(at, []) }
}

/** A REST API starts a state machine itself, with a role. */
function starting(event: Event): Answering {
  const { at, target } = event
  const input = `{"input": "$util.escapeJavaScript($input.json('$'))", "stateMachineArn": "\${${target.substitution}}"}`
  const integration = {
    type: 'aws',
    httpMethod: 'POST',
    uri: substitute(at, 'arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution'),
    credentials: startingRole(event, 'apigateway.amazonaws.com'),
    requestTemplates: { 'application/json': substitute(at, input) },
    responses: { '200': { statusCode: '200' }, '400': { statusCode: '400' } },
  }
  const responses = { '200': { description: 'OK' }, '400': { description: 'Bad Request' } }
  return { integration: mapping(at, Object.entries(integration)), responses: mapping(at, Object.entries(responses)) }
}
