import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contractOf, full, functionContract } from './contract-for-tests.ts'
import { fileUses, queryLanguages, sensitivePlaces } from './contract.ts'
import type { Contract, FunctionContract } from './contract.ts'
import { parseContract } from './parse.ts'
import { contractText } from './write.ts'

const word = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' })
const words = fc.uniqueArray(word, { maxLength: 4 })
const count = fc.nat({ max: 10_000_000 })
const limit = fc.oneof(count, fc.constant('unknown' as const))
const skeletons = <Kind extends string>(...kinds: readonly Kind[]) =>
  fc.uniqueArray(fc.record({ kind: fc.constantFrom(...kinds), text: word, because: words }), {
    maxLength: 4,
    selector: ({ kind, text }) => `${kind} ${text}`,
  })

const functions: fc.Arbitrary<FunctionContract> = fc.record({
  function: word,
  reviewed: fc.option(fc.record({ date: fc.constant('2026-11-30'), by: word, note: word }, { requiredKeys: ['date'] }), { nil: undefined }),
  complete: fc.oneof(fc.constant(true as const), fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
  startedBy: fc.uniqueArray(
    fc.record({ by: word, reach: fc.constantFrom('public' as const, 'authenticated' as const, 'internal' as const), events: words }),
    { maxLength: 3, selector: ({ by }) => by },
  ),
  reads: words,
  limits: fc.record({
    timeoutSeconds: limit,
    memoryMb: limit,
    concurrency: fc.oneof(limit, fc.constant('shared' as const)),
    eventBytes: limit,
  }),
  actions: fc.uniqueArray(
    fc.record({
      action: word,
      on: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
      when: words,
      which: fc.constantFrom('unknown' as const, 'caller' as const, undefined),
    }),
    { maxLength: 3, selector: ({ action }) => action },
  ),
  hosts: skeletons('host'),
  queries: skeletons(...queryLanguages),
  commands: skeletons('command'),
  files: skeletons(...fileUses),
  modules: skeletons('module'),
  evaluates: words,
  packages: words,
  sensitive: fc.uniqueArray(
    fc.record({ field: word, is: word, in: fc.uniqueArray(fc.constantFrom(...sensitivePlaces), { minLength: 1 }) }),
    { maxLength: 3, selector: ({ field }) => field },
  ),
  platform: words,
})
const contracts: fc.Arbitrary<Contract> = fc
  .uniqueArray(functions, { maxLength: 4, selector: (one) => one.function })
  .map((all) => contractOf(...all))

/** Every list in another order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).toReversed()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, reversed(part)]))
}

test('what is written is read, and written again to the byte', () => {
  fc.assert(
    fc.property(contracts, (contract) => {
      const text = contractText(contract)
      const { contract: again, problems } = parseContract(text)
      assert.deepEqual(problems, [])
      assert.ok(again !== undefined)
      assert.equal(contractText(again), text)
      assert.equal(again.functions.length, contract.functions.length)
    }),
    { numRuns: 150 },
  )
})

test('the order in which it was found does not matter', () => {
  fc.assert(
    fc.property(contracts, (contract) => {
      assert.equal(contractText(reversed(contract) as Contract), contractText(contract))
    }),
    { numRuns: 100 },
  )
})

test('one item on one line, with an end of line at the end', () => {
  const text = contractText(contractOf(full))
  assert.ok(text.endsWith('}\n'))
  for (const line of [
    '      "reviewed": { "date": "2026-11-30", "by": "Ana", "note": "the refund is checked by hand" },',
    '        { "by": "http POST /orders", "reach": "public", "events": ["aws-rest-proxy"] }',
    '        { "action": "dynamodb:PutItem", "on": ["${Orders.Arn}"] },',
    '        { "host": "*", "because": ["fetch: its host is not fixed"] },',
    '        { "sql": "select name from orders where id = ?" }',
  ])
    assert.ok(text.split('\n').includes(line), `${line}\n${text}`)
})

test('what a function does not do takes no line', () => {
  assert.equal(
    contractText(contractOf(functionContract())),
    `{
  "$schema": "urn:cordon:schema:contract:1",
  "version": 1,
  "functions": [
    {
      "function": "shop/orders",
      "complete": true,
      "limits": { "timeoutSeconds": 6, "memoryMb": 1024, "concurrency": "shared", "eventBytes": 6291456 }
    }
  ]
}
`,
  )
})

test('nothing in a text can act on an editor or a terminal', () => {
  const text = contractText(contractOf(functionContract({ reads: ['a\u202Eb', 'c\u001b[31m', '##[error]', 'line\nbreak'] })))
  for (const bad of ['\u202E', '\u001b', '##[']) assert.ok(!text.includes(bad), JSON.stringify(bad))
  assert.deepEqual(
    new Set(parseContract(text).contract?.functions[0]?.reads),
    new Set(['a\u202Eb', 'c\u001b[31m', '##[error]', 'line\nbreak']),
  )
})
