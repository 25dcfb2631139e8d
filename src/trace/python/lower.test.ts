import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../ir/check.ts'
import { show } from '../ir/show.ts'
import { lowerPython } from './lower.ts'
import { pythonParser } from './parser.ts'

const parser = await pythonParser()
const lower = (text: string) => lowerPython('a.py', text, parser)

test('a module as data', () => {
  const text = 'import a\ndef f(e):\n  return a.b(e)\n'
  assert.deepEqual(lowerPython('src/x.py', text, parser), {
    file: 'src/x.py',
    language: 'python',
    kind: 'module',
    imports: [{ cell: 0, specifier: 'a', name: '*', at: 7 }],
    exports: [
      { kind: 'cell', name: 'a', cell: 0 },
      { kind: 'cell', name: 'f', cell: 1 },
    ],
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
          { op: 'get', to: 0, cell: 0, at: 7, end: 8 },
          { op: 'closure', to: 0, function: 1, at: 9, end: 34 },
          { op: 'set', cell: 1, value: 0, at: 9, end: 34 },
        ],
        async: false,
        generator: false,
        arrow: false,
        operations: 3,
        branches: 0,
      },
      {
        name: 'f',
        at: 9,
        end: 34,
        parameters: [{ to: 0, name: 'e', rest: false, type: undefined, decorators: [] }],
        registers: 3,
        cells: 0,
        captures: [0],
        body: [
          { op: 'get', to: 1, cell: -1, at: 28, end: 29 },
          { op: 'invoke', to: 2, object: 1, key: 'b', arguments: [{ value: 0 }], optional: false, at: 28, end: 34 },
          { op: 'return', value: 2, at: 21, end: 34 },
        ],
        async: false,
        generator: false,
        arrow: false,
        operations: 3,
        branches: 0,
      },
    ],
    lines: [0, 9, 19, 35],
    gaps: [],
    size: 35,
  })
})

/** Offsets count as JavaScript's strings do, whatever stands before. */
const before: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['letters of two bytes', "'éüß'\n"],
  ['an emoji', "'😀😀'  # 👩‍👩‍👧\n"],
  ['lines of Windows', "a()\r\n'b'\r\n"],
  ['a byte order mark', '\ufeff'],
  ['a form feed and tabs', '\f\nif a:\n\tb()\n'],
  ['a long string with all of it', '"""😀\r\né"""\r\n'],
]
for (const [what, text] of before)
  test(`offsets behind ${what}`, () => {
    const source = `${text}target(c.d)\n`
    const { functions, gaps } = lower(source)
    const call = functions[0]?.body.findLast(({ op }) => op === 'call')
    assert.equal(source.slice(call?.at, call?.end), 'target(c.d)')
    assert.deepEqual(gaps, [])
  })

test('lines of Windows are read as others in strings', () => assert.match(show(lower('f("""a\r\nb""")\r\n')), /"a\\nb"/))

test('the size is that of the bytes', () => assert.equal(lower("'é😀'").size, 8))

test('tabs and spaces', () => {
  const text = 'def f(a):\n\tif a:\n\t        b()\n\t\tc()\n\treturn 1\n'
  assert.deepEqual(lower(text).gaps, [])
})

const old: readonly string[] = [
  'def f(a):\n  print "a"\n',
  'print a, b\n',
  'print >>sys.stderr, "a"\n',
  'try:\n  a()\nexcept A, e:\n  pass\n',
  'raise A, "b"\n',
  'exec "a"\n',
  'if a <> b: pass\n',
  'def f(a, (b, c)): pass\n',
]
for (const text of old)
  test(`Python 2: ${JSON.stringify(text)}`, () => {
    const { functions, gaps } = lower(text)
    assert.deepEqual(
      gaps.map(({ what }) => what),
      ['Python 2'],
    )
    assert.deepEqual(
      functions.map(({ body }) => body),
      [[]],
    )
  })

test('what both have is no Python 2', () => {
  const text = 'print("a")\nprint(a, file=b)\nexec(a)\ntry:\n  a()\nexcept A as e: pass\nexcept (B, C): pass\nprint\n'
  assert.deepEqual(lower(text).gaps, [])
})

const faulty: readonly (readonly [what: string, text: string, rest: RegExp])[] = [
  ['a bracket that is not closed', 'a()\nb(1\nc()\n', /invoke|call/],
  ['a line of something else', 'a()\n?? what $\nb()\n', /global b/],
  ['half a function', 'def f(a)\n  return a\n\ndef g(b):\n  return b.c\n', /= r0\.c/],
  [
    'a bracket that is not closed, in a function',
    'def f(a):\n  b = a[1\n  return g(b)\n\ndef h(c):\n  return c.d\n',
    /global g[^]*= r0\.d/,
  ],
  ['a broken line in a function', 'def f(a):\n  x = = 1\n  return g(a)\n', /global g/],
  ['marks of a merge', 'a()\n<<<<<<< HEAD\nb()\n=======\nc()\n>>>>>>> x\nd()\n', /global d/],
  ['a string that does not end', "a()\nb('c)\nd()\n", /global a/],
]
for (const [what, text, rest] of faulty)
  test(`syntax error: ${what}`, () => {
    const module = lower(text)
    assert.equal(module.gaps[0]?.what, 'syntax error')
    assert.match(show(module), rest)
    assert.deepEqual(check(module), [])
  })

const many = 5000
const large: readonly (readonly [what: string, source: string, gap: string | undefined])[] = [
  ['a sum of many terms', `f(${'a+'.repeat(many)}1)`, undefined],
  ['many conditions in a row', `f(${'a or '.repeat(many)}1)`, undefined],
  ['many branches', 'if a: f()\nelse: g()\n'.repeat(10_000), undefined],
  ['a long list', `f([${'1,'.repeat(20_000)}])`, undefined],
  ['many cases', `match a:\n${'  case 1: f()\n'.repeat(5000)}`, undefined],
  ['a long comparison', `f(${'a<'.repeat(many)}1)`, undefined],
  ['many elif', `if a: f()\n${'elif b: g()\n'.repeat(many)}`, 'nested too deeply'],
  ['many except', `try: f()\n${'except A: g()\n'.repeat(many)}`, 'nested too deeply'],
  ['many resources', `with ${'a, '.repeat(many)}b: c()`, 'nested too deeply'],
  ['many loops in a comprehension', `[a ${'for a in b '.repeat(many)}]`, 'nested too deeply'],
  ['brackets in brackets', `f(${'['.repeat(100_000)}${']'.repeat(100_000)})`, 'nested too deeply'],
  ['brackets in brackets, less', `f(${'['.repeat(600)}${']'.repeat(600)})`, 'nested too deeply'],
  ['brackets that are not closed', '('.repeat(100_000), 'syntax error'],
  ['signs', `f(${'-'.repeat(many)}a)`, 'nested too deeply'],
  ['lambdas', `f(${'lambda: '.repeat(many)}a)`, 'nested too deeply'],
  ['conditions in conditions', `f(${'a if b else '.repeat(many)}c)`, 'nested too deeply'],
  ['calls of calls', `f${'()'.repeat(many)}`, 'nested too deeply'],
  ['attributes of attributes', `a${'.b'.repeat(many)}`, 'nested too deeply'],
  ['targets in a row', `${'a = '.repeat(many)}b`, 'nested too deeply'],
  ['blocks in blocks', Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}if a:\n`).join(''), undefined],
  ['more operations than are lowered', 'f()\n'.repeat(150_000), 'not finished here'],
]
for (const [what, source, gap] of large)
  test(`large: ${what}`, () => {
    const module = lower(source)
    assert.deepEqual(check(module), [])
    assert.equal(module.gaps[0]?.what, gap)
    if (gap === 'not finished here') assert.equal(module.gaps.length, 1)
  })

test('the same source gives the same module', () => {
  const source = 'class A(B):\n  c = [d for d in e]\n  def f(self): return lambda: self.c\n'
  assert.deepEqual(lower(source), lower(source))
})

/** The sources of this front end's own tests: each construct stands there. */
const own = ['', 'expressions/', 'statements/'].flatMap((folder) => {
  const url = new URL(folder === '' ? '.' : folder, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.test.ts') && name !== 'lower.test.ts')
    .map((name) => readFileSync(new URL(name, url), 'utf8').replaceAll(/^ {6}/gm, ''))
})

/** Pieces of source that are cut, doubled and put in other places. */
const pieces = fc.constantFrom(
  ...own.flatMap((text) => text.match(/\w+|\s+|[^\w\s]/g)?.slice(0, 200) ?? []),
  ...'f" """ : := ** * @ -> async await yield from lambda class def match case _ except* finally global nonlocal del with as \n \n\t'.split(
    /(?<=\S) /,
  ),
)

test('no source makes it throw', () => {
  const mutated = fc.record({
    text: fc.constantFrom(...own),
    from: fc.nat(8000),
    at: fc.nat(2000),
    cut: fc.nat(60),
    put: fc.array(pieces, { maxLength: 6 }),
  })
  fc.assert(
    fc.property(mutated, ({ text, from, at, cut, put }) => {
      const piece = text.slice(from, from + 2000)
      assert.deepEqual(check(lower(piece.slice(0, at) + put.join(' ') + piece.slice(at + cut))), [])
    }),
    { numRuns: 150 },
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
      assert.deepEqual(check(lower(list.join(' '))), [])
    }),
    { numRuns: 150 },
  )
})
