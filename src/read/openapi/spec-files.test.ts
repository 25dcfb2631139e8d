import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noOptions, projectOf } from '../project.ts'
import { readSpecFiles } from './index.ts'

const read = (files: Readonly<Record<string, string>>, claimed: readonly string[] = []) =>
  readSpecFiles(projectOf(new Map(Object.entries(files))), noOptions, new Map(claimed.map((path) => [path, 'included'])))

describe('which files are API descriptions', () => {
  const rows: readonly (readonly [file: string, text: string, claimed: boolean])[] = [
    ['docs/api.yaml', 'openapi: 3.0.3\npaths: {}', true],
    ['api.yml', 'info: {}\nopenapi: "3.1.0"', true],
    ['swagger.json', '{"swagger":"2.0","paths":{}}', true],
    ['swagger.yml', 'swagger: 2.0\npaths: {}', true],
    ['template.yaml', 'Resources: { Api: { Properties: { DefinitionBody: { openapi: 3.0.1 } } } }', false],
    ['package.json', '{"dependencies":{"openapi-types":"3.1.0"}}', false],
    ['values.yml', 'openapi: enabled', false],
    ['old.json', '{"swaggerVersion":"1.2"}', false],
    ['notes.md', 'openapi: 3.0.0', false],
  ]
  for (const [file, text, claimed] of rows)
    test(`${file}: ${text}`, () => assert.equal(read({ [file]: text }).claims.get(file) === 'openapi', claimed))

  test('one that a template took is left alone', () =>
    assert.equal(read({ 'api.yml': 'openapi: 3.0.0\npaths: { /a: { get: {} } }' }, ['api.yml']).value.length, 0))

  test('one that cannot be parsed is reported', () => {
    for (const [file, text] of [
      ['api.json', '{"openapi": '],
      ['api.yml', 'openapi: 3.0.0\npaths: {{{'],
    ] as const) {
      const { claims, unread } = read({ [file]: text })
      assert.ok(claims.has(file), file)
      assert.ok(unread.length > 0, file)
    }
  })
})

describe('the routes that it promises', () => {
  const rows: readonly (readonly [what: string, yaml: string, routes: readonly string[]])[] = [
    ['plain', 'openapi: 3.0.0\npaths: { /a: { get: {}, post: {} } }', ['GET /a open', 'POST /a open']],
    [
      'a server with a path',
      'openapi: 3.0.0\nservers: [{ url: https://api.example.com/v1/ }]\npaths: { /a: { get: {} }, /: { get: {} } }',
      ['GET /v1/a open', 'GET /v1 open'],
    ],
    ['a server that is only a path', 'openapi: 3.0.0\nservers: [{ url: /v1 }]\npaths: { /a: { get: {} } }', ['GET /v1/a open']],
    [
      'a server with variables',
      'openapi: 3.0.0\nservers: [{ url: "https://{host}/{base}", variables: { host: { default: h }, base: { default: v2 } } }]\npaths: { /a: { get: {} } }',
      ['GET /v2/a open'],
    ],
    ['a variable without a default', 'openapi: 3.0.0\nservers: [{ url: "https://h/{base}" }]\npaths: { /a: { get: {} } }', ['GET /a open']],
    [
      'the stage of API Gateway is no part of the route',
      'openapi: 3.0.0\nservers: [{ url: "https://x1.execute-api.eu-west-1.amazonaws.com/{basePath}", variables: { basePath: { default: /prod } } }]\npaths: { /a: { get: {} } }',
      ['GET /a open'],
    ],
    ['2.0 with a base path', 'swagger: "2.0"\nhost: api.example.com\nbasePath: /v1\npaths: { /a: { get: {} } }', ['GET /v1/a open']],
    [
      '2.0 exported from a stage',
      'swagger: "2.0"\nhost: x1.execute-api.eu-west-1.amazonaws.com\nbasePath: /prod\npaths: { /a: { get: {} } }',
      ['GET /a open'],
    ],
    [
      'a description that API Gateway imports, without its base path',
      'swagger: "2.0"\nbasePath: /v1\npaths: { /a: { get: { x-amazon-apigateway-integration: { type: mock } } } }',
      ['GET /a open'],
    ],
    [
      'security of the document, switched off for one',
      'openapi: 3.0.0\nsecurity: [{ t: [] }]\npaths: { /a: { get: {}, put: { security: [] } } }',
      ['GET /a secured', 'PUT /a open'],
    ],
    ['optional security is none', 'openapi: 3.0.0\npaths: { /a: { get: { security: [{ t: [] }, {}] } } }', ['GET /a open']],
    [
      'a scheme that is not defined still says: secured',
      'openapi: 3.0.0\npaths: { /a: { get: { security: [{ t: [] }] } } }',
      ['GET /a secured'],
    ],
  ]
  for (const [what, yaml, routes] of rows)
    test(what, () =>
      assert.deepEqual(
        read({ 'api.yml': yaml }).value.map(({ method, path, secured }) => `${method} ${path} ${secured ? 'secured' : 'open'}`),
        routes,
      ),
    )
})

test('a path item in another file is reported, not dropped', () => {
  const { unread } = read({ 'api.yml': 'openapi: 3.0.0\npaths: { /a: { $ref: ./a.yml } }' })
  assert.equal(unread[0]?.reason, 'unknown-construct')
})
