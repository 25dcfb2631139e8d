import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { traceProject } from './trace-project.ts'

const template = `service: mill
provider: { name: aws, runtime: nodejs22.x }
functions:
  grind: { handler: src/grind.handler, events: [{ http: { path: grind, method: post } }] }
`

function traced(files: Readonly<Record<string, string>>) {
  const project = projectOf(new Map([['serverless.yml', template], ...Object.entries(files)]))
  return traceProject(readProject(project, noOptions), project).application.code
}
const reaches = (files: Readonly<Record<string, string>>): readonly string[] =>
  traced(files).flows.map(({ kind, source }) => `${kind} ${source.reach}`)

const answering = `async (event) => {
  try {
    return { statusCode: 200, body: String(JSON.parse(event.body).grain) }
  } catch (error) {
    return { statusCode: 500, body: error.message }
  }
}`

test('what runs behind a verified token is reached by those who have one', () => {
  const asking = `const jwt = require('jsonwebtoken')
const signedIn = (handler) => async (event) => {
  const user = jwt.verify(event.headers.authorization, process.env.KEY, { algorithms: ['HS256'] })
  return handler({ ...event, user })
}
exports.handler = signedIn(${answering})`
  assert.deepEqual(reaches({ 'src/grind.js': asking }), ['error-in-answer authenticated'])
})

test('a check whose failure answers, and one that is waited for', () => {
  const asking = `const { jwtVerify } = require('jose')
exports.handler = async (event) => {
  try {
    await jwtVerify(event.headers.authorization, key)
  } catch {
    return { statusCode: 401, body: '' }
  }
  return (${answering})(event)
}`
  assert.deepEqual(reaches({ 'src/grind.js': asking }), ['error-in-answer authenticated'])
})

test('without a check, before it, and where its failure changes nothing, everybody comes there', () => {
  assert.deepEqual(reaches({ 'src/grind.js': `exports.handler = ${answering}` }), ['error-in-answer public'])
  const late = `const jwt = require('jsonwebtoken')
exports.handler = async (event) => {
  const answer = await (${answering})(event)
  if (answer.statusCode === 500) return answer
  jwt.verify(event.headers.authorization, process.env.KEY, { algorithms: ['HS256'] })
  return { statusCode: 204 }
}`
  assert.deepEqual(reaches({ 'src/grind.js': late }), ['error-in-answer public'])
  const vain = `const jwt = require('jsonwebtoken')
exports.handler = async (event) => {
  try {
    jwt.verify(event.headers.authorization, process.env.KEY, { algorithms: ['HS256'] })
  } catch {}
  return (${answering})(event)
}`
  assert.deepEqual(reaches({ 'src/grind.js': vain }), ['error-in-answer public'])
})

const analysed = (files: Readonly<Record<string, string>>): readonly string[] => traced(files).functions.map((one) => one.analysed)

test('a handler of which all is done by something unknown is not analysed', () => {
  const kept = { 'src/registry.js': 'exports.Registry = globalThis.registry' }
  const asking = `const { Registry } = require('./registry')
const mill = Registry.resolve('Mill')
exports.handler = async (event) => mill.handle(event)`
  assert.deepEqual(analysed({ ...kept, 'src/grind.js': asking }), ['no'])
  const given = `const { serve } = require('some-framework')
class Mill { grind() { return 1 } }
exports.handler = serve({ controllers: [Mill] })`
  assert.deepEqual(analysed({ 'src/grind.js': given }), ['no'])
})

test('a package that only helps does not hide the handler', () => {
  const helped = `const { pad } = require('some-padding')
exports.handler = async (event) => ({ statusCode: 200, body: pad(event.body) })`
  assert.deepEqual(analysed({ 'src/grind.js': helped }), ['yes'])
  const wrapped = `const { retry } = require('some-retry')
exports.handler = retry(async (event) => ({ statusCode: 200, body: 'ground' }))`
  assert.deepEqual(analysed({ 'src/grind.js': wrapped }), ['yes'])
})

test('a container of the project’s own is looked into', () => {
  const container = `class Registry {
  static one = new Registry()
  kept = new Map()
  register(type) { this.kept.set(type.name, { type, needs: Reflect.getMetadata('design:paramtypes', type) ?? [] }) }
  resolve(type) {
    const { type: made, needs } = this.kept.get(type.name)
    return new made(...needs.map((one) => this.resolve(one)))
  }
}
const Injectable = () => (type) => Registry.one.register(type)
@Injectable() class Wheel { async turn(host: string) { return (await fetch('https://' + host, { signal: AbortSignal.timeout(9) })).status } }
@Injectable() class Still { async turn(host: string) { return host.length } }
@Injectable() class Mill { constructor(private readonly wheel: Wheel) {} async handle(event) { return { statusCode: await this.wheel.turn(event.body) } } }
@Injectable() class Calm { constructor(private readonly wheel: Still) {} async handle(event) { return { statusCode: await this.wheel.turn(event.body) } } }
`
  const handlerOf = (name: string): Readonly<Record<string, string>> => ({
    'src/grind.ts': `${container}\nconst one = Registry.one.resolve(${name})\nexports.handler = async (event) => one.handle(event)`,
  })
  assert.deepEqual(reaches(handlerOf('Mill')), ['url public'])
  assert.deepEqual(reaches(handlerOf('Calm')), [])
})
