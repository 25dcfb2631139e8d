import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, goodHandler, seenIn } from './traced-for-tests.ts'

const imports = "import { execSync } from 'node:child_process'\n"

interface Case {
  readonly what: string
  readonly bad: string
  readonly more?: Readonly<Record<string, string>>
  readonly analysed: 'yes' | 'no' | 'not-found'
  /** The sink in the bad handler is found nevertheless. */
  readonly found: boolean
  readonly gap?: RegExp
}

const cases: readonly Case[] = [
  { what: 'nothing', bad: '', analysed: 'not-found', found: false },
  { what: 'no code at all', bad: '{{{{ ]]] `', analysed: 'no', found: false, gap: /syntax error/ },
  {
    what: 'a line that cannot be read',
    bad: `${imports}const = ;\nexport const handler = async (event) => execSync(event.body)\n`,
    analysed: 'yes',
    found: true,
    gap: /syntax error/,
  },
  {
    what: 'NUL in the text',
    bad: `${imports}\0\nexport const handler = async (event) => execSync(event.body)\n`,
    analysed: 'yes',
    found: true,
    gap: /syntax error/,
  },
  {
    what: 'a mark of byte order',
    bad: `\uFEFF${imports}export const handler = async (event) => execSync(event.body)\n`,
    analysed: 'yes',
    found: true,
  },
  {
    what: 'UTF-16 read as if it were Latin',
    bad: `${imports}export const handler = 1\n`
      .split('')
      .map((letter) => `${letter}\0`)
      .join(''),
    analysed: 'no',
    found: false,
    gap: /syntax error/,
  },
  {
    what: 'letters that are none',
    bad: `${imports}const größe = '\uFFFD\uFFFD'\nexport const handler = async (event) => execSync(event.body + größe)\n`,
    analysed: 'yes',
    found: true,
  },
  {
    what: 'imports in a ring',
    bad: `import { run } from './one.js'\nexport const handler = async (event) => run(event.body)\nexport const own = 1\n`,
    more: {
      'src/one.js': "import { go } from './two.js'\nimport { own } from './bad.js'\nexport const run = (x) => go(x, own)\n",
      'src/two.js': `${imports}import { run } from './one.js'\nexport const go = (x) => (x ? execSync(x) : run(x))\n`,
    },
    analysed: 'yes',
    found: true,
  },
  {
    what: 'scripts that require themselves',
    bad: "const own = require('./bad')\nconst { execSync } = require('child_process')\nexports.handler = async (event) => execSync(own.x || event.body)\n",
    analysed: 'yes',
    found: true,
  },
  {
    what: 'packages and files that are not there',
    bad: `${imports}import a from 'not-there'\nimport b from './nor-this'\nimport c from '@no/thing/inside'\nexport const handler = async (event) => execSync(a(b(c.d(event.body))))\n`,
    analysed: 'yes',
    found: true,
  },
  {
    what: 'prototypes in code and data',
    bad: `${imports}import data from './data.json'
const o = { __proto__: { a: 1 }, ['__proto__']: 2, constructor: 3, hasOwnProperty: 4, toString: null }
class constructor { static __proto__() {} get __proto__() { return this } }
export const handler = async (event) => {
  const p = { ...o, ...data }
  p.__proto__.x = new constructor().__proto__
  execSync(p.name + event.__proto__ + event.constructor.name + event.hasOwnProperty('x') + event.body)
}
`,
    more: { 'src/data.json': '{"__proto__": {"a": "x"}, "constructor": {"prototype": 1}, "a": 1}' },
    analysed: 'yes',
    found: true,
  },
  {
    what: 'data that is no JSON',
    bad: `${imports}import data from './data.json'\nexport const handler = async (event) => execSync(event.body + data.a)\n`,
    more: { 'src/data.json': '{ not json' },
    analysed: 'yes',
    found: true,
  },
  {
    what: 'recursion without end',
    bad: `${imports}const walk = (n) => n.kids ? n.kids.map((k) => walk(k)) : n.name
function a(x) { return b(x) + a(x + 1) }
function b(x) { return a(x) + b(x) }
const U = (f) => f(f)
async function go() { return go() || (await go()) }
export const handler = async (event) => { walk(event); U((f) => f(f)); await go(); while (true) { if (await go()) break }; execSync(a(event.body) + event.body) }
`,
    analysed: 'yes',
    found: true,
  },
  {
    what: 'events that raise each other',
    bad: `${imports}import { EventEmitter } from 'node:events'
const e = new EventEmitter()
e.on('a', (x) => { e.emit('b', x); e.emit('a', x) })
e.on('b', (x) => { e.emit('a', x); execSync(x) })
const tick = () => setTimeout(tick, 1)
const then = () => Promise.resolve().then(then)
export const handler = async (event) => { tick(); await then(); e.emit('a', event.body) }
`,
    analysed: 'yes',
    found: true,
  },
  {
    what: 'brackets in brackets',
    bad: `${imports}export const handler = async (event) => execSync(${'('.repeat(3000)}event.body${')'.repeat(3000)})\n`,
    analysed: 'no',
    found: false,
    gap: /nested too deeply/,
  },
  {
    what: 'a file that throws as soon as it is loaded',
    bad: `${imports}throw new Error('no')\nexport const handler = async (event) => execSync(event.body)\n`,
    analysed: 'not-found',
    found: false,
  },
]

for (const { what, bad, more = {}, analysed, found, gap } of cases)
  test(`bad input: ${what}`, () => {
    const seen = seenIn(codeOf(['bad', 'good'], { 'src/bad.js': bad, 'src/good.js': goodHandler, ...more }))
    assert.equal(seen.analysed[1], 'yes')
    assert.ok(seen.found.includes('src/good.js'))
    assert.equal(seen.analysed[0], analysed)
    assert.equal(
      seen.found.some((file) => file !== 'src/good.js'),
      found,
    )
    if (gap !== undefined) assert.match(seen.gaps.join('; '), gap)
  })

/** `VLQ`-coded: line 1 of the output is line 1 of the source, line 2 is line 3. */
const map = JSON.stringify({ version: 3, sources: ['../src/real.ts'], names: [], mappings: 'AAAA;AAEA' })
const built = "const { execSync } = require('child_process')\nexports.handler = async (event) => execSync(event.body)\n"
const original = "import { execSync } from 'child_process'\n\nexport const handler = async (event: any) => execSync(event.body)\n"

for (const [what, files] of [
  ['in it', { 'src/bad.js': `${built}//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n` }],
  ['beside it', { 'src/bad.js': `${built}//# sourceMappingURL=bad.js.map\n`, 'src/bad.js.map': map }],
] as const)
  test(`built files: places are those of the source, with a map ${what}`, () => {
    const [flow] = codeOf(['bad'], { ...files, 'src/real.ts': original }).flows
    assert.deepEqual([flow?.at.file, flow?.at.line], ['src/real.ts', 3])
  })

for (const [what, files] of [
  ['the map is not there', { 'src/bad.js': `${built}//# sourceMappingURL=bad.js.map\n`, 'src/real.ts': original }],
  [
    'the map is broken',
    { 'src/bad.js': `${built}//# sourceMappingURL=bad.js.map\n`, 'src/bad.js.map': '{"version":3', 'src/real.ts': original },
  ],
  ['the source is not there', { 'src/bad.js': `${built}//# sourceMappingURL=bad.js.map\n`, 'src/bad.js.map': map }],
] as const)
  test(`built files: places are those of the built file where ${what}`, () => {
    const [flow] = codeOf(['bad'], files).flows
    assert.deepEqual([flow?.at.file, flow?.at.line], ['src/bad.js', 2])
  })
