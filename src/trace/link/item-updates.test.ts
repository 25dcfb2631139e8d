import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Shape } from '../shape.ts'
import { itemUpdated } from './item-updates.ts'
import { object } from './shapes.ts'

const constant = (value: string | undefined): Shape => ({ kind: 'constant', value })
const open: Shape = { kind: 'open', types: 127, characters: undefined, safe: 0, carries: [], direct: false, variable: undefined }
const text = (...parts: (string | Shape)[]): Shape => ({ kind: 'text', parts })
const [a, b] = [constant('a'), constant('b')]

/** What an update puts where, of an expression with `:a` and `:b`: the attributes, and what may stand anywhere. */
const cases: readonly (readonly [
  expression: Shape,
  names: Readonly<Record<string, Shape>>,
  attributes: readonly string[],
  any: readonly Shape[],
])[] = [
  [constant('SET title = :a, place = :b'), {}, ['title', 'place'], []],
  [constant('SET title = :a, #p = :b'), { '#p': constant('place') }, ['title', 'place'], []],
  // The names are given on some ways only.
  [constant('SET title = :a, #p = :b'), { '#p': { kind: 'any', of: [constant('place'), constant(undefined)] } }, ['title', 'place'], []],
  [constant('SET title = :a, #p = :b'), {}, ['title'], [b]],
  [constant('SET title = :a, #p = :b'), { '#p': open }, ['title'], [b]],
  // Parts that are not known stand in the place of one word, or one number.
  [text('SET items[', open, '].done = :a, title = :b'), {}, ['items', 'title'], []],
  [text('SET title = :a, #', open, ' = :b'), {}, ['title'], [b]],
  [text('SET ', open, ' = :a'), {}, [], [a]],
  [text('SET title = :', open), {}, ['title'], []],
  [open, {}, [], [a, b]],
  [text('SET ', open), {}, [], [a, b]],
]

test('what an update puts where', () => {
  for (const [expression, names, attributes, any] of cases) {
    const found = itemUpdated(
      object({
        UpdateExpression: expression,
        ExpressionAttributeNames: object(names),
        ExpressionAttributeValues: object({ ':a': a, ':b': b }),
      }),
    )
    assert.equal(found?.kind, 'object')
    if (found?.kind !== 'object') continue
    assert.deepEqual(Object.keys(found.fields), attributes, JSON.stringify(expression))
    assert.deepEqual(found.rest?.kind === 'any' ? found.rest.of : [], any, JSON.stringify(expression))
  }
})
