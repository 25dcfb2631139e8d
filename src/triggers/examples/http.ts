import { json } from './example.ts'
import { browser, claims, functionUrlEvent, httpApiEvent, order, restEvent, socket } from './request.ts'

const balancer = {
  requestContext: {
    elb: { targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/orders/0123456789abcdef' },
  },
  httpMethod: 'POST',
  path: '/orders/a%20lamp',
  body: order,
  isBase64Encoded: false,
}

const resolver = {
  arguments: { id: '42', note: 'for Ada' },
  source: null,
  identity: {
    sub: claims.sub,
    issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Ab1Cd2Ef3',
    username: 'ada',
    claims,
    sourceIp: ['198.51.100.2'],
    defaultAuthStrategy: 'ALLOW',
    groups: null,
  },
  request: { headers: { 'user-agent': browser, 'x-forwarded-for': '203.0.113.7, 198.51.100.2' }, domainName: null },
  prev: null,
  stash: {},
  info: {
    fieldName: 'noteOrder',
    parentTypeName: 'Mutation',
    variables: { id: '42', note: 'for Ada' },
    selectionSetList: ['id', 'mine'],
    selectionSetGraphQL: '{ id mine: note }',
  },
}

export const httpExamples = {
  'aws-rest-proxy': { event: restEvent },
  'aws-rest-custom': { event: { id: '42', note: 'for Ada' } },
  'aws-http-api': { event: httpApiEvent },
  'aws-function-url': { event: functionUrlEvent },
  'aws-websocket': {
    event: {
      requestContext: { ...socket, routeKey: 'note', eventType: 'MESSAGE', messageId: 'JKJaXeysliACEgw=' },
      body: json({ action: 'note', text: 'for Ada' }),
      isBase64Encoded: false,
    },
  },
  'aws-load-balancer': {
    event: {
      ...balancer,
      queryStringParameters: { search: 'red+lamp' },
      headers: {
        host: 'shop.example',
        'user-agent': browser,
        'x-forwarded-for': '203.0.113.7, 198.51.100.2',
        'x-forwarded-proto': 'https',
        'x-forwarded-port': '443',
        'x-amzn-trace-id': 'Root=1-66f00000-0123456789abcdef01234567',
      },
    },
  },
  'aws-load-balancer-multi-value': {
    event: {
      ...balancer,
      multiValueQueryStringParameters: { search: ['red+lamp', 'blue+lamp'] },
      multiValueHeaders: {
        host: ['shop.example'],
        'user-agent': [browser],
        'x-forwarded-for': ['203.0.113.7, 198.51.100.2'],
        'x-forwarded-proto': ['https'],
        'x-forwarded-port': ['443'],
      },
    },
  },
  'aws-lattice': {
    event: {
      version: '2.0',
      path: '/orders/42',
      method: 'POST',
      headers: { host: ['orders.vpc-lattice-svcs.eu-central-1.on.aws'], 'x-forwarded-for': ['10.0.3.9'], accept: ['*/*'] },
      queryStringParameters: { colour: ['red', 'blue'] },
      body: order,
      isBase64Encoded: false,
      requestContext: {
        serviceNetworkArn: 'arn:aws:vpc-lattice:eu-central-1:123456789012:servicenetwork/sn-0123456789abcdef0',
        serviceArn: 'arn:aws:vpc-lattice:eu-central-1:123456789012:service/svc-0123456789abcdef0',
        targetGroupArn: 'arn:aws:vpc-lattice:eu-central-1:123456789012:targetgroup/tg-0123456789abcdef0',
        identity: {
          sourceVpcArn: 'arn:aws:ec2:eu-central-1:123456789012:vpc/vpc-0123456789abcdef0',
          type: 'AWS_IAM',
          principal: 'arn:aws:sts::123456789012:assumed-role/checkout/session',
        },
        region: 'eu-central-1',
        timeEpoch: '1791792930000000',
      },
    },
  },
  'aws-lattice-v1': {
    event: {
      raw_path: '/orders/42',
      method: 'POST',
      headers: { host: 'orders.vpc-lattice-svcs.eu-central-1.on.aws', 'x-forwarded-for': '10.0.3.9' },
      query_string_parameters: { colour: 'red' },
      body: order,
      is_base64_encoded: false,
    },
  },
  'aws-appsync-resolver': { event: resolver },
  'aws-amplify-resolver': {
    event: {
      typeName: 'Mutation',
      fieldName: 'noteOrder',
      arguments: resolver.arguments,
      source: null,
      identity: resolver.identity,
      request: resolver.request,
      prev: null,
    },
  },
  'aws-appsync-batch': { event: [resolver] },
}
