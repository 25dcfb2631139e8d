import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constant, listOf, object, unknownShape } from '../link/shapes.ts'
import { answerParts, headerTexts, startsWith } from './answer-parts.ts'

test('an answer of a gateway is taken apart; header names in any case', () => {
  const headers = object({ 'Content-Type': constant('Text/HTML'), Location: unknownShape })
  const [parts] = answerParts(
    object({ statusCode: constant(302), headers, multiValueHeaders: object({ 'X-Tag': listOf(unknownShape) }), body: constant('x') }),
  )
  assert.ok(parts)
  assert.deepEqual(parts.statuses, [302])
  assert.deepEqual(
    parts.headers.map(({ name }) => name),
    ['content-type', 'location', 'x-tag'],
  )
  assert.deepEqual(headerTexts(parts, 'content-type'), ['text/html'])
})

test('an answer at the edge is taken apart', () => {
  const location = listOf(object({ key: constant('Location'), value: unknownShape }))
  const [parts] = answerParts(object({ status: constant('302'), headers: object({ location }) }))
  assert.deepEqual(parts?.statuses, [302])
  assert.deepEqual(parts?.headers, [{ name: 'location', value: unknownShape }])
})

test('one of several answers', () => {
  const all = answerParts({
    kind: 'any',
    of: [object({ statusCode: constant(200), body: constant('a') }), object({ statusCode: unknownShape, body: constant('b') })],
  })
  assert.deepEqual(
    all.map(({ statuses, body }) => [statuses, body]),
    [
      [[200], constant('a')],
      [undefined, constant('b')],
    ],
  )
})

test('base64 is looked into; anything else is a body of JSON', () => {
  const [page] = answerParts(object({ isBase64Encoded: constant(true), body: { kind: 'encoded', as: 'base64', of: constant('<p>') } }))
  assert.deepEqual(page?.body, constant('<p>'))
  const [plain] = answerParts(object({ name: unknownShape }))
  assert.equal(plain?.body?.kind, 'encoded')
})

test('only what surely starts so starts so', () => {
  assert.equal(startsWith(constant('  <p>'), '<'), true)
  assert.equal(startsWith({ kind: 'text', parts: ['<b>', unknownShape] }, '<'), true)
  assert.equal(startsWith({ kind: 'text', parts: [unknownShape, '<b>'] }, '<'), false)
  assert.equal(startsWith({ kind: 'any', of: [constant('<p>'), constant('{')] }, '<'), false)
})
