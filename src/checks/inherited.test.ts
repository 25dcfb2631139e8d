import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { byPlace, sharedBy } from './inherited.ts'

const app = readProject(
  projectOf(
    new Map([
      [
        'serverless.yml',
        `service: shop
provider:
  name: aws
  runtime: nodejs22.x
  environment:
    SHARED: one
functions:
  open:
    handler: open.handler
    events: [{ httpApi: GET /open }]
  inside:
    handler: inside.handler
    environment:
      OWN: two
`,
      ],
    ]),
  ),
  noOptions,
)
const settings = byPlace(app, (fn) => fn.environment.map(({ name, at }) => ({ at, setting: name })))

test('what all functions inherit is one setting, with the reach of the most exposed', () => {
  const shared = settings.find(({ setting }) => setting === 'SHARED')
  assert.ok(shared !== undefined)
  assert.equal(shared.functions.length, 2)
  assert.deepEqual(sharedBy(app, shared.functions), { about: 'shop', reach: 'public', names: '2 functions: open, inside' })
})

test('what one function has is its own', () => {
  const own = settings.find(({ setting }) => setting === 'OWN')
  assert.ok(own !== undefined)
  const { about, reach, names } = sharedBy(app, own.functions)
  assert.deepEqual([about, reach, names], ['shop/inside', 'internal', 'inside'])
})
