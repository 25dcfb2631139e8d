import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { emptyApplication } from '../model/application.ts'
import type { Application } from '../model/application.ts'
import type { Finding } from '../model/finding.ts'
import { serviceId } from '../model/ids.ts'
import { isTouched } from './touched.ts'

const source = `service: shop
provider:
  name: aws

functions:
  orders:
    handler: a.b
    events:
    - http:
        path: /orders

        cors: true
    - sqs: q
  other:
    handler: c.d
`.split('\n')

const at = (line: number, file = 'serverless.yml') => ({ file, line, column: 1 })
const shop = serviceId('shop')
const app: Application = {
  ...emptyApplication,
  services: [{ id: shop, name: 'shop', framework: 'serverless', provider: 'aws', stage: undefined, at: at(1) }],
}

const finding = (place: Finding['at'], more: Partial<Finding> = {}): Finding => ({
  check: 'x',
  risk: 'misconfiguration',
  severity: 'high',
  sure: true,
  reach: 'public',
  at: place,
  about: serviceId('elsewhere'),
  because: '',
  path: [],
  fingerprint: '',
  ...more,
})

const cases: readonly (readonly [name: string, finding: Finding, first: number, last: number, touched: boolean])[] = [
  ['its own line', finding(at(9)), 9, 9, true],
  ['a line under it', finding(at(9)), 12, 12, true],
  ['the gap that a line left behind it', finding(at(9)), 12, 13, true],
  ['the next item', finding(at(9)), 13, 13, false],
  ['the next function', finding(at(6)), 14, 14, false],
  ['an item right under its key', finding(at(8)), 13, 13, true],
  ['a line above', finding(at(9)), 7, 7, false],
  ['a step of its path', finding(at(14), { path: [{ at: at(6), what: '' }] }), 7, 7, true],
  ['the declaration of what it is about', finding(at(14), { about: shop }), 1, 1, true],
  ['within its end', finding({ ...at(2), endLine: 6 }), 6, 6, true],
  ['another file', finding(at(9, 'other.yml')), 9, 9, false],
  ['a file that Git does not follow', finding(at(9, 'new.yml')), 1, 1, true],
]

suite('findings that a change concerns', () => {
  for (const [name, each, first, last, touched] of cases)
    test(name, () => {
      const linesOf = (file: string) => (file === 'new.yml' ? 'all' : file === 'serverless.yml' ? [{ first, last }] : [])
      assert.equal(isTouched({ revision: 'main', linesOf }, app, () => source)(each), touched)
    })
})
