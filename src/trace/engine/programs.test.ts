import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { analysesIn, shownIn } from './builtins/shapes-for-tests.ts'

const probe = `import { show } from 'probe'\n`

/** Programs of several files; the first is the handler's. */
const programs: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, ...shown: string[]]>> = {
  'a named import': [
    {
      'a.js': `${probe}import { f } from './b.js'\nexport const handler = (event) => show(f(event.x))`,
      'b.js': 'export const f = (x) => `-${x}`',
    },
    '`-${<event.x>}`',
  ],
  'metadata of a class, of another one, and of its parent': [
    {
      'a.js': `${probe}class A {}
class B {}
class C extends A {}
Reflect.defineMetadata('roles', 'staff', A)
export const handler = () => { show(Reflect.getMetadata('roles', A)); show(Reflect.getMetadata('roles', B)); show(Reflect.getMetadata('roles', C)) }`,
    },
    '"staff"',
    'undefined',
    '"staff"',
  ],
  'a static field whose class has fields': [
    { 'a.js': `${probe}class A { static one = new A(); x = 'a' }\nexport const handler = () => show(A.one.x)` },
    '"a"',
  ],
  'a function that something unknown was given': [
    {
      'a.js': `${probe}import { wrap } from 'some-wrapper'
const f = wrap(async (x) => ({ x, y: 'a' }))
export const handler = async (event) => { const made = await f(event.x); show(made.y); show(made.x) }`,
    },
    '"a"',
    '<event.x>',
  ],
  'a list, or an object, that is asked which it is': [
    {
      'a.js': `${probe}const f = (x) => (x.y ? { z: 'a' } : ['b'])
export const handler = (event) => { const made = f(event.x); if (!Array.isArray(made)) show(made.z); else show(made[0]) }`,
    },
    '"a"',
    '"b"',
  ],
  'classes that are compared': [
    {
      'a.js': `${probe}class A {}
class B {}
export const handler = () => { const types = [A, B]; show(types[0] === A); show(types[0] === types[1]) }`,
    },
    'true',
    'false',
  ],
  'a constant of another file': [
    { 'a.js': `${probe}import { x } from './b.js'\nexport const handler = () => show(x)`, 'b.js': "export const x = 'a'" },
    '"a"',
  ],
  'a default import': [
    { 'a.js': `${probe}import f from './b.js'\nexport const handler = (event) => show(f(event.x))`, 'b.js': 'export default (x) => x' },
    '<event.x>',
  ],
  'a namespace': [
    {
      'a.js': `${probe}import * as b from './b.js'\nexport const handler = (event) => show(b.f(event.x))`,
      'b.js': "export const f = () => 'a'",
    },
    '"a"',
  ],
  're-exports': [
    {
      'a.js': `${probe}import { g, h } from './b.js'\nexport const handler = (event) => { show(g(event.x)); show(h(event.x)) }`,
      'b.js': "export { f as g } from './c.js'\nexport * from './d.js'",
      'c.js': 'export const f = (x) => x',
      'd.js': "export const h = () => 'a'",
    },
    '<event.x>',
    '"a"',
  ],
  'a circle of imports': [
    {
      'a.js': `${probe}import { f } from './b.js'\nexport const g = (x) => x\nexport const handler = (event) => show(f(event.x))`,
      'b.js': "import { g } from './a.js'\nexport const f = (x) => g(x)",
    },
    '<event.x>',
  ],
  'exports.x': [
    {
      'a.js': `const { show } = require('probe')\nconst { f } = require('./b')\nexports.handler = (event) => show(f(event.x))`,
      'b.js': 'exports.f = (x) => x',
    },
    '<event.x>',
  ],
  'module.exports = {…}': [
    {
      'a.js': `const { show } = require('probe')\nconst b = require('./b')\nmodule.exports = { handler: (event) => show(b.f(event.x)) }`,
      'b.js': "module.exports = { f: () => 'a' }",
    },
    '"a"',
  ],
  'module.exports.x': [
    { 'a.js': `const { show } = require('probe')\nmodule.exports.handler = async (event) => show(event.x)` },
    '<event.x>',
  ],
  'module.exports = function': [
    {
      'a.js': `const { show } = require('probe')\nconst f = require('./b')\nexports.handler = (event) => show(f(event.x))`,
      'b.js': 'module.exports = (x) => x',
    },
    '<event.x>',
  ],
  'exports = module.exports = {}': [
    { 'a.js': `const { show } = require('probe')\nexports = module.exports = {}\nexports.handler = (event) => show(event.x)` },
    '<event.x>',
  ],
  'exports.x in a file with imports': [{ 'a.js': `${probe}exports.handler = (event) => show(event.x)` }, '<event.x>'],
  'module.exports in a file with imports': [{ 'a.js': `${probe}module.exports = { handler: () => show('a') }` }, '"a"'],
  'an ES module that requires': [
    { 'a.js': `${probe}const { f } = require('./b')\nexport const handler = (event) => show(f(event.x))`, 'b.js': 'exports.f = (x) => x' },
    '<event.x>',
  ],
  'a default of CommonJS': [
    {
      'a.js': `${probe}import b from './b.js'\nexport const handler = (event) => show(b.f(event.x))`,
      'b.js': 'module.exports = { f: (x) => x }',
    },
    '<event.x>',
  ],
  'what a compiler made of a default': [
    {
      'a.js': `${probe}import f from './b.js'\nexport const handler = (event) => show(f(event.x))`,
      'b.js': "Object.defineProperty(exports, '__esModule', { value: true })\nexports.default = () => 'a'",
    },
    '"a"',
  ],
  'import()': [
    {
      'a.js': `${probe}export const handler = async (event) => { const { f } = await import('./b.js'); show(f(event.x)) }`,
      'b.js': 'export const f = (x) => x',
    },
    '<event.x>',
  ],
}

/** Code behind something that need not have happened is no dead code. */
const reached: typeof programs = {
  'a list of four that may have stayed empty': [
    {
      'a.js': `${probe}export const handler = (event) => {
  const missing = []
  for (const key of ['a', 'b', 'c', 'd']) if (!(key in event)) missing.push(key)
  if (missing.length) return
  show('there')
}`,
    },
    '"there"',
  ],
  'the same list, sorted': [
    {
      'a.js': `${probe}export const handler = (event) => {
  const missing = []
  for (const key of ['a', 'b', 'c', 'd', 'e']) if (!(key in event)) missing.push(key)
  missing.sort()
  if (missing.length > 0) return
  show('there')
}`,
    },
    '"there"',
  ],
  'what is made of a list that may be empty': [
    {
      'a.js': `${probe}export const handler = (event) => {
  const missing = []
  for (const key of ['a', 'b', 'c', 'd']) if (!(key in event)) missing.push(key)
  if (missing.map((key) => key + ' is missing').length) return
  if (missing.some((key) => key)) return
  show('there')
}`,
    },
    '"there"',
  ],
  'a list of four that cannot have stayed empty': [
    {
      'a.js': `${probe}export const handler = () => {
  const all = []
  for (const key of ['a', 'b', 'c', 'd']) all.push(key)
  if (all.length) return
  show('dead')
}`,
    },
  ],
  'what an empty list of what is wrong proves of each of four': [
    {
      'a.js': `${probe}export const handler = (event) => {
  const wrong = []
  for (const key of ['a', 'b', 'c', 'd']) if (!/^[xy]+$/.test(event[key])) wrong.push(key)
  if (wrong.length === 0) show(event.d)
  else show(event.d)
}`,
    },
    '<event.d:xy>',
    '<event.d>',
  ],
  'a variable that a listener sets': [
    {
      'a.js': `${probe}import { EventEmitter } from 'node:events'
export const handler = () => { let x = 'a'; new EventEmitter().on('error', () => { x = null }); show(x) }`,
    },
    '"a" | null',
  ],
  'a variable that a function sets which something unknown was given': [
    {
      'a.js': `${probe}import { listen } from 'some-package'
export const handler = () => { let x = 'a'; listen(() => { x = null }); show(x) }`,
    },
    '"a" | null',
  ],
  'a variable that a function sets which is called for each element': [
    { 'a.js': `${probe}export const handler = () => { let x = 'a'; [1].forEach(() => { x = null }); show(x) }` },
    'null',
  ],
}

describe('what may have happened, or not', () => {
  for (const [title, [files, ...shown]] of Object.entries(reached)) test(title, () => assert.deepEqual(shownIn(files), shown))
})

test('a namespace that one handler asked for first is there for the next', () => {
  const files = {
    'a.js': `${probe}import { f } from './b.js'\nexport const one = (event) => show(f('one', event.x))\nexport const other = (event) => show(f('other', event.x))`,
    'b.js': `import * as c from './c.js'\nexport const f = (name, x) => c.call(name, x)`,
    'c.js': 'export const call = (name, x) => `${name} ${x}`',
  }
  assert.deepEqual(shownIn(files, ['one', 'other']), ['`one ${<event.x>}`', '`other ${<event.x>}`'])
  assert.deepEqual(shownIn(files, ['other', 'one']), ['`other ${<event.x>}`', '`one ${<event.x>}`'])
})

test('data that one handler asked for first is there for the next, and what it set itself is not', () => {
  const data = {
    'a.js': `${probe}import c from './c.json'\nexport const one = () => show(c.x)\nexport const other = () => show(c.x)`,
    'c.json': '{ "x": "a" }',
  }
  assert.deepEqual(shownIn(data, ['one', 'other']), ['"a"', '"a"'])
  const set = {
    'a.js': `${probe}import { kept, fill } from './b.js'
export const one = (event) => { fill(); show(kept.send(event.x)) }
export const other = (event) => { fill(); show(kept.send(event.x)) }
export const third = () => show(kept)`,
    'b.js': 'export let kept\nexport const fill = () => { kept = { send: (x) => x } }',
  }
  assert.deepEqual(shownIn(set, ['one', 'other', 'third']), ['<event.x>', '<event.x>', 'undefined'])
  assert.deepEqual(shownIn(set, ['third', 'other']), ['undefined', '<event.x>'])
})

describe('modules', () => {
  for (const [title, [files, ...shown]] of Object.entries(programs)) test(title, () => assert.deepEqual(shownIn(files), shown))
})

const shared = {
  'a.js': `${probe}import { cache, remember, last } from './b.js'
export const writes = (event) => { remember(event.x); show(last()) }
export const reads = () => { show(last()); show(cache.value) }
export const checks = (event) => { if (!/^[ab]+$/.test(event.x)) return; show(event.x) }
export const trusts = (event) => show(event.x)
`,
  'b.js':
    "let kept = 'a'\nexport const cache = { value: 'b' }\nexport const remember = (x) => { kept = x; cache.value = x }\nexport const last = () => kept\n",
}

test('one handler does not change what another is seen to do, whatever comes first', () => {
  const names = ['writes', 'reads', 'checks', 'trusts']
  const alone = new Map(names.map((name) => [name, shownIn(shared, [name])]))
  assert.deepEqual(alone.get('reads'), ['"a"', '"b"'])
  for (const order of [names, names.toReversed(), ['checks', 'trusts', 'writes', 'reads']])
    assert.deepEqual(
      shownIn(shared, order),
      order.flatMap((name) => alone.get(name) ?? []),
    )
})

test('the same program is seen the same way twice', () => {
  for (const [files] of Object.values(programs)) assert.deepEqual(analysesIn(files, ['handler']), analysesIn(files, ['handler']))
})

test('whatever stands in a handler, the analysis comes to an end', () => {
  const expression = fc.letrec<{ e: string }>((tie) => ({
    e: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'event.x',
        'x',
        "'a'",
        '1',
        'null',
        'undefined',
        '[]',
        '{}',
        'this',
        'f',
        'arguments',
        '/a+/',
        'event',
        'new Map()',
        'class { #p = 1; get p() { return this.#p } }',
      ),
      fc
        .tuple(tie('e'), fc.constantFrom('+', '-', '===', '<', '&&', '||', '??', 'in', 'instanceof', ','), tie('e'))
        .map(([a, o, b]) => `((${a}) ${o} (${b}))`),
      tie('e').map((a) => `f(${a})`),
      tie('e').map((a) => `(${a})?.y`),
      fc.tuple(tie('e'), tie('e')).map(([a, b]) => `(${a})?.[${b}]`),
      tie('e').map((a) => `[...[${a}]].map((x) => x)`),
      tie('e').map((a) => `({ ...(${a}), x: 1 })`),
      tie('e').map((a) => `\`\${${a}}-\``),
      tie('e').map((a) => `(await (${a}))`),
      tie('e').map((a) => `(x = ${a})`),
      tie('e').map((a) => `new Promise((done) => done(${a}))`),
      tie('e').map((a) => `JSON.parse(JSON.stringify(${a}))`),
    ),
  })).e
  const statement = fc.letrec<{ s: string }>((tie) => ({
    s: fc.oneof(
      { maxDepth: 3 },
      expression.map((e) => `show(${e});`),
      expression.map((e) => `x = ${e};`),
      expression.map((e) => `event.y = ${e};`),
      fc.tuple(expression, tie('s'), tie('s')).map(([e, a, b]) => `if (${e}) { ${a} } else { ${b} }`),
      fc.tuple(expression, tie('s')).map(([e, a]) => `for (const y of [${e}]) { ${a} if (y) continue; }`),
      fc.tuple(expression, tie('s')).map(([e, a]) => `while (${e}) { ${a} break }`),
      fc.tuple(tie('s'), tie('s'), tie('s')).map(([a, b, c]) => `try { ${a} throw x } catch (e) { ${b} x = e } finally { ${c} }`),
      fc.tuple(expression, tie('s')).map(([e, a]) => `switch (x) { case ${e}: ${a} break; default: ${a} }`),
      fc.tuple(tie('s'), expression).map(([a, e]) => `function f(x) { ${a} return ${e} }`),
      expression.map((e) => `return ${e};`),
    ),
  })).s
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 4 }), (all) => {
      const files = {
        'handler.js': `${probe}const f = (y) => y\nexport const handler = async function (event) {\nlet x\n${all.map((one) => `{ ${one} }`).join('\n')}\n}`,
      }
      const [analysis] = analysesIn(files, ['handler'])
      assert.equal(analysis?.finished, 'yes')
    }),
    { numRuns: 40, seed: 1 },
  )
})
