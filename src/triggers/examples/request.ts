import { json } from './example.ts'

// What a browser sends, as each gateway tells it.

export const order = json({ product: 'lamp', quantity: 2 })
export const browser = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/131.0'

export const restRequest = {
  resource: '/orders/{id}',
  path: '/orders/42',
  httpMethod: 'POST',
  headers: {
    'Content-Type': 'application/json',
    'User-Agent': browser,
    Host: 'api.shop.example',
    'X-Forwarded-For': '203.0.113.7, 198.51.100.2',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Port': '443',
  },
  multiValueHeaders: { 'Content-Type': ['application/json'], 'X-Forwarded-For': ['203.0.113.7, 198.51.100.2'] },
  queryStringParameters: { sort: 'price', colour: 'blue' },
  multiValueQueryStringParameters: { sort: ['price'], colour: ['red', 'blue'] },
  pathParameters: { id: '42' },
  stageVariables: { table: 'orders-prod' },
  requestContext: {
    accountId: '123456789012',
    apiId: 'a1b2c3d4e5',
    resourceId: 'r4t5y6',
    resourcePath: '/orders/{id}',
    stage: 'prod',
    path: '/prod/orders/42',
    httpMethod: 'POST',
    protocol: 'HTTP/1.1',
    domainName: 'api.shop.example',
    domainPrefix: 'api',
    requestId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
    requestTime: '12/Oct/2026:08:15:30 +0000',
    requestTimeEpoch: 1791792930000,
    identity: {
      sourceIp: '198.51.100.2',
      userAgent: browser,
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      user: null,
      userArn: null,
    },
  },
}
export const claims = { sub: '7c9e6679-7425-40de-944b-e07fc1f90ae7', email: 'ada@example.org', name: 'Ada' }
export const restEvent = {
  ...restRequest,
  requestContext: { ...restRequest.requestContext, authorizer: { claims } },
  body: order,
  isBase64Encoded: false,
}

export const request = {
  version: '2.0',
  routeKey: 'POST /orders/{id}',
  rawPath: '/orders/42',
  rawQueryString: 'sort=price&colour=red&colour=blue',
  cookies: ['session=abc123'],
  headers: {
    'content-type': 'application/json',
    'user-agent': browser,
    host: 'api.shop.example',
    'x-forwarded-for': '203.0.113.7, 198.51.100.2',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    'x-amzn-trace-id': 'Root=1-66f00000-0123456789abcdef01234567',
  },
  queryStringParameters: { sort: 'price', colour: 'red,blue' },
  requestContext: {
    accountId: '123456789012',
    apiId: 'a1b2c3d4e5',
    domainName: 'api.shop.example',
    domainPrefix: 'api',
    http: { method: 'POST', path: '/orders/42', protocol: 'HTTP/1.1', sourceIp: '198.51.100.2', userAgent: browser },
    requestId: 'JKJaXmPLvHcESHA=',
    routeKey: 'POST /orders/{id}',
    stage: '$default',
    time: '12/Oct/2026:08:15:30 +0000',
    timeEpoch: 1791792930000,
  },
}
export const httpApiRequest = { ...request, pathParameters: { id: '42' }, stageVariables: { table: 'orders-prod' } }
export const httpApiEvent = {
  ...httpApiRequest,
  requestContext: { ...httpApiRequest.requestContext, authorizer: { jwt: { claims, scopes: ['orders.write'] } } },
  body: order,
  isBase64Encoded: false,
}
export const functionUrlEvent = {
  ...request,
  routeKey: '$default',
  requestContext: {
    ...request.requestContext,
    accountId: 'anonymous',
    apiId: 'q7w8e9r0t1y2u3i4o5p6',
    domainName: 'q7w8e9r0t1y2u3i4o5p6.lambda-url.eu-central-1.on.aws',
    domainPrefix: 'q7w8e9r0t1y2u3i4o5p6',
    routeKey: '$default',
  },
  body: order,
  isBase64Encoded: false,
}

export const socket = {
  routeKey: '$connect',
  eventType: 'CONNECT',
  extendedRequestId: 'JKJaXmPLvHcESHA=',
  requestTime: '12/Oct/2026:08:15:30 +0000',
  messageDirection: 'IN',
  stage: 'prod',
  connectedAt: 1791792930000,
  requestTimeEpoch: 1791792930000,
  identity: { userAgent: browser, sourceIp: '198.51.100.2' },
  requestId: 'JKJaXmPLvHcESHA=',
  domainName: 'socket.shop.example',
  connectionId: 'JKJaXcHhFiACEgw=',
  apiId: 'f6g7h8i9j0',
}
