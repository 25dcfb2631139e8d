import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../ir/check.ts'
import { lower } from './lower.ts'

test('a module as data', () => {
  const text = "import { a } from './a'\nexport const f = (e) => (e.b && a(e.b) ? 1 : 2)\n"
  assert.deepEqual(lower('src/x.mjs', text), {
    file: 'src/x.mjs',
    language: 'javascript',
    kind: 'module',
    imports: [{ cell: 0, specifier: './a', name: 'a', at: 9 }],
    exports: [{ kind: 'cell', name: 'f', cell: 1 }],
    functions: [
      {
        name: '',
        at: 0,
        end: text.length,
        parameters: [],
        registers: 1,
        cells: 2,
        captures: [],
        body: [
          { op: 'closure', to: 0, function: 1, at: 41, end: 71 },
          { op: 'set', cell: 1, value: 0, at: 37, end: 71 },
        ],
        async: false,
        generator: false,
        arrow: false,
        operations: 2,
        branches: 0,
      },
      {
        name: 'f',
        at: 41,
        end: 71,
        parameters: [{ to: 0, name: 'e', rest: false, type: undefined, decorators: [] }],
        registers: 7,
        cells: 0,
        captures: [0],
        body: [
          { op: 'load', to: 1, object: 0, key: 'b', optional: false, at: 49, end: 52 },
          {
            op: 'logic',
            to: 5,
            operator: '&&',
            left: 1,
            right: [
              { op: 'get', to: 2, cell: -1, at: 56, end: 57 },
              { op: 'load', to: 3, object: 0, key: 'b', optional: false, at: 58, end: 61 },
              { op: 'call', to: 4, callee: 2, arguments: [{ value: 3 }], optional: false, at: 56, end: 62 },
            ],
            result: 4,
            at: 49,
            end: 62,
          },
          {
            op: 'if',
            condition: 5,
            // oxlint-disable-next-line unicorn/no-thenable
            then: [{ op: 'constant', to: 6, value: 1, at: 65, end: 66 }],
            else: [{ op: 'constant', to: 6, value: 2, at: 69, end: 70 }],
            at: 49,
            end: 70,
          },
          { op: 'return', value: 6, at: 49, end: 70 },
        ],
        async: false,
        generator: false,
        arrow: true,
        operations: 9,
        branches: 2,
      },
    ],
    lines: [0, 24, 72],
    gaps: [],
    size: 72,
  })
})

test('the size is that of the bytes', () => assert.equal(lower('a.js', '"é😀"').size, 8))

test('the same source gives the same module', () => {
  const source = 'const a = { ...b }; export default class { c = () => a }'
  assert.deepEqual(lower('a.ts', source), lower('a.ts', source))
})

const many = 5000
const large: readonly (readonly [what: string, source: string, gap: string | undefined])[] = [
  ['a sum of many terms', `f(${'a+'.repeat(many)}1)`, undefined],
  ['many conditions in a row', `f(${'a||'.repeat(many)}1)`, undefined],
  ['many branches', 'if (a) { f() } else { g() }\n'.repeat(10_000), undefined],
  ['a long array', `f([${'1,'.repeat(20_000)}])`, undefined],
  ['many cases', `switch (a) { ${'case 1: f(); break\n'.repeat(10_000)} }`, undefined],
  ['brackets in brackets', `f(${'['.repeat(many)}${']'.repeat(many)})`, 'nested too deeply'],
  ['brackets in brackets, less', `f(${'['.repeat(600)}${']'.repeat(600)})`, 'nested too deeply'],
  ['signs', `f(${'!'.repeat(many)}a)`, 'nested too deeply'],
  ['else if without end', `${'if (a) f(); else '.repeat(1000)}g()`, 'nested too deeply'],
  ['functions in functions', `${'() => { const a = 1; return '.repeat(180)}a${' }'.repeat(180)}`, undefined],
  ['functions in functions, more', `${'() => { const a = 1; return '.repeat(300)}a${' }'.repeat(300)}`, 'nested too deeply'],
  ['more operations than are lowered', 'f()\n'.repeat(150_000), 'not finished here'],
]
for (const [what, source, gap] of large)
  test(`large: ${what}`, () => {
    const module = lower('a.js', source)
    assert.deepEqual(check(module), [])
    assert.equal(module.gaps[0]?.what, gap)
    if (gap === 'not finished here') assert.equal(module.gaps.length, 1)
  })

const folders = ['', 'expressions/', 'statements/', 'scope/']
const own = folders.flatMap((folder) => {
  const url = new URL(folder === '' ? '.' : folder, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'))
})

test('this front end reads itself', () => {
  for (const text of own) {
    const module = lower('a.ts', text)
    assert.deepEqual(module.gaps, [])
    assert.deepEqual(check(module), [])
  }
})

/** Pieces of source that are cut, doubled and put in other places. */
const pieces = fc.constantFrom(
  ...own.flatMap((text) => text.match(/[\w$]+|\s+|[^\w\s$]/g)?.slice(0, 200) ?? []),
  ...'`${ }} /* */ // <a> </a> => ?. ?? ... @d #p async await yield class static super new.target import export enum namespace'.split(' '),
)

test('no source makes it throw', () => {
  const mutated = fc.record({
    text: fc.constantFrom(...own.map((text) => text.slice(0, 3000))),
    at: fc.nat(3000),
    cut: fc.nat(60),
    put: fc.array(pieces, { maxLength: 6 }),
    file: fc.constantFrom('a.ts', 'a.tsx', 'a.js', 'a.mjs', 'a.cjs'),
  })
  fc.assert(
    fc.property(mutated, ({ text, at, cut, put, file }) => {
      const source = text.slice(0, at) + put.join(' ') + text.slice(at + cut)
      assert.deepEqual(check(lower(file, source)), [])
    }),
    { numRuns: 60 },
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('a.ts', 'a.tsx', 'a.js'), (list, file) => {
      assert.deepEqual(check(lower(file, list.join(' '))), [])
    }),
    { numRuns: 60 },
  )
})
