import { attacker, optional, partly, platform, type Field } from './field.ts'
import { synchronousBytes } from './limits.ts'
import type { Requirement, TriggerFacts } from './trigger-facts.ts'

const forwarded = 'the gateway appends the real address to whatever the caller sent'
const routed = 'requests for a domain that does not lead to this API are turned away before'
const traced = 'the gateway adds its own part to the caller’s value'

/** What a REST API tells of a request, to the function and to its authorizer. */
export const restRequest: readonly Field[] = [
  platform('resource', 'string'),
  attacker('path', 'string'),
  partly('httpMethod', 'string', { note: 'any method that the route accepts' }),
  attacker('headers.*', 'string', { ...optional, note: 'names keep the caller’s spelling' }),
  platform('headers.Host', 'string', { ...optional, note: routed }),
  partly('headers.X-Forwarded-For', 'string', { ...optional, note: forwarded }),
  platform('headers.X-Forwarded-Proto', 'string', optional),
  platform('headers.X-Forwarded-Port', 'string', optional),
  attacker('multiValueHeaders.*[]', 'string', optional),
  partly('multiValueHeaders.X-Forwarded-For[]', 'string', { ...optional, note: forwarded }),
  attacker('queryStringParameters.*', 'string', { ...optional, note: 'the last of repeated parameters' }),
  attacker('multiValueQueryStringParameters.*[]', 'string', optional),
  attacker('pathParameters.*', 'string', { ...optional, note: 'may still be percent-encoded' }),
  platform('stageVariables', 'object', { ...optional, note: 'the deployer’s' }),
  platform('requestContext', 'object'),
  attacker('requestContext.path', 'string'),
  partly('requestContext.httpMethod', 'string', optional),
  partly('requestContext.protocol', 'string'),
  platform('requestContext.identity.sourceIp', 'string', { note: 'of the last hop; a proxy in front hides the caller' }),
  attacker('requestContext.identity.userAgent', 'string', optional),
  partly('requestContext.identity.clientCert', 'object', { ...optional, note: 'as far as the certificate authority vouches' }),
]

const restApi: readonly Requirement[] = [
  { path: 'resource', type: 'string' },
  { path: 'httpMethod', type: 'string' },
  { path: 'requestContext.apiId', type: 'string' },
  { path: 'requestContext.stage', type: 'string' },
]

export const restFields: readonly Field[] = [
  ...restRequest,
  platform('version', 'string', { ...optional, note: '1.0 when an HTTP API sends this format' }),
  attacker('body', 'string', { ...optional, base64If: 'isBase64Encoded' }),
  partly('isBase64Encoded', 'boolean', { note: 'follows the content type' }),
  partly('requestContext.authorizer', 'object', {
    ...optional,
    note: 'claims: the user’s own words, vouched for by the identity provider',
  }),
]

/** What an HTTP API or a function URL tells of a request, to the function and to its authorizer. */
export const httpApiRequest: readonly Field[] = [
  platform('version', 'string'),
  platform('routeKey', 'string', optional),
  attacker('rawPath', 'string'),
  attacker('rawQueryString', 'string', { encodings: ['url'] }),
  attacker('cookies[]', 'string', optional),
  attacker('headers.*', 'string', { ...optional, note: 'names in lower case, repeated ones joined by commas' }),
  platform('headers.host', 'string', { ...optional, note: routed }),
  partly('headers.x-forwarded-for', 'string', { ...optional, note: forwarded }),
  platform('headers.x-forwarded-proto', 'string', optional),
  platform('headers.x-forwarded-port', 'string', optional),
  partly('headers.x-amzn-trace-id', 'string', { ...optional, note: traced }),
  attacker('queryStringParameters.*', 'string', { ...optional, note: 'repeated ones joined by commas' }),
  attacker('pathParameters.*', 'string', optional),
  platform('stageVariables', 'object', { ...optional, note: 'the deployer’s' }),
  platform('requestContext', 'object'),
  partly('requestContext.http.method', 'string'),
  attacker('requestContext.http.path', 'string'),
  partly('requestContext.http.protocol', 'string'),
  platform('requestContext.http.sourceIp', 'string', { note: 'of the last hop; a proxy in front hides the caller' }),
  attacker('requestContext.http.userAgent', 'string', optional),
  partly('requestContext.authentication', 'object', { ...optional, note: 'client certificate, as far as its authority vouches' }),
]

export const httpApi: readonly Requirement[] = [
  { path: 'version', is: '2.0' },
  { path: 'requestContext.apiId', type: 'string' },
  { path: 'requestContext.http.method', type: 'string' },
  { path: 'requestContext.http.sourceIp', type: 'string' },
]

export const httpApiFields: readonly Field[] = [
  ...httpApiRequest,
  attacker('body', 'string', { ...optional, base64If: 'isBase64Encoded' }),
  partly('isBase64Encoded', 'boolean', { note: 'follows the content type' }),
  partly('requestContext.authorizer', 'object', {
    ...optional,
    note: 'claims: the user’s own words, vouched for by the identity provider',
  }),
  platform('requestContext.authorizer.iam', 'object', optional),
]

const balancerFields: readonly Field[] = [
  platform('requestContext.elb.targetGroupArn', 'string'),
  partly('httpMethod', 'string'),
  attacker('path', 'string', { encodings: ['url'] }),
  attacker('body', 'string', { ...optional, base64If: 'isBase64Encoded', max: 1024 * 1024 }),
  partly('isBase64Encoded', 'boolean', { note: 'follows the content type and encoding' }),
]
const signedIn = 'signed by the balancer where it signs users in; otherwise the caller’s'

const http = { kind: 'http', provider: 'aws', trust: 'as-route', retries: 'none', partialFailures: false, answer: 'http' } as const

export const awsHttp = {
  'aws-rest-proxy': {
    ...http,
    title: 'API Gateway REST API',
    recognise: restApi,
    fields: restFields,
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html',
  },
  'aws-rest-custom': {
    ...http,
    title: 'API Gateway, mapped by a template',
    recognise: 'declared',
    fields: [
      attacker('', 'any', { note: 'whatever the mapping template takes from the request' }),
      platform('stageVariables', 'object', optional),
    ],
    answer: 'value',
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html',
  },
  'aws-http-api': {
    ...http,
    title: 'API Gateway HTTP API',
    recognise: httpApi,
    fields: httpApiFields,
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
  },
  'aws-function-url': {
    ...http,
    kind: 'url',
    title: 'Function URL',
    recognise: [...httpApi, { path: 'requestContext.domainName', includes: '.lambda-url.' }],
    fields: httpApiFields,
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html',
  },
  'aws-websocket': {
    ...http,
    title: 'API Gateway WebSocket API',
    recognise: [
      { path: 'requestContext.connectionId', type: 'string' },
      { path: 'requestContext.eventType', oneOf: ['CONNECT', 'MESSAGE', 'DISCONNECT'] },
      { path: 'requestContext.apiId', type: 'string' },
      { path: 'requestContext.stage', type: 'string' },
    ],
    fields: [
      attacker('body', 'string', { ...optional, base64If: 'isBase64Encoded', max: 128 * 1024 }),
      partly('isBase64Encoded', 'boolean'),
      attacker('headers.*', 'string', { ...optional, note: 'on $connect and $disconnect only' }),
      attacker('multiValueHeaders.*[]', 'string', optional),
      attacker('queryStringParameters.*', 'string', { ...optional, note: 'on $connect only' }),
      attacker('multiValueQueryStringParameters.*[]', 'string', optional),
      platform('stageVariables', 'object', optional),
      platform('requestContext', 'object'),
      partly('requestContext.routeKey', 'string', { note: 'the message chooses one of the routes' }),
      attacker('requestContext.identity.userAgent', 'string', optional),
      partly('requestContext.authorizer', 'object', optional),
      attacker('requestContext.disconnectReason', 'string', { ...optional, note: 'from the client’s close frame' }),
      partly('requestContext.disconnectStatusCode', 'number', optional),
    ],
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html',
  },
  'aws-load-balancer': {
    ...http,
    title: 'Application Load Balancer',
    recognise: [
      { path: 'requestContext.elb.targetGroupArn', type: 'string' },
      { path: 'httpMethod', type: 'string' },
    ],
    fields: [
      ...balancerFields,
      attacker('queryStringParameters.*', 'string', { ...optional, encodings: ['url-plus'] }),
      attacker('headers.*', 'string', { note: 'names in lower case' }),
      partly('headers.x-forwarded-for', 'string', { ...optional, note: forwarded }),
      platform('headers.x-forwarded-proto', 'string', optional),
      platform('headers.x-forwarded-port', 'string', optional),
      partly('headers.x-amzn-trace-id', 'string', { ...optional, note: traced }),
      partly('headers.x-amzn-oidc-data', 'string', { ...optional, note: signedIn }),
    ],
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
  },
  'aws-load-balancer-multi-value': {
    ...http,
    title: 'Application Load Balancer, multi-value headers',
    recognise: [
      { path: 'requestContext.elb.targetGroupArn', type: 'string' },
      { path: 'httpMethod', type: 'string' },
      { path: 'multiValueHeaders', type: 'object' },
    ],
    fields: [
      ...balancerFields,
      attacker('multiValueQueryStringParameters.*[]', 'string', { ...optional, encodings: ['url-plus'] }),
      attacker('multiValueHeaders.*[]', 'string', { note: 'names in lower case' }),
      partly('multiValueHeaders.x-forwarded-for[]', 'string', { ...optional, note: forwarded }),
      platform('multiValueHeaders.x-forwarded-proto[]', 'string', optional),
      platform('multiValueHeaders.x-forwarded-port[]', 'string', optional),
      partly('multiValueHeaders.x-amzn-oidc-data[]', 'string', { ...optional, note: signedIn }),
    ],
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#multi-value-headers',
  },
  'aws-lattice': {
    ...http,
    title: 'VPC Lattice',
    recognise: [
      { path: 'version', is: '2.0' },
      { path: 'requestContext.serviceNetworkArn', type: 'string' },
      { path: 'requestContext.targetGroupArn', type: 'string' },
    ],
    fields: [
      platform('version', 'string'),
      attacker('path', 'string'),
      partly('method', 'string'),
      attacker('headers.*', 'list'),
      partly('headers.x-forwarded-for', 'list', { ...optional, note: forwarded }),
      attacker('queryStringParameters.*', 'list', optional),
      attacker('body', 'string', { ...optional, base64If: 'isBase64Encoded' }),
      partly('isBase64Encoded', 'boolean', optional),
      platform('requestContext', 'object', { note: 'identity is verified only where an auth policy asks for IAM' }),
    ],
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html#receive-event-from-service',
  },
  'aws-lattice-v1': {
    ...http,
    title: 'VPC Lattice, version 1',
    recognise: [
      { path: 'method', type: 'string' },
      { path: 'is_base64_encoded', type: 'boolean' },
    ],
    fields: [
      attacker('raw_path', 'string'),
      partly('method', 'string'),
      attacker('headers.*', 'string'),
      partly('headers.x-forwarded-for', 'string', { ...optional, note: forwarded }),
      attacker('query_string_parameters.*', 'string', optional),
      attacker('body', 'string', { ...optional, base64If: 'is_base64_encoded' }),
      partly('is_base64_encoded', 'boolean'),
    ],
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html#receive-event-from-service',
  },
} satisfies Record<string, TriggerFacts>
