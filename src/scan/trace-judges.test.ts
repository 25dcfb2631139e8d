import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { traceProject } from './trace-project.ts'

/** A function behind a route with this handler; a line of code that ends with `// finds a, b` is the place of such flows or facts. */
function found(
  code: string,
  {
    template = open,
    files = {},
    kinds = judged,
  }: { readonly template?: string; readonly files?: Readonly<Record<string, string>>; readonly kinds?: ReadonlySet<string> } = {},
): { readonly got: string[]; readonly wanted: string[]; readonly unsure: string[] } {
  const project = projectOf(
    new Map(
      Object.entries({ [template.startsWith('Transform') ? 'template.yaml' : 'serverless.yml']: template, 'index.js': code, ...files }),
    ),
  )
  const { flows, facts } = traceProject(readProject(project, noOptions), project).application.code
  const all = [...flows, ...facts].filter(({ kind }) => kinds.has(kind))
  const show = (ones: typeof all): string[] => [...new Set(ones.map(({ kind, at }) => `${at.file}:${at.line} ${kind}`))].toSorted()
  const wanted = Object.entries({ 'index.js': code, ...files }).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) =>
      (/\/\/ finds ([a-z, -]+)$/.exec(line)?.[1] ?? '')
        .split(', ')
        .filter((kind) => kind !== '')
        .map((kind) => `${file}:${index + 1} ${kind}`),
    ),
  )
  return { got: show(all), wanted: wanted.toSorted(), unsure: show(all.filter(({ sure }) => !sure)) }
}

const judged: ReadonlySet<string> = new Set([
  'html',
  'redirect',
  'header',
  'log',
  'regex',
  'error-in-answer',
  'secret-in-answer',
  'secret-in-log',
  'sensitive-in-log',
  'sensitive-shared',
  'record-key',
  'nosql',
  'cloud',
  'plain-text',
  'tls-off',
])

const service = (route: string, more = ''): string => `service: s
provider: { name: aws, runtime: nodejs20.x }
functions:
  main:
    handler: index.handler
${more}    events: [{ ${route} }]
`
const open = service('httpApi: "POST /things/{id}"')
const signedIn = service(
  'http: { path: "things/{id}", method: get, authorizer: { type: COGNITO_USER_POOLS, arn: "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Ab12Cd34E" } }',
)

interface Case {
  readonly name: string
  readonly code: string
  readonly template?: string
  /** All that is found rests on something that the files do not tell. */
  readonly unsure?: true
}

const answers: readonly Case[] = [
  {
    name: 'a page',
    code: "exports.handler = async (e) => ({ statusCode: 200, headers: { 'content-Type': 'text/html' }, body: `<b>${e.queryStringParameters.q}</b>` }) // finds html",
  },
  {
    name: 'a page of a body that only a signed-in program sends',
    template: signedIn,
    code: "exports.handler = async (e) => ({ statusCode: 200, headers: { 'content-type': 'text/html' }, body: `<b>${JSON.parse(e.body).q}</b>` })",
  },
  {
    name: 'JSON in a page stays markup',
    code: "exports.handler = async (e) => ({ statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>' + JSON.stringify(e.queryStringParameters) }) // finds html",
  },
  {
    name: 'gateways send JSON without a type',
    code: 'exports.handler = async (e) => ({ statusCode: 200, body: `<b>${e.queryStringParameters.q}</b>` })',
  },
  {
    name: 'plain text',
    code: "exports.handler = async (e) => ({ statusCode: 200, headers: { 'content-type': 'text/plain' }, body: e.body })",
  },
  {
    name: 'a redirect to anywhere',
    code: 'exports.handler = async (e) => ({ statusCode: 302, headers: { Location: e.queryStringParameters.to } }) // finds redirect',
  },
  {
    name: 'a redirect on the own host',
    code: 'exports.handler = async (e) => ({ statusCode: 302, headers: { Location: `https://shop.example/${encodeURIComponent(e.queryStringParameters.to)}` } })',
  },
  {
    name: 'a new thing has a location too',
    code: 'exports.handler = async (e) => ({ statusCode: 201, headers: { Location: `/things/${Number(e.pathParameters.id)}` } })',
  },
  {
    name: 'a header from the query',
    code: "exports.handler = async (e) => ({ statusCode: 200, headers: { 'x-name': e.queryStringParameters.name }, body: '' }) // finds header",
  },
  {
    name: 'headers echo headers: they have no line breaks',
    code: "exports.handler = async (e) => ({ statusCode: 200, headers: { 'access-control-allow-origin': e.headers.origin }, body: '' })",
  },
  {
    name: 'the error’s stack',
    code: 'exports.handler = async () => {\n  try { return await go() } catch (error) {\n    return { statusCode: 500, body: JSON.stringify({ error: error.stack }) } // finds error-in-answer\n  }\n}',
  },
  {
    name: 'the place is the return, not the helper',
    code: 'const respond = (statusCode, body) => {\n  return { statusCode, body: JSON.stringify(body) }\n}\nexports.handler = async () => {\n  try {\n    return respond(200, await go())\n  } catch (error) {\n    return respond(500, { message: error.message }) // finds error-in-answer\n  }\n}',
  },
  {
    name: 'what a package of strangers makes of the error',
    unsure: true,
    code: "const { wrap } = require('@acme/failures')\nexports.handler = async () => {\n  try { return await go() } catch (error) {\n    return { statusCode: 500, body: JSON.stringify(wrap(error)) } // finds error-in-answer\n  }\n}",
  },
  {
    name: 'what a known package makes of the error',
    code: "const { inspect } = require('util')\nexports.handler = async () => {\n  try { return await go() } catch (error) {\n    return { statusCode: 500, body: inspect(error) } // finds error-in-answer\n  }\n}",
  },
  {
    name: 'a logger in the middle that is handed the request',
    code: "const middy = require('@middy/core')\nconst inputOutputLogger = require('@middy/input-output-logger')\nexports.handler = middy(async () => go()).use(inputOutputLogger({ logger: (request) => { write(request) } }))",
  },
  {
    name: 'the error’s code',
    code: 'exports.handler = async () => {\n  try { return await go() } catch (error) {\n    return { statusCode: error.statusCode || 500, body: JSON.stringify({ code: error.code, name: error.name }) }\n  }\n}',
  },
  {
    name: 'an error of an own class is meant to be read',
    code: "class Refused extends Error {}\nexports.handler = async () => {\n  try { return await go() } catch (error) {\n    if (error instanceof Refused) return { statusCode: 400, body: error.message }\n    return { statusCode: 500, body: 'sorry' }\n  }\n}",
  },
  {
    name: 'a built-in class of errors says nothing',
    code: "exports.handler = async () => {\n  try { return await go() } catch (error) {\n    return { statusCode: 500, body: error instanceof Error ? error.message : 'sorry' } // finds error-in-answer\n  }\n}",
  },
  {
    name: 'the whole environment',
    code: 'exports.handler = async () => ({ statusCode: 200, body: JSON.stringify(process.env) }) // finds secret-in-answer',
  },
  {
    name: 'a copy of the environment',
    code: 'exports.handler = async () => {\n  const settings = { ...process.env, more: 1 }\n  return { statusCode: 200, body: JSON.stringify(settings) } // finds secret-in-answer\n}',
  },
  {
    name: 'one variable of a copy',
    code: 'exports.handler = async () => {\n  const settings = { ...process.env }\n  return { statusCode: 200, body: settings.RELEASE }\n}',
  },
]

const fetchSecret = "const { SecretsManager } = require('@aws-sdk/client-secrets-manager')\nconst secrets = new SecretsManager({})\n"
const fetchParameter = "const { SSM } = require('@aws-sdk/client-ssm')\nconst ssm = new SSM({})\n"
const logs: readonly Case[] = [
  {
    name: 'a text with line breaks',
    code: 'exports.handler = async (e) => { console.log(`hello ${JSON.parse(e.body).name}`) } // finds log',
  },
  {
    name: 'a claim out of a token is no token',
    code: "const claims = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString())\nexports.handler = async (e) => {\n  const token = e.headers.authorization.replace('Bearer ', '')\n  console.log({ session: claims(token).sub })\n  console.log({ token }) // finds sensitive-in-log\n}",
  },
  {
    name: 'objects are shown with quotes',
    code: 'exports.handler = async (e) => { console.log({ name: JSON.parse(e.body).name }, JSON.stringify(e.pathParameters)) }',
  },
  { name: 'headers have no line breaks', code: "exports.handler = async (e) => { console.log('from ' + e.headers['user-agent']) }" },
  {
    name: 'an address comes percent-encoded: serverless-http',
    template: service('http: "POST /things/{id}"'),
    code: "const http = require('serverless-http')\nexports.handler = http((req, res) => {\n  console.log(`${req.method} ${req.url}`)\n  console.log(`got ${req.body}`) // finds log\n  res.end('')\n})",
  },
  {
    name: 'an address comes percent-encoded: hono',
    code: "const { Hono } = require('hono')\nconst { handle } = require('hono/aws-lambda')\nconst app = new Hono()\napp.post('/things/:id', (c) => {\n  console.log('asked for ' + c.req.url)\n  console.log('asked for ' + c.req.query('q')) // finds log\n  return c.text('')\n})\nexports.handler = handle(app)",
  },
  {
    name: 'an address comes percent-encoded: Powertools',
    code: "const { Router } = require('@aws-lambda-powertools/event-handler/http')\nconst app = new Router()\napp.post('/things/:id', async ({ req, event }) => {\n  console.log('asked for ' + req.url)\n  console.log('asked for ' + event.queryStringParameters.q) // finds log\n  return {}\n})\nexports.handler = async (event, context) => app.resolve(event, context)",
  },
  {
    name: 'line breaks taken out',
    code: "exports.handler = async (e) => { console.log('id ' + e.pathParameters.id.replace(/[^a-z0-9]/g, '')) }",
  },
  {
    name: 'a structured logger',
    code: "const logger = require('pino')()\nexports.handler = async (e) => { logger.info(JSON.parse(e.body).name) }",
  },
  {
    name: 'a fetched secret',
    code: `${fetchSecret}exports.handler = async () => { console.log(await secrets.getSecretValue({ SecretId: 'a' })) } // finds secret-in-log`,
  },
  {
    name: 'where the secret lets one connect',
    code: `${fetchSecret}exports.handler = async () => { console.log(JSON.parse((await secrets.getSecretValue({ SecretId: 'a' })).SecretString).host) }`,
  },
  {
    name: 'a parameter that is no secret',
    code: `${fetchParameter}exports.handler = async () => { console.log((await ssm.getParameter({ Name: 'a' })).Parameter.Value) }`,
  },
  {
    name: 'a parameter that is one',
    code: `${fetchParameter}exports.handler = async () => { console.log((await ssm.getParameter({ Name: 'a', WithDecryption: true })).Parameter.Value) } // finds secret-in-log`,
  },
  {
    name: 'a secret of the environment',
    template: service('schedule: rate(1 day)', '    environment: { API_TOKEN: "${ssm:/a}" }\n'),
    code: 'exports.handler = async () => { console.log(process.env.API_TOKEN) } // finds secret-in-log',
  },
  {
    name: 'the name of a secret',
    template: service('schedule: rate(1 day)', '    environment: { DB_SECRET: "prod/db", TABLE: t }\n'),
    code: 'exports.handler = async () => { console.log(process.env.DB_SECRET, process.env.TABLE) }',
  },
  {
    name: 'a password',
    code: 'exports.handler = async (e) => { console.log(JSON.stringify({ p: JSON.parse(e.body).password })) } // finds sensitive-in-log',
  },
  {
    name: 'its hash, its presence, its end',
    code: "const { createHash } = require('crypto')\nexports.handler = async (e) => {\n  const { password, cardNumber } = JSON.parse(e.body)\n  console.log({ has: Boolean(password), end: cardNumber.slice(-4), h: createHash('sha256').update(password).digest('hex') })\n}",
  },
  {
    name: 'the whole event behind a sign-in',
    template: signedIn,
    code: 'exports.handler = async (e) => { console.log(JSON.stringify(e)) } // finds sensitive-in-log',
  },
  {
    name: 'the whole event of an open route',
    unsure: true,
    code: 'exports.handler = async (e) => { console.log(e) } // finds sensitive-in-log',
  },
  {
    name: 'the whole event of a queue',
    template: service('sqs: "arn:aws:sqs:eu-west-1:123456789012:q"'),
    code: 'exports.handler = async (e) => { console.log(JSON.stringify(e)) }',
  },
  {
    name: 'left out by the logger',
    code: "const logger = require('pino')({ redact: { paths: ['user.password'] } })\nexports.handler = async (e) => { logger.info({ user: { password: JSON.parse(e.body).password } }) }",
  },
  {
    name: 'the error',
    code: "exports.handler = async () => {\n  try { await go() } catch (error) { console.error('failed', error, error.stack) }\n}",
  },
]

const post = (host: string, body: string): string =>
  `exports.handler = async (e) => {\n  const order = JSON.parse(e.body)\n  await fetch('${host}', { method: 'POST', body: JSON.stringify(${body}) })`
const outgoing: readonly Case[] = [
  {
    name: 'a card to a chat',
    code: `${post('https://hooks.slack.com/services/x', '{ text: `card ${order.cardNumber}` }')} // finds sensitive-shared\n}`,
  },
  {
    name: 'a card to a payment provider',
    unsure: true,
    code: `${post('https://api.stripe.com/v1/tokens', '{ card: order.cardNumber }')} // finds sensitive-shared\n}`,
  },
  { name: 'to the own network', code: `${post('https://pay.internal/cards', '{ card: order.cardNumber }')}\n}` },
  {
    name: 'to an own API of AWS',
    code: `${post('https://a1b2c3.execute-api.eu-west-1.amazonaws.com/p', '{ card: order.cardNumber }')}\n}`,
  },
  { name: 'nothing sensitive', code: `${post('https://api.weather.example/v1', '{ city: order.city }')}\n}` },
  {
    name: 'the caller’s token to strangers',
    code: "const axios = require('axios')\nexports.handler = async (e) => {\n  await axios.get('https://api.weather.example/', { headers: { authorization: e.headers.authorization } }) // finds sensitive-shared\n}",
  },
  {
    name: 'the own key of a service',
    code: "const axios = require('axios')\nexports.handler = async () => {\n  await axios.get('https://api.weather.example/', { headers: { authorization: process.env.WEATHER_TOKEN } })\n}",
  },
  { name: 'in clear', code: "exports.handler = async () => {\n  await fetch('http://api.partner.example/x') // finds plain-text\n}" },
  {
    name: 'in clear at home',
    code: "exports.handler = async () => {\n  await fetch('http://localhost:2772/x')\n  await fetch('http://10.0.0.7/x')\n  await fetch(`http://${process.env.HOST}/x`)\n}",
  },
  {
    name: 'certificates are not looked at',
    code: "const https = require('https')\nconst agent = new https.Agent({ rejectUnauthorized: false }) // finds tls-off\nprocess.env.NODE_TLS_REJECT_UNAUTHORIZED = 0 // finds tls-off\nexports.handler = async () => agent",
  },
  {
    name: 'certificates are looked at',
    code: "const https = require('https')\nconst agent = new https.Agent({ rejectUnauthorized: true })\nprocess.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'\nexports.handler = async () => agent",
  },
]

const client =
  "const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb')\nconst { DynamoDB } = require('@aws-sdk/client-dynamodb')\nconst db = DynamoDBDocument.from(new DynamoDB({}))\n"
const get = (table: string, more = ''): string =>
  `${client}exports.handler = async (e) => {\n  const me = e.requestContext.authorizer.claims.sub\n  const { Item } = await db.get({ TableName: '${table}', Key: { id: e.pathParameters.id }${more} })`
const keeping =
  "const { DynamoDBDocumentClient, DeleteCommand, GetCommand, PutCommand, UpdateCommand } = require('@aws-sdk/lib-dynamodb')\nconst table = DynamoDBDocumentClient.from({})\nexports.handler = async (e) => {\n"
const update = (line: string): string =>
  `${keeping}  const changes = Object.keys(JSON.parse(e.body))\n  await table.send(new UpdateCommand({ TableName: 't', Key: { id: 'a' }, ${line}\n}`
const statements: readonly Case[] = [
  {
    name: 'names for placeholders are declared under the very same name',
    code: update(
      "UpdateExpression: 'SET ' + changes.map((one) => `#${one} = :${one}`).join(', '), ExpressionAttributeNames: Object.fromEntries(changes.map((one) => [`#${one}`, one])) }))",
    ),
  },
  {
    name: 'names that stand in the expression themselves',
    code: update("UpdateExpression: 'SET ' + changes.map((one) => `${one} = :v`).join(', ') })) // finds nosql"),
  },
  {
    name: 'the bucket that tells of its objects, by a trigger that is left unfinished',
    template:
      'Transform: AWS::Serverless-2016-10-31\nResources:\n  Main:\n    Type: AWS::Serverless::Function\n    Properties: { Handler: index.handler, Runtime: nodejs22.x, CodeUri: ., Events: { Put: { Type: S3, Properties: { Events: "s3:ObjectCreated:*" } } } }\n',
    code: "const { S3 } = require('@aws-sdk/client-s3')\nexports.handler = async (e) => new S3({}).deleteObject({ Bucket: e.Records[0].s3.bucket.name, Key: 'a' })",
  },
]

const sql = "const { Pool } = require('pg')\nconst pool = new Pool()\nconst my = require('mysql2/promise').createPool(process.env.DB)\n"
const records: readonly Case[] = [
  { name: 'another one’s order', template: signedIn, code: `${get('orders')} // finds record-key\n  return Item\n}` },
  {
    name: 'an id that was kept and is read back',
    template: `${signedIn.replace('20.x', "20.x, iam: { role: { statements: [{ Effect: Allow, Action: 'dynamodb:*', Resource: '*' }] } }")}resources: { Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } } } }\n`,
    code: `${keeping}  await table.send(new PutCommand({ TableName: 'orders', Item: { id: 'a', next: JSON.parse(e.body).next } }))\n  const { Item } = await table.send(new GetCommand({ TableName: 'orders', Key: { id: 'a' } }))\n  await table.send(new DeleteCommand({ TableName: 'parts', Key: { id: Item.next } }))\n}`,
  },
  {
    name: 'a token that another way asks for',
    code: `const jwt = require('jsonwebtoken')\n${keeping}  if (e.httpMethod === 'POST') return jwt.verify(e.headers.authorization, process.env.KEY).sub\n  if (e.httpMethod === 'GET') return table.send(new GetCommand({ TableName: 'orders', Key: { id: e.pathParameters.id } }))\n}`,
    template: service('http: { path: "things/{id}", method: any }'),
  },
  { name: 'a thing, whosever it is', template: signedIn, unsure: true, code: `${get('gizmos')} // finds record-key\n  return Item\n}` },
  { name: 'a product is for all', template: signedIn, code: `${get('products')}\n  return Item\n}` },
  { name: 'compared after reading', template: signedIn, code: `${get('orders')}\n  return Item.owner === me ? Item : null\n}` },
  {
    name: 'only for a group',
    template: signedIn,
    code: `${client}exports.handler = async (e) => {\n  if (!e.requestContext.authorizer.claims['cognito:groups'].includes('admin')) return { statusCode: 403 }\n  return db.get({ TableName: 'orders', Key: { id: e.pathParameters.id } })\n}`,
  },
  {
    name: 'a condition',
    template: signedIn,
    code: `${client}exports.handler = async (e) => {\n  await db.delete({ TableName: 'orders', Key: { id: e.pathParameters.id }, ConditionExpression: 'customer = :me', ExpressionAttributeValues: { ':me': e.requestContext.authorizer.claims.sub } })\n}`,
  },
  { name: 'an open route is another matter', code: `${get('orders')}\n  return Item\n}` },
  {
    name: 'a statement with the caller in it',
    template: signedIn,
    code: "const { Pool } = require('pg')\nconst pool = new Pool()\nexports.handler = async (e) => pool.query('SELECT * FROM orders WHERE id = $1 AND customer = $2', [e.pathParameters.id, e.requestContext.authorizer.claims.sub])",
  },
  {
    name: 'a statement without',
    template: signedIn,
    code: "const { Pool } = require('pg')\nconst pool = new Pool()\nexports.handler = async (e) => {\n  return pool.query('SELECT * FROM orders WHERE id = $1', [e.pathParameters.id]) // finds record-key\n}",
  },
  {
    name: 'what a statement writes chooses no record',
    template: signedIn,
    code: `${sql}exports.handler = async (e) => {\n  await pool.query('UPDATE tickets SET title = $1 WHERE id = $2', [JSON.parse(e.body).title, 'a'])\n  await pool.query('SELECT * FROM tickets WHERE id = $2 LIMIT $1', [JSON.parse(e.body).most, 'a'])\n  await my.execute('UPDATE tickets SET title = ?, at = now() WHERE id IN (?)', [JSON.parse(e.body).title, 'a'])\n}`,
  },
  {
    name: 'what a statement looks for does',
    template: signedIn,
    code: `${sql}exports.handler = async (e) => {\n  await pool.query('UPDATE tickets SET title = $2 WHERE id = $1', [e.pathParameters.id, 'a']) // finds record-key\n  await pool.query('INSERT INTO tickets (a) SELECT $2 FROM orders WHERE (id = $1)', [e.pathParameters.id, 'a']) // finds record-key\n  await my.execute('UPDATE tickets SET title = ? WHERE EXISTS (SELECT 1 FROM orders) AND id IN (?)', ['a', e.pathParameters.id]) // finds record-key\n}`,
  },
  ...[
    ['if (!v || !v.is_admin) return { statusCode: 401 }', false],
    ["if (v.role !== 'admin') return { statusCode: 401 }", false],
    ["if (!v.groups.includes('admin')) return { statusCode: 401 }", false],
    ['if (v.isAdmin) {', false],
    ['if (!v || !v.verified) return { statusCode: 401 }', true],
    ["if (JSON.parse(e.body).role !== 'admin') return { statusCode: 401 }", true],
  ].map(([guard, finds]) => ({
    name: `behind ${String(guard)}`,
    code: `const jwt = require('jsonwebtoken')\n${client}exports.handler = async (e) => {\n  const v = jwt.verify(e.headers.authorization, process.env.KEY)\n  ${String(guard)}\n  return db.get({ TableName: 'orders', Key: { id: e.pathParameters.id } })${finds === true ? ' // finds record-key' : ''}\n${String(guard).endsWith('{') ? '}' : ''}}`,
  })),
  {
    name: 'a statement that only adds',
    template: signedIn,
    code: "const { Pool } = require('pg')\nconst pool = new Pool()\nexports.handler = async (e) => pool.query('INSERT INTO orders (id) VALUES ($1)', [e.pathParameters.id])",
  },
]

const decoded = (rest: string): string =>
  `const jwt = require('jsonwebtoken')\nconst axios = require('axios')\nexports.handler = async (e) => {\n  const token = e.headers.authorization\n  const claims = jwt.decode(token) // finds token-not-verified\n${rest}\n}`
const tokens: readonly Case[] = [
  { name: 'believed', code: decoded('  return { statusCode: 200, body: claims.sub }') },
  {
    name: 'put into an error',
    unsure: true,
    code: decoded("  throw new Error('not for ' + claims.sub)"),
  },
  {
    name: 'sent on to a service that decides',
    unsure: true,
    code: decoded(
      "  const { data } = await axios.get('https://api.example.com/me', { headers: { Authorization: token } })\n  return { statusCode: 200, body: JSON.stringify({ data, of: claims.sub }) }",
    ),
  },
  {
    name: 'sent on, and believed in a question',
    code: decoded(
      '  const { data } = await axios.get(`https://api.example.com/of/${encodeURIComponent(claims.sub)}`, { headers: { Authorization: token } })\n  return { statusCode: 200, body: JSON.stringify(data.name) }',
    ),
  },
  {
    name: 'sent on, and asked what he may do',
    code: decoded(
      "  await axios.get('https://api.example.com/me', { headers: { Authorization: token } })\n  return { statusCode: claims.isAdmin ? 200 : 403 }",
    ),
  },
]

const patterns: readonly Case[] = [
  { name: 'test', code: 'exports.handler = async (e) => /^(\\w+\\s?)+$/.test(e.body) // finds regex' },
  {
    name: 'match, replace, split',
    code: "exports.handler = async (e) => {\n  e.body.match(/(a+)+b/) // finds regex\n  e.body.replace(/(a|a)*b/g, '') // finds regex\n  e.body.split(/(x+x+)+y/) // finds regex\n}",
  },
  { name: 'quick ones', code: "exports.handler = async (e) => e.body.match(/^\\w+(?:\\s\\w+)*$/) ?? e.body.replace(/\\s+$/, '')" },
  {
    name: 'a limit of the length',
    code: 'exports.handler = async (e) => {\n  if (e.body.length > 100) return { statusCode: 400 }\n  return /^(\\w+\\s?)+$/.test(e.body) ? 1 : 2\n}',
  },
  { name: 'a text of the team', code: "exports.handler = async () => /^(\\w+\\s?)+$/.test(process.env.NAME ?? 'a b')" },
]

for (const [group, cases] of Object.entries({ answers, logs, outgoing, statements, records, tokens, patterns }))
  test(group, () => {
    const wrong = cases.flatMap(({ name, code, template, unsure }) => {
      const {
        got,
        wanted,
        unsure: notSure,
      } = found(code, {
        ...(template === undefined ? {} : { template }),
        ...(group === 'tokens' ? { kinds: new Set(['token-not-verified']) } : {}),
      })
      const right = String(got) === String(wanted) && (wanted.length === 0 || String(notSure) === String(unsure === true ? wanted : []))
      return right ? [] : [{ name, got, wanted, notSure }]
    })
    assert.deepEqual(wrong, [])
  })

const two = service('httpApi: "POST /things" }, { httpApi: "GET /things/{id}"')
for (const [what, field, way] of [
  ['a parameter of the path', 'pathParameters.id', 'GET /things/{id} lets anybody in'],
  ['a parameter of the query', 'queryStringParameters.id', 'POST /things lets anybody in'],
  ['a parameter that no route has', 'pathParameters.name', 'POST /things lets anybody in'],
] as const)
  test(`the route that is shown brings ${what}`, () => {
    const project = projectOf(
      new Map([
        ['serverless.yml', two],
        ['index.js', `exports.handler = async (e) => { console.log('got ' + e.${field}) }`],
      ]),
    )
    const { flows } = traceProject(readProject(project, noOptions), project).application.code
    assert.deepEqual(
      flows.map(({ steps: [first] }) => first?.what),
      [way],
    )
  })
