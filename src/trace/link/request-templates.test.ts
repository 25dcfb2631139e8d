import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Shape } from '../shape.ts'
import { shapeOfTemplate } from './request-templates.ts'

/** `<body.<json>.id>` for a place of the request, texts with their holes as `${…}`. */
function shown(shape: Shape): string {
  switch (shape.kind) {
    case 'constant':
      return JSON.stringify(shape.value)
    case 'open':
      return `<${shape.carries.map(({ source }) => ('path' in source ? source.path.join('.') : '')).join('+')}${shape.direct ? '' : '?'}>`
    case 'text':
      return `\`${shape.parts.map((part) => (typeof part === 'string' ? part : shown(part))).join('')}\``
    case 'object': {
      const fields = Object.entries(shape.fields).map(([name, one]) => (shape.array ? shown(one) : `${name}: ${shown(one)}`))
      const all = shape.rest === undefined ? fields : [...fields, `...${shown(shape.rest)}`]
      return shape.array ? `[${all.join(', ')}]` : `{${all.join(', ')}}`
    }
    default:
      return shape.kind
  }
}

const id = '<pathParameters.id+queryStringParameters.id+headers.id?>'
const templates: readonly (readonly [template: string, event: string])[] = [
  ["$input.json('$')", '<body.<json>>'],
  ['{"body": $input.json(\'$\')}', '{body: <body.<json>>}'],
  ['{"all": "$input.body"}', '{all: <body>}'],
  ['{"name": $input.json("$.user.name"), "n": 1, "on": true}', '{name: <body.<json>.user.name>, n: 1, on: true}'],
  ['{"name": "$input.path(\'$.user\').name"}', '{name: <body.<json>.user.name>}'],
  ['{"id": "$input.params(\'id\')"}', `{id: ${id}}`],
  [
    '{"id": "$input.params().path.id", "q": "$input.params().querystring.get(\'q\')"}',
    '{id: <pathParameters.id>, q: <queryStringParameters.q>}',
  ],
  ['{"id": "item-$input.params().path.id-x"}', '{id: `item-<pathParameters.id>-x`}'],
  ['{"text": "$util.escapeJavaScript($input.json(\'$.text\'))"}', '{text: <body.<json>.text>}'],
  [
    '{"who": "$context.authorizer.claims.sub", "stage": "${context.stage}"}',
    '{who: <requestContext.authorizer.claims.sub>, stage: <requestContext.stage>}',
  ],
  ['{"team": "$context.authorizer.claims[\'custom:team\']"}', '{team: <requestContext.authorizer.claims.custom:team>}'],
  ['#set($root = $input.path(\'$\'))\n{"id": "$root.id"}', '{id: <body.<json>.id>}'],
  ['## what comes\n{"id": 1}', '{id: 1}'],
  ['{"list": ["$input.path(\'$.a\')", "b"]}', '{list: [<body.<json>.a>, "b"]}'],
  ['{"fixed": "a", "price": "$5"}', '{fixed: "a", price: <?>}'],
  ['#if($input.path(\'$.a\')){"id": 1}#end', '{...<body.<json>.a?>}'],
  ['no JSON $input.body', '{...<body?>}'],
  ['', '{...<?>}'],
  ['{"open": "$input.params(', '{...<?>}'],
]
void describe('the event that a template makes of a request', () => {
  for (const [template, event] of templates) void test(template, () => assert.equal(shown(shapeOfTemplate(template)), event))
})

void test('long templates of brackets end', () => {
  const start = Date.now()
  shapeOfTemplate(`{"a": "${'$input.params('.repeat(5000)}"}`)
  shapeOfTemplate(`${'$util.a('.repeat(5000)}`)
  shapeOfTemplate(`${'$util.a('.repeat(5000)}$input.body${')'.repeat(5000)}`)
  assert.ok(Date.now() - start < 5000)
})
