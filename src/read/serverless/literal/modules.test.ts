import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projectOf } from '../../project.ts'
import { takeNotes } from '../notes.ts'
import { plain } from '../../document/plain-for-tests.ts'
import { modulesOf } from './modules.ts'

function read(
  files: Readonly<Record<string, string>>,
  path = 'app/serverless.ts',
): { value: unknown; reports: readonly string[]; included: readonly string[] } {
  const notes = takeNotes()
  const value = plain(modulesOf(projectOf(new Map(Object.entries(files))), 'app').configuration(path, notes))
  return { value, reports: notes.unread().map(({ reason, what }) => `${reason}: ${what}`), included: notes.included() }
}

const code = '? it is made by code'

const cases: readonly (readonly [what: string, source: string, value: unknown])[] = [
  ['a default export', 'export default { service: "a" }', { service: 'a' }],
  ['module.exports', 'module.exports = { a: [1, -2, true, null, undefined] }', { a: [1, -2, true, null, null] }],
  ['export =', 'export = { a: 1 }', { a: 1 }],
  ['exports by name', 'exports.a = 1; module.exports.b = 2', { a: 1, b: 2 }],
  ['a constant', 'const c = { a: 1 }; export default c', { a: 1 }],
  [
    'a typed constant',
    'import type { AWS } from "@serverless/typescript"\nconst c: AWS = { a: 1 } as const satisfies X; export default c as Y',
    { a: 1 },
  ],
  ['a type assertion', 'export default <AWS>({ a: 1 }!)', { a: 1 }],
  ['spreads', 'const a = { x: 1, y: 2 }; const l = [1]; export default { ...a, y: 3, l: [0, ...l] }', { x: 1, y: 3, l: [0, 1] }],
  ['members', 'const a = { b: [{ c: 1 }] }; export default { v: a.b[0].c, w: a["b"], n: a.nope }', { v: 1, w: [{ c: 1 }], n: null }],
  ['template literals', 'const s = "x"; export default { v: `${s}-${1}-\\${self:service}` }', { v: 'x-1-${self:service}' }],
  [
    'computed and shorthand keys',
    'const k = "a"; const b = 2; export default { [k]: 1, b, "c-d": 3, 4: 5 }',
    { a: 1, b: 2, 'c-d': 3, 4: 5 },
  ],
  ['arithmetic', 'export default { v: 60 * 60 - 1, w: "a" + "b" + 1 }', { v: 3599, w: 'ab1' }],
  [
    'environment variables',
    'export default { v: process.env.A, w: process.env.B || \'c\', x: process.env.D ?? "e" }',
    { v: '${env:A}', w: "${env:B, 'c'}", x: "${env:D, 'e'}" },
  ],
  ['decided conditions', 'const t = true; export default { v: t ? 1 : 2, w: !t ? 1 : 2, x: "a" === "a" ? 1 : 2 }', { v: 1, w: 2, x: 1 }],
  ['conditions on the environment', 'export default { v: process.env.CI ? 1 : 2 }', { v: code }],
  ['calls', 'export default { v: f(), w: `a-${f()}`, x: new Date() }', { v: code, w: 'a-${?}', x: code }],
  ['a function that returns a literal', 'module.exports = async () => ({ a: 1 })', { a: 1 }],
  ['what a function is given', 'module.exports = ({ options }) => ({ a: options.stage })', code],
  ['a parameter hides a constant', 'const stage = "x"; module.exports = (stage) => { return { a: stage } }', { a: code }],
  ['a function that does more', 'module.exports = () => { console.log(1); return { a: 1 } }', code],
  ['a constant that is changed', 'const c = { a: 1 }; c.a = 2; export default c', code],
  ['a circle', 'const a = { b }; const b = { a }; export default a', { b: { a: '? the modules refer to each other in a circle' } }],
  ['an unknown name', 'export default { a: nope }', { a: '? the module has no constant nope' }],
  ['a package', 'import x from "package"; export default { a: x }', { a: '? it comes from package, which is no file of the project' }],
  ['nothing', 'const a = 1', '? the module exports nothing'],
  ['no program', 'const = ;;; {{{', '? the module could not be parsed'],
  [
    'a prototype',
    'export default { ["__proto__"]: { a: 1 }, constructor: 2 }',
    Object.fromEntries([
      ['__proto__', { a: 1 }],
      ['constructor', 2],
    ]),
  ],
  ['methods and getters', 'export default { a() {}, get b() { return 1 }, c: class {} }', { a: code, b: code, c: code }],
]

for (const [what, source, value] of cases) test(`reads ${what}`, () => assert.deepEqual(read({ 'app/serverless.ts': source }).value, value))

test('follows imports of the project, as the TypeScript template writes them', () => {
  const { value, included } = read({
    'app/serverless.ts':
      "import hello from '@functions/hello'\nimport { world } from './src/functions'\nimport data from './data.json'\nconst lib = require('../shared/lib.js')\nexport default { functions: { hello, world }, data, name: lib.name }",
    'app/tsconfig.json': '{ "extends": "./tsconfig.paths.json" }',
    'app/tsconfig.paths.json':
      '{ "compilerOptions": { "baseUrl": ".", "paths": { "@functions/*": ["src/functions/*"], "@libs/*": ["src/libs/*"] } } }',
    'app/src/functions/index.ts': "export { default as world } from './world'",
    'app/src/functions/hello/index.ts':
      "import { handlerPath } from '@libs/handler-resolver'\nexport default { handler: `${handlerPath(__dirname)}/handler.main` }",
    'app/src/functions/world.ts': "export default { handler: 'src/world.main' }",
    'app/data.json': '{ "a": 1 }',
    'shared/lib.js': "module.exports = { name: 'lib' }",
  })
  assert.deepEqual(value, {
    functions: { hello: { handler: 'src/functions/hello/handler.main' }, world: { handler: 'src/world.main' } },
    data: { a: 1 },
    name: 'lib',
  })
  assert.deepEqual(included.toSorted(), [
    'app/data.json',
    'app/src/functions/hello/index.ts',
    'app/src/functions/index.ts',
    'app/src/functions/world.ts',
    'shared/lib.js',
  ])
})

test('imports do not leave the project', () => {
  assert.deepEqual(read({ 'app/serverless.ts': "import x from '../../secret'\nexport default { x }" }).value, {
    x: '? it comes from ../../secret, which is no file of the project',
  })
})

test('what cannot be spread is reported', () => {
  const { value, reports } = read({ 'app/serverless.ts': 'export default { ...f(), a: 1 }' })
  assert.deepEqual(value, { a: 1 })
  assert.deepEqual(reports, ['not-executed: it is made by code'])
})

test('places are those of the module', () => {
  const node = modulesOf(projectOf(new Map([['a.ts', 'export default {\n  service: "a",\n}']])), '').configuration('a.ts', takeNotes())
  assert.ok(node.kind === 'map')
  assert.deepEqual(node.entries.get('service')?.at, { file: 'a.ts', line: 2, column: 3 })
})

const bombs: readonly (readonly [what: string, source: string])[] = [
  [
    'spreads that double',
    `const a0 = [1, 1]\n${Array.from({ length: 60 }, (_, index) => `const a${index + 1} = [...a${index}, ...a${index}]`).join('\n')}\nexport default { a: a60 }`,
  ],
  [
    'texts that double',
    `const a0 = "xx"\n${Array.from({ length: 60 }, (_, index) => `const a${index + 1} = a${index} + a${index}`).join('\n')}\nexport default { a: a60 }`,
  ],
  ['ten thousand signs', `export default ${'!'.repeat(10_000)}1`],
  ['ten thousand brackets', `export default ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
]

for (const [what, source] of bombs)
  test(`ends on ${what}`, () => assert.ok(JSON.stringify(read({ 'app/serverless.ts': source }).value).length < 10_000_000))
