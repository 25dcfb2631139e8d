import assert from 'node:assert/strict'
import { test } from 'node:test'
import { covers, overlap, waysInto } from './route-path.ts'
import type { Way } from './route-path.ts'

const way = (written: string): Way => {
  const [method = '', path = ''] = written.split(' ')
  const [only] = waysInto({ method, path })
  return only ?? { method, parts: [] }
}

const cases: readonly (readonly [wide: string, narrow: string, covered: boolean, overlapping: boolean])[] = [
  ['GET /orders/{id}', 'GET /orders/:order', true, true],
  ['GET /orders/{id}', 'GET /orders/latest', true, true],
  ['GET /orders/latest', 'GET /orders/{id}', false, true],
  ['GET /orders', 'GET /orders/', true, true],
  ['GET /orders', 'POST /orders', false, false],
  ['ANY /orders', 'POST /orders', true, true],
  ['POST /orders', 'ANY /orders', false, true],
  ['ANY /{proxy+}', 'GET /orders/{id}', true, true],
  ['ANY /api/{proxy+}', 'GET /orders/{id}', false, false],
  ['ANY /api/{proxy+}', 'GET /api', false, false],
  ['ANY /api/*', 'GET /api/orders', true, true],
  ['GET /orders/{id}', 'ANY /orders/{proxy+}', false, true],
  ['ANY $default', 'GET /', true, true],
  ['GET /orders/{id}/lines', 'GET /orders/{id}', false, false],
]
for (const [wide, narrow, covered, overlapping] of cases)
  test(`${wide} and ${narrow}`, () =>
    assert.deepEqual([covers(way(wide), way(narrow)), overlap(way(wide), way(narrow))], [covered, overlapping]))

test('the rule of a load balancer has several patterns', () => assert.equal(waysInto({ method: 'ANY', path: '/a/* /b' }).length, 2))
