import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { holds, valueOf } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import { readDocument } from '../document/document.ts'
import { get } from '../document/value.ts'
import type { Value } from '../document/value.ts'
import { admitsAnyone, readOpenApi } from './index.ts'
import type { ApiDescription, Operation, Security } from './index.ts'
import { plainValue } from './plain-value.ts'

const read = (yaml: string): ApiDescription => readOpenApi(plainValue(readDocument('api.yml', yaml).root))

/** What an operation asks for, as `scheme:enforcement[scopes]`, alternatives separated by `|`, joint demands by `&`. */
function show(security: Known<Security>): string {
  if (security.state === 'unknown') return `unknown: ${security.why}`
  if (security.state === 'several') return security.options.map((option) => `${option.when}? ${show(option.value)}`).join(' : ')
  if (security.value.length === 0) return 'nothing'
  return security.value
    .map((alternative) =>
      alternative.length === 0
        ? 'anyone'
        : alternative
            .map(({ name, scheme, scopes }) => {
              const enforcement =
                scheme.state === 'known' ? valueOf(scheme.value.enforcement) : `unknown (${scheme.state === 'unknown' ? scheme.why : ''})`
              return `${name}:${enforcement}${valueOf(scopes)?.length ? `[${valueOf(scopes)?.join(' ')}]` : ''}`
            })
            .join('&'),
    )
    .join('|')
}

const schemes = `
components:
  securitySchemes:
    token: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: custom, x-amazon-apigateway-authorizer: { type: token, authorizerUri: arn } }
    pool: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authorizer: { type: cognito_user_pools, providerARNs: [a, b] } }
    sigv4: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4 }
    key: { type: apiKey, name: X-API-Key, in: header }
    bearer: { type: http, scheme: bearer }
    login: { type: oauth2, flows: {} }
    cookie: { type: apiKey, name: session, in: cookie }
    bare: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: cognito_user_pools }
    alias: { $ref: '#/components/securitySchemes/token' }
    circle: { $ref: '#/components/securitySchemes/circle' }
    elsewhere: { $ref: other.yml#/x }
`

describe('security of an operation', () => {
  const rows: readonly (readonly [what: string, yaml: string, expected: string, from: Operation['securityFrom']])[] = [
    ['nothing is written', '', 'nothing', 'nobody'],
    ['a Lambda authorizer', 'security: [{ token: [] }]', 'token:authorizer', 'operation'],
    ['a user pool with scopes', 'security: [{ pool: [a/read, a/write] }]', 'pool:authorizer[a/read a/write]', 'operation'],
    ['Signature Version 4', 'security: [{ sigv4: [] }]', 'sigv4:iam', 'operation'],
    ["the gateway's own key", 'security: [{ key: [] }]', 'key:api-key', 'operation'],
    ['a bearer token that only the function checks', 'security: [{ bearer: [] }]', 'bearer:documentation', 'operation'],
    ['OAuth without an authorizer', 'security: [{ login: [] }]', 'login:documentation', 'operation'],
    ['a key of the application, not of the gateway', 'security: [{ cookie: [] }]', 'cookie:documentation', 'operation'],
    ['a kind of authorization without an authorizer', 'security: [{ bare: [] }]', 'bare:documentation', 'operation'],
    ['by reference', 'security: [{ alias: [] }]', 'alias:authorizer', 'operation'],
    ['a reference in a circle', 'security: [{ circle: [] }]', 'circle:undefined', 'operation'],
    ['a reference to another file', 'security: [{ elsewhere: [] }]', 'elsewhere:undefined', 'operation'],
    ['one of two', 'security: [{ token: [] }, { key: [] }]', 'token:authorizer|key:api-key', 'operation'],
    ['both of two', 'security: [{ token: [], key: [] }]', 'token:authorizer&key:api-key', 'operation'],
    ['optional', 'security: [{ token: [] }, {}]', 'token:authorizer|anyone', 'operation'],
    ['switched off', 'security: []', 'nothing', 'operation'],
    [
      'a scheme that is not defined',
      'security: [{ nobody: [] }]',
      'nobody:unknown (the document defines no security scheme nobody)',
      'operation',
    ],
    ['not a list', 'security: token', 'unknown: security is not a list', 'operation'],
    ['not a map', 'security: [token]', 'unknown: a security requirement is not a map', 'operation'],
  ]
  for (const [what, yaml, expected, from] of rows)
    test(what, () => {
      const [operation] = read(`openapi: 3.0.1\npaths:\n  /a:\n    get:\n      responses: {}\n      ${yaml}\n${schemes}`).operations
      assert.ok(operation)
      assert.equal(show(operation.security), expected)
      assert.equal(operation.securityFrom, from)
    })

  test('that of the document holds where the operation has none, and is marked: REST APIs ignore it', () => {
    const { operations } = read(`security: [{ token: [] }]\npaths: { /a: { get: {}, post: { security: [] } } }\n${schemes}`)
    assert.deepEqual(
      operations.map(({ security, securityFrom }) => `${show(security)} ${securityFrom}`),
      ['token:authorizer document', 'nothing operation'],
    )
  })

  test('OpenAPI 2.0', () => {
    const [operation] = read(
      'swagger: "2.0"\npaths: { /a: { get: { security: [{ k: [] }] } } }\nsecurityDefinitions: { k: { type: apiKey, name: x-api-key, in: header } }',
    ).operations
    assert.equal(operation === undefined ? '' : show(operation.security), 'k:api-key')
  })

  test('admitsAnyone', () => {
    const outcome = (yaml: string): string => {
      const [operation] = read(`paths: { /a: { get: { ${yaml} } } }\n${schemes}`).operations
      return operation === undefined ? '' : holds(operation.security, admitsAnyone)
    }
    assert.deepEqual(['', 'security: []', 'security: [{}]', 'security: [{ token: [] }, {}]', 'security: [{ token: [] }]'].map(outcome), [
      'yes',
      'yes',
      'yes',
      'yes',
      'no',
    ])
  })
})

test('authorizers: type, place of the function, pools, identity sources, cache, tokens', () => {
  const { schemes: found } = read(`
paths: {}
components:
  securitySchemes:
    request: { type: apiKey, name: Unused, in: header, x-amazon-apigateway-authorizer: { type: REQUEST, authorizerUri: arn:fn, identitySource: 'method.request.header.a, method.request.querystring.b', authorizerResultTtlInSeconds: 0 } }
    jwt: { type: oauth2, x-amazon-apigateway-authorizer: { type: jwt, identitySource: $request.header.Authorization, jwtConfiguration: { issuer: https://issuer, audience: [one, two] } } }
    found: { type: openIdConnect, openIdConnectUrl: https://issuer/pool/.well-known/openid-configuration, x-amazon-apigateway-authorizer: { type: jwt, jwtConfiguration: { audience: one } } }
    pool: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authorizer: { type: cognito_user_pools, providerARNs: [arn:pool] } }
`)
  const shown = found.map(({ name, authorizer }) => [
    name,
    authorizer && valueOf(authorizer.type),
    authorizer?.uri.kind === 'scalar' ? authorizer.uri.text : undefined,
    authorizer?.providers.kind,
    authorizer && valueOf(authorizer.identitySources),
    authorizer?.cacheSeconds && valueOf(authorizer.cacheSeconds),
    authorizer?.jwt && [valueOf(authorizer.jwt.issuer)?.map(String).join(''), valueOf(authorizer.jwt.audience)?.map(showText)],
  ])
  assert.deepEqual(shown, [
    ['request', 'request', 'arn:fn', 'absent', ['method.request.header.a', 'method.request.querystring.b'], 0, undefined],
    ['jwt', 'jwt', undefined, 'absent', ['$request.header.Authorization'], undefined, ['https://issuer', ['one', 'two']]],
    ['found', 'jwt', undefined, 'absent', [], undefined, ['https://issuer/pool', ['one']]],
    ['pool', 'cognito_user_pools', undefined, 'list', [], undefined, undefined],
  ])
})

describe('operations', () => {
  test('each method of each path, at its key; other keys are none', () => {
    const { operations } = read(`paths:
  /a:
    summary: x
    parameters: []
    get: {}
    x-amazon-apigateway-any-method: {}
  /{proxy+}:
    PATCH: {}
  x-internal: {}
`)
    assert.deepEqual(
      operations.map(({ method, path, at }) => `${method} ${path} ${at.line}`),
      ['GET /a 5', 'ANY /a 6', 'PATCH /{proxy+} 8'],
    )
  })

  test('a path item by reference', () => {
    const { operations } = read(
      `paths: { /a: { $ref: '#/components/pathItems/~1shared%20one' } }\ncomponents: { pathItems: { '/shared one': { get: {} } } }`,
    )
    assert.deepEqual(
      operations.map(({ path }) => path),
      ['/a'],
    )
  })

  test('integrations, also by reference', () => {
    const { operations } = read(`
paths:
  /a: { get: { x-amazon-apigateway-integration: { type: AWS_PROXY, uri: arn:fn, httpMethod: POST, credentials: arn:role } } }
  /b: { get: { x-amazon-apigateway-integration: { $ref: '#/components/x-amazon-apigateway-integrations/one' } } }
  /c: { get: {} }
components: { x-amazon-apigateway-integrations: { one: { type: aws_proxy, integrationSubtype: SQS-SendMessage } } }
`)
    assert.deepEqual(
      operations.map(
        ({ integration }) =>
          integration && [valueOf(integration.type), integration.uri.kind, valueOf(integration.subtype), integration.credentials.kind],
      ),
      [['aws_proxy', 'scalar', '', 'scalar'], ['aws_proxy', 'absent', 'SQS-SendMessage', 'absent'], undefined],
    )
  })

  test('x-amazon-apigateway-auth', () => {
    const { operations } = read(
      `paths: { /a: { get: { x-amazon-apigateway-auth: { type: aws_iam } }, put: { x-amazon-apigateway-auth: { type: none } }, post: {} } }`,
    )
    assert.deepEqual(
      operations.map(({ authorizationType }) => authorizationType && valueOf(authorizationType)),
      ['AWS_IAM', 'NONE', undefined],
    )
  })

  const validators =
    'x-amazon-apigateway-request-validators: { all: { validateRequestBody: true, validateRequestParameters: true }, query: { validateRequestParameters: true } }'
  const validations: readonly (readonly [what: string, yaml: string, expected: string])[] = [
    ['none', 'paths: { /a: { get: {} } }', 'body no parameters no'],
    ['of the document', `x-amazon-apigateway-request-validator: all\n${validators}\npaths: { /a: { get: {} } }`, 'body yes parameters yes'],
    [
      'of the operation',
      `x-amazon-apigateway-request-validator: all\n${validators}\npaths: { /a: { get: { x-amazon-apigateway-request-validator: query } } }`,
      'body no parameters yes',
    ],
    [
      'one that is not defined',
      'x-amazon-apigateway-request-validator: all\npaths: { /a: { get: {} } }',
      'body unknown parameters unknown',
    ],
  ]
  for (const [what, yaml, expected] of validations)
    test(`validator: ${what}`, () => {
      const [operation] = read(yaml).operations
      assert.ok(operation)
      assert.equal(
        `body ${holds(operation.validation, ({ body }) => body)} parameters ${holds(operation.validation, ({ parameters }) => parameters)}`,
        expected,
      )
    })

  const bodies: readonly (readonly [what: string, yaml: string, expected: boolean])[] = [
    ['3.x with a schema', 'requestBody: { content: { application/json: { schema: { type: object } } } }', true],
    ['3.x by reference', "requestBody: { $ref: '#/components/requestBodies/b' }", true],
    ['3.x without a schema', 'requestBody: { content: { application/json: {} } }', false],
    ['2.0 with a schema', 'parameters: [{ in: body, name: b, schema: { type: object } }]', true],
    ['2.0 without a body', 'parameters: [{ in: query, name: b, type: string }]', false],
    ['none', '', false],
  ]
  for (const [what, yaml, expected] of bodies)
    test(`body: ${what}`, () => {
      const [operation] = read(
        `paths: { /a: { post: { ${yaml} } } }\ncomponents: { requestBodies: { b: { content: { a/b: { schema: {} } } } } }`,
      ).operations
      assert.equal(operation && valueOf(operation.hasBodySchema), expected)
    })

  test('parameters of the path and of the operation, the latter first', () => {
    const [operation] = read(`
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, required: true }, { name: q, in: query }, { $ref: '#/parameters/h' }]
    get: { parameters: [{ name: q, in: query, required: true }] }
parameters: { h: { name: h, in: header, required: false } }
`).operations
    assert.deepEqual(
      operation?.parameters.map(({ name, in: place, required }) => `${place} ${name} ${valueOf(required)}`),
      ['path id true', 'query q true', 'header h false'],
    )
  })

  test('the API-wide extensions', () => {
    const api = read(
      'x-amazon-apigateway-policy: { Statement: [] }\nx-amazon-apigateway-cors: { allowOrigins: ["*"] }\nx-amazon-apigateway-endpoint-configuration: { disableExecuteApiEndpoint: true }\nx-amazon-apigateway-api-key-source: AUTHORIZER\npaths: {}',
    )
    assert.deepEqual(
      [api.policy.kind, get(api.cors, 'allowOrigins').kind, get(api.endpoint, 'disableExecuteApiEndpoint').kind, api.apiKeySource.kind],
      ['map', 'list', 'scalar', 'scalar'],
    )
  })
})

describe('what is not certain stays so', () => {
  const at = { file: 'api.yml', line: 1, column: 1 }
  const value = (yaml: string): Value => plainValue(readDocument('api.yml', yaml).root)
  const choice = (...options: readonly (readonly [string, Value])[]): Value => ({
    kind: 'choice',
    at,
    options: options.map(([when, one]) => ({ when, value: one })),
  })

  test('a body that depends on a condition', () => {
    const { operations } = readOpenApi(
      choice(['IsProd', value('paths: { /a: { get: {} } }')], ['not IsProd', value('paths: { /b: { get: {} } }')]),
    )
    assert.deepEqual(
      operations.map(({ path, when }) => `${path} ${when}`),
      ['/a IsProd', '/b not IsProd'],
    )
  })

  test('security that depends on a condition', () => {
    const root = value(`paths: { /a: { get: {} } }\n${schemes}`)
    assert.ok(root.kind === 'map')
    const security: Value = {
      kind: 'list',
      at,
      items: [() => value('token: []'), () => choice(['Open', value('{}')], ['not Open', { kind: 'absent' }])],
    }
    const { operations } = readOpenApi({ ...root, entries: new Map([...root.entries, ['security', { at, get: () => security }]]) })
    assert.deepEqual(
      operations.map((operation) => show(operation.security)),
      ['Open? token:authorizer|anyone : not Open? token:authorizer'],
    )
  })

  const rows: readonly (readonly [what: string, yaml: string, why: RegExp])[] = [
    ['a path item in another file', 'paths: { /a: { $ref: paths.yml#/a } }', /paths\.yml#\/a, which is not part of this document/],
    ['a path item that is not there', "paths: { /a: { $ref: '#/nowhere' } }", /no #\/nowhere/],
    ['a path item in a circle', "paths: { /a: { $ref: '#/paths/~1a' } }", /circle/],
    ['a transform among the paths', 'paths: { Fn::Transform: { Name: AWS::Include } }', /Fn::Transform is no path/],
    ['an operation that is no map', 'paths: { /a: { get: yes } }', /GET \/a: it is not a map/],
    ['paths that are no map', 'paths: [a]', /paths is not a map/],
  ]
  for (const [what, yaml, why] of rows) test(what, () => assert.match(read(yaml).unknowns[0]?.why ?? '', why))

  test('no description at all', () => {
    assert.deepEqual(readOpenApi({ kind: 'gap', why: 'it is fetched', at }).unknowns, [{ why: 'it is fetched', at }])
    assert.deepEqual(readOpenApi({ kind: 'absent' }).unknowns, [])
  })
})

test('readOpenApi never throws and always ends', () => {
  const key = fc.constantFrom(
    'paths',
    '/a',
    '/{p}',
    'get',
    'x-amazon-apigateway-any-method',
    'security',
    'components',
    'securitySchemes',
    '$ref',
    'parameters',
    'requestBody',
    'content',
    'schema',
    '__proto__',
    'constructor',
    'a',
    'x-amazon-apigateway-authorizer',
    'in',
    'name',
  )
  const leaf = fc.constantFrom<unknown>(
    '#/paths/~1a',
    '#/components',
    '#/paths/~1a/get',
    '#/',
    '#',
    'x.yml',
    '%',
    'body',
    null,
    true,
    3,
    [],
    {},
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'medium' }, leaf, fc.dictionary(key, tie('tree'), { maxKeys: 5 }), fc.array(tie('tree'), { maxLength: 3 })),
  }))
  fc.assert(
    fc.property(fc.dictionary(key, tree, { maxKeys: 6 }), fc.dictionary(key, tree, { maxKeys: 4 }), (root, paths) => {
      const { root: node } = readDocument('a.json', JSON.stringify({ ...root, paths }))
      const { operations } = readOpenApi(plainValue(node))
      for (const operation of operations) show(operation.security)
    }),
    { numRuns: 300 },
  )
})
