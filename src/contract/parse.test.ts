import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import { contractOf, full, functionContract } from './contract-for-tests.ts'
import { parseContract } from './parse.ts'
import { contractSchema } from './schema.ts'
import { contractText } from './write.ts'

const limits = { timeoutSeconds: 6, memoryMb: 128, concurrency: 'shared', eventBytes: 'unknown' }
const one = { function: 'shop/orders', complete: true, limits }
const file = (...functions: readonly unknown[]): string => JSON.stringify({ version: 1, functions })
const long = 'x'.repeat(9000)

suite('what is no contract is refused, with the place', () => {
  const bad: readonly (readonly [name: string, text: string, path: string, what: RegExp])[] = [
    ['nothing', '', '', /not valid JSON/],
    ['no JSON', 'version: 1', '', /not valid JSON/],
    ['a merge conflict', `{\n<<<<<<< HEAD\n"version": 1,\n=======\n>>>>>>> other\n}`, '', /merge conflict/],
    ['50 MB', `"${'x'.repeat(50 * 1024 * 1024)}"`, '', /larger than 16 MB/],
    ['brackets to the horizon', '['.repeat(200_000) + ']'.repeat(200_000), '', /must be object/],
    ['a list', '[]', '', /must be object/],
    ['null', 'null', '', /must be object/],
    ['no version', '{ "functions": [] }', '', /"version" is missing/],
    ['another version', '{ "version": 2, "functions": [], "more": true }', 'version', /version 2 is not known/],
    ['a version in words', '{ "version": "1", "functions": [] }', 'version', /asks for 1/],
    ['functions as a map', '{ "version": 1, "functions": {} }', 'functions', /must be array/],
    ['an unknown key', '{ "version": 1, "functions": [], "function": [] }', '', /no "function" here/],
    ['a prototype', '{ "version": 1, "functions": [], "__proto__": { "admin": true } }', '', /no "__proto__" here/],
    ['a prototype in a function', file(one).replace('"complete"', '"__proto__":{},"complete"'), 'functions[0]', /no "__proto__" here/],
    ['a constructor in a function', file({ ...one, constructor: {} }), 'functions[0]', /no "constructor" here/],
    ['a function without limits', file({ function: 'a', complete: true }), 'functions[0]', /"limits" is missing/],
    ['a function that is a text', file('shop/orders'), 'functions[0]', /must be object/],
    ['incomplete without a reason', file({ ...one, complete: false }), 'functions[0].complete', /asks for true|must be array/],
    ['incomplete with no reason', file({ ...one, complete: [] }), 'functions[0].complete', /asks for true|fewer than 1/],
    ['an action without a thing', file({ ...one, actions: [{ action: 's3:GetObject' }] }), 'functions[0].actions[0]', /"on" is missing/],
    ['a thing that is a number', file({ ...one, actions: [{ action: 'a', on: [1] }] }), 'functions[0].actions[0].on[0]', /must be string/],
    ['an unknown word', file({ ...one, startedBy: [{ by: 'x', reach: 'nobody' }] }), 'functions[0].startedBy[0].reach', /one of public/],
    ['a host that is a text', file({ ...one, hosts: ['example.com'] }), 'functions[0].hosts[0]', /must be object/],
    ['a query in two languages', file({ ...one, queries: [{ sql: 'a', ldap: 'b' }] }), 'functions[0].queries[0]', /one text of one kind/],
    ['a query in none', file({ ...one, queries: [{}] }), 'functions[0].queries[0]', /one text of one kind|is missing/],
    ['an empty text', file({ ...one, reads: [''] }), 'functions[0].reads[0]', /fewer than 1/],
    ['a long text', file({ ...one, reads: [long] }), 'functions[0].reads[0]', /more than 8000/],
    ['a review without a day', file({ ...one, reviewed: { by: 'Ana' } }), 'functions[0].reviewed', /"date" is missing/],
    ['a review on no day', file({ ...one, reviewed: { date: 'soon' } }), 'functions[0].reviewed.date', /a date such as/],
    [
      'a negative limit',
      file({ ...one, limits: { ...limits, memoryMb: -1 } }),
      'functions[0].limits.memoryMb',
      /must be >= 0|one of unknown/,
    ],
    ['a function twice', file(one, one), 'functions[1].function', /shop\/orders stands twice/],
    ['a key twice', file(one).replace('"complete":true', '"complete":["x"],"complete":true'), '', /"complete" stands twice/],
    ['a key twice, once hidden', file(one).replace('"complete":true', '"compl\\u0065te":["x"],"complete":true'), '', /stands twice/],
  ]
  for (const [name, text, path, what] of bad)
    test(name, () => {
      const { contract, problems } = parseContract(text)
      assert.equal(contract, undefined)
      assert.ok(
        problems.some((problem) => problem.path === path && what.test(problem.what)),
        JSON.stringify(problems.slice(0, 5)),
      )
    })
})

suite('what is one is read', () => {
  const good: readonly (readonly [name: string, text: string, expected: unknown])[] = [
    ['no functions', '{ "version": 1, "functions": [] }', []],
    ['a byte order mark', `\uFEFF${file()}`, []],
    ['missing sections are empty', file(one), [functionContract({ limits: { ...limits, concurrency: 'shared', eventBytes: 'unknown' } })]],
    ['every section', contractText(contractOf(full)), [full]],
    ['the same key in two objects', file(one, { ...one, function: 'shop/refunds' }), undefined],
    ['brackets and colons in texts', file({ ...one, reads: ['{"a": 1, "a":', '}]', '\\"complete": '] }), undefined],
  ]
  for (const [name, text, expected] of good)
    test(name, () => {
      const { contract, problems } = parseContract(text)
      assert.deepEqual(problems, [])
      if (expected !== undefined) assert.deepEqual(contract?.functions.map(sortedLists), (expected as (typeof full)[]).map(sortedLists))
    })
})

/** The order of a list means nothing. */
const sortedLists = (value: object): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      Array.isArray(part) ? part.map((item) => JSON.stringify(item)).toSorted() : (part as unknown),
    ]),
  )

test('the published schema is the one that is checked with', () => {
  const published = JSON.parse(readFileSync(new URL('../../docs/schema/contract-1.schema.json', import.meta.url), 'utf8')) as unknown
  assert.deepEqual(published, JSON.parse(JSON.stringify(contractSchema)))
})
