import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from '../ir/show.ts'
import { check } from '../ir/check.ts'
import { lower } from './lower.ts'
import { parseWithBabel } from './babel.ts'

const kinds: readonly (readonly [file: string, source: string, kind: 'module' | 'script'])[] = [
  ['a.js', 'exports.a = 1', 'script'],
  ['a.js', "import './b'", 'module'],
  ['a.js', 'export {}', 'module'],
  ['a.js', 'await f()', 'module'],
  ['a.js', 'f(import.meta.url)', 'module'],
  ['a.js', "import('x')", 'script'],
  ['a.mjs', 'f()', 'module'],
  ['a.cjs', 'f()', 'script'],
  ['a.mts', 'f()', 'module'],
  ['a.ts', 'export type A = 1', 'module'],
  ['a.ts', "import a = require('a')", 'script'],
  ['a.ts', "import b from 'b'; export = b", 'script'],
  ['a.cts', 'module.exports = 1', 'script'],
]
for (const [file, source, kind] of kinds) test(`${file} is a ${kind}: ${source}`, () => assert.equal(lower(file, source).kind, kind))

const languages: readonly (readonly [file: string, source: string])[] = [
  ['a.js', 'f(<a/>)'],
  ['a.jsx', 'f(<a/>)'],
  ['a.tsx', 'const f = (a: string) => <b>{a}</b>'],
  ['a.ts', 'const f = <T>(a: T) => <string>a'],
  ['a.mts', 'const f = <T,>(a: T) => a'],
  ['a.js', '#!/usr/bin/env node\nf()'],
  ['a.js', '\ufefff()'],
  ['a.js', 'var await, yield, let, async; with (a) delete a; x = 010'],
  ['a.js', 'return 1'],
  ['a.cjs', 'return 1'],
]
for (const [file, source] of languages)
  test(`${file} is read: ${source}`, () =>
    assert.deepEqual(
      lower(file, source).gaps.filter(({ what }) => what !== 'with statement'),
      [],
    ))

const faults: readonly (readonly [what: string, source: string, listing: string])[] = [
  ['a fault on one line', 'f()\nlet = = 1;\ng()', 'r0 = global f\nr1 = call r0 ()\nr0 = global g\nr1 = call r0 ()\ngap syntax error @10'],
  [
    'a fault that can be passed',
    'f()\nlet a = 1 let b = 2\nf(b)',
    'r2 = global f\nr3 = call r2 ()\nr0 = 1\nr1 = 2\nr2 = global f\nr3 = call r2 (r1)\ngap syntax error @13',
  ],
  [
    'flow types',
    'f()\nconst a = (b: string) => b\ng(a)',
    'r0 = global f\nr1 = call r0 ()\nr0 = global g\nr1 = global a\nr2 = call r0 (r1)\ngap syntax error @16',
  ],
  ['an argument that lacks', 'f(, 1)', 'r0 = global f\nr1 = 1\nr2 = call r0 (r1)\ngap syntax error @3'],
  ['no program at all', '}}}} ((((\n}}}}\n}}}}\n}}}}\n}}}}\n}}}}\n}}}}\n', 'gap syntax error @0'],
  ['a template', '{{#each}} class {{name}} {{/each}} {', 'gap syntax error @16'],
]
for (const [what, source, listing] of faults)
  test(`bad source: ${what}`, () => {
    const module = lower('a.js', source)
    assert.equal(show(module), listing)
    assert.deepEqual(check(module), [])
  })

test('both parsers lead to the same', () => {
  const source = `
    @Injectable() export abstract class A<T> extends B<T> implements C {
      a: string; #b = 1; static c?: number; declare d: 1; accessor e = 2
      constructor(private readonly f: F, @Inject('x') g?: string) { super() }
      abstract h(): void; get i() { return this.#b } static { f() } async *[j]() {} k(a: 1): void; k(a: any) {}
    }
    enum E { A = 1, 'b' } declare enum G { Q } namespace N { export const a = 1 } declare module 'x' {} declare global {}
    import x = require('y'); import type { T1 } from 't'; import { type T2, v as w } from 'u'; export import q = N.a
    export function f(this: X, a?: number, { b, ...c }: any = {}, ...r: string[]): asserts a is number {}
    let u = a!.b as any, v2 = <T>c, s = d satisfies X, i = a?.b?.(c)?.[d]!.e, n = new Foo<Bar>(1), t = tag<T>\`a\${b}\`, z = 10n, re = /a/g
    for await (const a of import('x')) label: for (;;) { try { continue label } catch { debugger } }
    export * as ns from 'z'; export { y1 as default } from 'z'; export type { T1 }
  `
  const whole = lower('a.ts', source)
  // One line too long for oxc.
  const padded = lower('a.ts', `${source}// ${'x'.repeat(50_000)}`)
  assert.deepEqual(whole.gaps, [])
  assert.equal(show(padded), show(whole))
})

test('Babel is stopped in time', () => {
  const { program, faults } = parseWithBabel('a.js', '('.repeat(100_000))
  assert.equal(program, undefined)
  assert.deepEqual(faults, [])
})
