import { httpApi, httpApiRequest, restRequest } from './aws-http.ts'
import { attacker, optional, partly, platform } from './field.ts'
import { synchronousBytes } from './limits.ts'
import type { TriggerFacts } from './trigger-facts.ts'

// Whoever reaches the gateway reaches its authorizer: every one of these runs before anybody has proved anything.
const authorizer = {
  kind: 'authorizer',
  provider: 'aws',
  trust: 'public',
  retries: 'none',
  partialFailures: false,
  answer: 'policy',
  maxBytes: synchronousBytes,
} as const

const arn = 'its tail is the caller’s method and path'

export const awsAuthorizer = {
  'aws-authorizer-token': {
    ...authorizer,
    title: 'API Gateway authorizer, token',
    recognise: [
      { path: 'type', is: 'TOKEN' },
      { path: 'methodArn', type: 'string' },
    ],
    fields: [platform('type', 'string'), partly('methodArn', 'string', { note: arn }), attacker('authorizationToken', 'string')],
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html',
  },
  'aws-authorizer-request': {
    ...authorizer,
    title: 'API Gateway authorizer, request',
    recognise: [
      { path: 'type', is: 'REQUEST' },
      { path: 'methodArn', type: 'string' },
      { path: 'resource', type: 'string' },
      { path: 'httpMethod', type: 'string' },
      { path: 'requestContext.apiId', type: 'string' },
    ],
    fields: [
      platform('type', 'string'),
      platform('version', 'string', { ...optional, note: '1.0 when an HTTP API sends this format' }),
      partly('methodArn', 'string', { note: arn }),
      attacker('identitySource', 'string', optional),
      attacker('authorizationToken', 'string', optional),
      ...restRequest,
    ],
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html',
  },
  'aws-authorizer-websocket': {
    ...authorizer,
    title: 'API Gateway authorizer, WebSocket',
    recognise: [
      { path: 'type', is: 'REQUEST' },
      { path: 'methodArn', type: 'string' },
      { path: 'requestContext.eventType', is: 'CONNECT' },
      { path: 'requestContext.connectionId', type: 'string' },
      { path: 'requestContext.apiId', type: 'string' },
    ],
    fields: [
      platform('type', 'string'),
      platform('methodArn', 'string'),
      attacker('headers.*', 'string', optional),
      attacker('multiValueHeaders.*[]', 'string', optional),
      attacker('queryStringParameters.*', 'string', optional),
      attacker('multiValueQueryStringParameters.*[]', 'string', optional),
      partly('isBase64Encoded', 'boolean', optional),
      platform('stageVariables', 'object', optional),
      platform('requestContext', 'object'),
      attacker('requestContext.identity.userAgent', 'string', optional),
    ],
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html',
  },
  'aws-authorizer-http-api': {
    ...authorizer,
    title: 'HTTP API authorizer',
    recognise: [...httpApi, { path: 'type', is: 'REQUEST' }, { path: 'routeArn', type: 'string' }],
    fields: [
      platform('type', 'string'),
      partly('routeArn', 'string', { note: arn }),
      attacker('identitySource[]', 'string', optional),
      ...httpApiRequest,
    ],
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html',
  },
  'aws-authorizer-graphql': {
    ...authorizer,
    title: 'AppSync authorizer',
    recognise: [
      { path: 'requestContext.apiId', type: 'string' },
      { path: 'requestContext.requestId', type: 'string' },
      { path: 'requestContext.variables', type: 'object' },
    ],
    fields: [
      attacker('authorizationToken', 'string'),
      platform('requestContext', 'object'),
      attacker('requestContext.queryString', 'string'),
      attacker('requestContext.operationName', 'string', optional),
      attacker('requestContext.variables.*', 'any', optional),
      attacker('requestHeaders.*', 'string', optional),
    ],
    reference: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization',
  },
  'aws-authorizer-iot': {
    ...authorizer,
    title: 'IoT authorizer',
    recognise: [
      { path: 'signatureVerified', type: 'boolean' },
      { path: 'protocols', type: 'list' },
      { path: 'connectionMetadata.id', type: 'string' },
    ],
    fields: [
      attacker('token', 'string', { ...optional, note: 'vouched for only where signatureVerified is true' }),
      platform('signatureVerified', 'boolean'),
      platform('protocols[]', 'string'),
      attacker('protocolData.tls.serverName', 'string', optional),
      attacker('protocolData.http.headers.*', 'string', optional),
      attacker('protocolData.http.queryString', 'string', optional),
      attacker('protocolData.mqtt.username', 'string', optional),
      attacker('protocolData.mqtt.password', 'string', { ...optional, encodings: ['base64'] }),
      attacker('protocolData.mqtt.clientId', 'string', optional),
      platform('connectionMetadata.id', 'string'),
    ],
    reference: 'https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html',
  },
} satisfies Record<string, TriggerFacts>
