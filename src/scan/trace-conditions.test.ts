import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { traceProject } from './trace-project.ts'

/** Anybody may get and search, callers who are signed in may post; a schedule runs it, and a queue into which `send` writes what anybody says. */
const restApi = `service: s
provider: { name: aws, runtime: nodejs20.x }
functions:
  main:
    handler: index.handler
    events:
      - http: { path: items, method: get }
      - http: { path: "search/{word}", method: get }
      - http: { path: items, method: post, authorizer: aws_iam }
      - http: { path: admin/users, method: delete, authorizer: aws_iam }
      - schedule: rate(1 day)
      - sqs: { arn: !GetAtt Jobs.Arn }
resources:
  Resources:
    Jobs: { Type: AWS::SQS::Queue }
`
const httpApi = restApi
  .replaceAll(/http: \{ path: "?([^",]+)"?, method: (\w+)/g, 'httpApi: { path: "/$1", method: $2')
  .replaceAll('aws_iam', '{ type: aws_iam }')
const socket = `service: s
provider: { name: aws, runtime: nodejs20.x }
functions:
  main:
    handler: index.handler
    events:
      - websocket: { route: $connect, authorizer: { arn: "arn:aws:lambda:eu-west-1:123456789012:function:auth" } }
      - websocket: { route: send, authorizer: { arn: "arn:aws:lambda:eu-west-1:123456789012:function:auth" } }
      - http: { path: items, method: get }
`

/** A line that ends with `// from GET /items, …` is where commands are run that are chosen by whoever comes that way. */
function ways(code: string, template: string): readonly [got: readonly string[], wanted: readonly string[]] {
  const written = `const { execSync: exec } = require('child_process')\n${code}\n`
  const project = projectOf(new Map(Object.entries({ 'serverless.yml': template, 'index.js': written })))
  const { flows } = traceProject(readProject(project, noOptions), project).application.code
  const got = flows
    .filter(({ kind }) => kind === 'command')
    .map(({ at, steps }) => `${at.line} ${(steps[0]?.what ?? '').replace(/ lets .*$/, '')}`)
  const wanted = written.split('\n').flatMap((line, index) => {
    const from = /\/\/ from (.+)$/.exec(line)?.[1]
    return from === undefined ? [] : [`${index + 1} ${from}`]
  })
  return [got.toSorted(), wanted.toSorted()]
}

const handler = (body: string): string => `exports.handler = async (event) => {\n${body}\n}`
const word = 'exec(event.queryStringParameters.word)'

const rest: readonly (readonly [what: string, code: string])[] = [
  ['nothing is asked', handler(`${word} // from GET /items`)],
  ['a method', handler(`if (event.httpMethod === 'POST') ${word} // from POST /items`)],
  ['the other methods', handler(`if (event.httpMethod === 'GET') return\n${word} // from POST /items`)],
  ['a method that is lowered', handler(`if (event.httpMethod.toLowerCase() === 'post') ${word} // from POST /items`)],
  [
    'a switch over methods',
    handler(`switch (event.httpMethod) {\ncase 'GET': return\ncase 'DELETE':\n${word} // from DELETE /admin/users\n}`),
  ],
  [
    'its default',
    handler(`switch (event.httpMethod) {\ncase 'GET': return\ncase 'DELETE': return\ndefault:\n${word} // from POST /items\n}`),
  ],
  ['one of two methods', handler(`if (event.httpMethod === 'POST' || event.httpMethod === 'DELETE')\n${word} // from POST /items`)],
  ['one of a list', handler(`if (!['POST', 'DELETE'].includes(event.httpMethod)) return\n${word} // from POST /items`)],
  [
    'a method in a variable',
    handler(`const { httpMethod: method } = event\nif (method !== 'DELETE') return\n${word} // from DELETE /admin/users`),
  ],
  ['a helper that asks', `const posted = (e) => e.httpMethod === 'POST'\n${handler(`if (posted(event)) ${word} // from POST /items`)}`],
  [
    'a helper that is called for one',
    `const run = (event) => {\n${word} // from POST /items\n}\n${handler(`if (event.httpMethod === 'POST') run(event)`)}`,
  ],
  [
    'a helper that is called for two',
    `const run = (event) => {\n${word} // from GET /items\n}\n${handler(`if (event.httpMethod === 'POST') run(event)\nif (event.httpMethod === 'GET') run(event)`)}`,
  ],
  ['behind the question', handler(`if (event.httpMethod === 'POST') console.log('x')\n${word} // from GET /items`)],
  ['a path', handler(`if (event.path === '/admin/users') ${word} // from DELETE /admin/users`)],
  ['a path behind the stage or a domain’s own', handler(`if (event.path === '/v1/admin/users') ${word} // from DELETE /admin/users`)],
  ['the start of a path', handler(`if (event.path.startsWith('/admin')) ${word} // from DELETE /admin/users`)],
  ['a pattern', handler(`if (/^\\/admin\\//.test(event.path)) ${word} // from DELETE /admin/users`)],
  ['a path with a parameter', handler(`if (event.path === '/search/x') ${word} // from GET /search/{word}`)],
  ['a resource', handler(`if (event.resource === '/search/{word}') ${word} // from GET /search/{word}`)],
  [
    'method and path in one text',
    handler(`switch (\`\${event.httpMethod} \${event.resource}\`) {\ncase 'POST /items':\n${word} // from POST /items\n}`),
  ],
  [
    'a table of handlers',
    `const list = () => ({})\nconst create = (event) => {\n${word} // from POST /items\n}\nconst table = { 'GET /items': list, 'POST /items': create }\n${handler("return table[event.httpMethod + ' ' + event.resource](event)")}`,
  ],
  [
    'a table by methods',
    `const table = { GET: () => ({}), POST: (event) => {\n${word} // from POST /items\n} }\n${handler('const run = table[event.httpMethod]\nif (!run) return\nreturn run(event)')}`,
  ],
  ['the schedule', handler(`if (event.source === 'aws.events') ${word}`)],
  ['no request', handler(`if (!event.httpMethod) ${word}`)],
  ['a request', handler(`if (event.Records) return\n${word} // from GET /items`)],
  ['records', handler(`if ('Records' in event) exec(event.Records[0].body) // from whoever can write to Jobs starts what listens to it`)],
  [
    'records of a queue',
    handler(
      `for (const one of event.Records ?? []) if (one.eventSource === 'aws:sqs') exec(one.body) // from whoever can write to Jobs starts what listens to it`,
    ),
  ],
  ['what is not understood', handler(`if (event.httpMethod.length === 4) ${word} // from GET /items`)],
  // The gateway fills in the method, and hands on only those that the function’s routes have.
  ['what no route can be', handler(`if (event.httpMethod === 'PUT') ${word}`)],
  ['a value of the body', handler(`if (JSON.parse(event.body).httpMethod === 'POST') ${word} // from GET /items`)],
  [
    'one of several places',
    handler(`const method = event.httpMethod || event.requestContext?.http?.method\nif (method === 'POST') ${word} // from POST /items`),
  ],
  [
    'a place or another thing',
    handler(`const method = event.httpMethod || event.action\nif (method === 'POST') ${word} // from GET /items`),
  ],
  ['a place or a text', handler(`const method = event.httpMethod ?? 'POST'\nif (method === 'POST') ${word} // from GET /items`)],
]
const http: typeof rest = [
  ['a route’s key', handler(`if (event.routeKey === 'POST /items') ${word} // from POST /items`)],
  [
    'the key in the context',
    handler(`if (event.requestContext.routeKey !== 'DELETE /admin/users') return\n${word} // from DELETE /admin/users`),
  ],
  ['the method in the context', handler(`if (event.requestContext.http.method === 'POST') ${word} // from POST /items`)],
  ['a raw path', handler(`if (event.rawPath.startsWith('/admin')) ${word} // from DELETE /admin/users`)],
  ['not a raw path, which may have the stage before it', handler(`if (event.rawPath !== '/items') ${word} // from GET /items`)],
  [
    'a table of handlers',
    `const table = { 'GET /items': () => ({}), 'POST /items': (event) => {\n${word} // from POST /items\n} }\n${handler('return table[event.routeKey](event)')}`,
  ],
  ['an answer', handler(`if (event.routeKey === 'POST /items') return { statusCode: 200, body: exec(event.body) } // from POST /items`)],
]
const sockets: typeof rest = [
  ['a kind of event', handler(`if (event.requestContext.eventType === 'MESSAGE') exec(event.body) // from The WebSocket route send`)],
  [
    'a key',
    handler(
      `switch (event.requestContext.routeKey) {\ncase '$connect': return\ncase 'send': exec(event.body) // from The WebSocket route send\n}`,
    ),
  ],
  ['a request', handler(`if (event.httpMethod) ${word} // from GET /items`)],
]
const routers: typeof rest = [
  [
    'express',
    `const app = require('express')()
app.get('/items', (req, res) => { exec(req.query.word) }) // from GET /items
app.post('/items', (req, res) => { exec(req.query.word) }) // from POST /items
app.delete('/admin/:what', (req, res) => { exec(req.query.word) }) // from DELETE /admin/users
exports.handler = require('serverless-http')(app)`,
  ],
  [
    'a router of express below a path',
    `const express = require('express')
const [app, router] = [express(), express.Router()]
router.delete('/users', (req, res) => { exec(req.query.word) }) // from DELETE /admin/users
router.post('/', (req, res) => { exec(req.query.word) }) // from POST /items
app.use('/admin', router)
exports.handler = require('serverless-http')(app)`,
  ],
  [
    'hono',
    `const { Hono } = require('hono')
const app = new Hono()
app.get('/search/:word', (c) => { exec(c.req.query('word')); return c.json({}) }) // from GET /search/{word}
app.post('/items', (c) => { exec(c.req.query('word')); return c.json({}) }) // from POST /items
exports.handler = require('hono/aws-lambda').handle(app)`,
  ],
  [
    'middy',
    `const router = require('@middy/http-router')
exports.handler = router([
  { method: 'POST', path: '/items', handler: async (event) => { exec(event.body) } }, // from POST /items
  { method: 'GET', path: '/items', handler: async (event) => { exec(event.queryStringParameters.word) } }, // from GET /items
])`,
  ],
]

const lambda = (request: string): string => `service: s
provider: { name: aws, runtime: nodejs20.x }
functions:
  main:
    handler: index.handler
    events:
      - http: { path: "items/{id}", method: get, integration: lambda${request} }
      - http: { path: items, method: post, authorizer: aws_iam, integration: lambda${request} }
`
const template = `, request: { template: { application/json: '{"word": "$input.params(''word'')", "stage": "$context.stage", "who": "$context.authorizer.claims.sub"}' } }`
const mapped: typeof rest = [
  ['a field that is mapped', handler('exec(event.word) // from GET /items/{id}')],
  ['a field that is not', handler('exec(event.other)')],
  ['the body, which is not handed on', handler('exec(event.body.word)')],
  ['what the platform says', handler('exec(event.stage)')],
  ['who the caller is', handler('exec(event.who)')],
]
const usual: typeof rest = [
  ['the body, which is parsed', handler('exec(event.body.word) // from GET /items/{id}')],
  ['a parameter of the query', handler('exec(event.query.word) // from GET /items/{id}')],
  ['a parameter of the path', handler('exec(event.path.id) // from GET /items/{id}')],
  ['a proxy’s field', handler('exec(event.queryStringParameters.word)')],
  ['the stage', handler('exec(event.stage)')],
]

for (const [title, cases, application] of [
  ['a REST API', rest, restApi],
  ['an HTTP API', http, httpApi],
  ['a WebSocket API', sockets, socket],
  ['routers', routers, restApi],
  ['a template', mapped, lambda(template)],
  ['the framework’s own template', usual, lambda('')],
] as const)
  void describe(`what comes to a sink that asks the event who calls: ${title}`, () => {
    for (const [what, code] of cases)
      void test(what, () => {
        const [got, wanted] = ways(code, application)
        assert.deepEqual(got, wanted)
      })
  })
