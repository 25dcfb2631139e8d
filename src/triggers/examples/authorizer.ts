import { browser, httpApiRequest, restRequest, socket } from './request.ts'

const arn = 'arn:aws:execute-api:eu-central-1:123456789012:a1b2c3d4e5'

export const authorizerExamples = {
  'aws-authorizer-token': {
    event: { type: 'TOKEN', methodArn: `${arn}/prod/POST/orders/42`, authorizationToken: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
  },
  'aws-authorizer-request': { event: { type: 'REQUEST', methodArn: `${arn}/prod/POST/orders/42`, ...restRequest } },
  'aws-authorizer-websocket': {
    event: {
      type: 'REQUEST',
      methodArn: `${arn}/prod/$connect`,
      headers: { Host: 'socket.shop.example', Authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
      multiValueHeaders: { Host: ['socket.shop.example'] },
      queryStringParameters: { room: 'lobby' },
      multiValueQueryStringParameters: { room: ['lobby'] },
      stageVariables: {},
      requestContext: socket,
    },
  },
  'aws-authorizer-http-api': {
    event: {
      ...httpApiRequest,
      type: 'REQUEST',
      routeArn: `${arn}/$default/POST/orders/42`,
      identitySource: ['Bearer eyJhbGciOiJub25lIn0.e30.'],
    },
  },
  'aws-authorizer-graphql': {
    event: {
      authorizationToken: 'eyJhbGciOiJub25lIn0.e30.',
      requestContext: {
        apiId: 'k1l2m3n4o5p6q7r8s9t0u1v2w3',
        accountId: '123456789012',
        requestId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
        queryString: 'mutation Note($id: ID!) { noteOrder(id: $id) { id } }',
        operationName: 'Note',
        variables: { id: '42' },
      },
      requestHeaders: { 'user-agent': browser },
    },
  },
  'aws-authorizer-iot': {
    event: {
      token: 'device-token',
      signatureVerified: true,
      protocols: ['tls', 'http', 'mqtt'],
      protocolData: {
        tls: { serverName: 'iot.shop.example' },
        http: { headers: { 'User-Agent': 'scale/1.4' }, queryString: '?x-amz-customauthorizer-name=scales' },
        mqtt: { username: 'scale-7', password: 'cGFzc3dvcmQ=', clientId: 'scale-7' },
      },
      connectionMetadata: { id: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d' },
    },
  },
}
