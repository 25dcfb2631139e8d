import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transformSync } from 'esbuild'
import { lower } from './lower.ts'
import { mapReference, originalsOf } from './source-map.ts'

const source = 'type A = { b: string }\n\nexport const handler = async (event: A) => {\n  return run(event.b)\n}\n'

function built(sourcefile: string): { readonly code: string; readonly map: string } {
  return transformSync(source, { loader: 'ts', format: 'cjs', minify: true, sourcemap: true, sourcefile })
}

const paths: readonly (readonly [bundle: string, written: string, file: string | undefined])[] = [
  ['dist/a.js', '../src/a.ts', 'src/a.ts'],
  ['a.js', 'src/./a.ts', 'src/a.ts'],
  ['dist/a.js', 'webpack://shop/./src/a.ts', 'src/a.ts'],
  ['dist/a.js', 'webpack://shop/./src/a.ts?4f2d', 'src/a.ts'],
  ['dist/a.js', '../../other/a.ts', undefined],
  ['dist/a.js', '/home/me/a.ts', undefined],
  ['dist/a.js', 'file:///home/me/a.ts', undefined],
]
for (const [bundle, written, file] of paths)
  test(`an offset of ${bundle} made from ${written}`, () => {
    const { code, map } = built(written)
    const module = lower(bundle, code)
    const original = originalsOf(module, map.replace(/"sources":\[[^\]]*\]/, `"sources":[${JSON.stringify(written)}]`))
    assert.deepEqual(original?.(code.indexOf('run(')), file === undefined ? undefined : { file, line: 4, column: 10 })
  })

const references: readonly (readonly [what: string, text: string, reference: ReturnType<typeof mapReference>])[] = [
  ['none', 'f()', undefined],
  ['a file', 'f()\n//# sourceMappingURL=a.js.map\n', { kind: 'file', path: 'a.js.map' }],
  ['a file with a space in its name', 'f()\n//# sourceMappingURL=a%20b.js.map', { kind: 'file', path: 'a b.js.map' }],
  ['the last counts', '//# sourceMappingURL=x.map\nf()\n//# sourceMappingURL=y.map', { kind: 'file', path: 'y.map' }],
  ['elsewhere', 'f()\n//# sourceMappingURL=https://example.com/a.js.map', undefined],
  ['inline', `f()\n//# sourceMappingURL=data:application/json;base64,${btoa('{"version":3}')}`, { kind: 'inline', map: '{"version":3}' }],
  ['inline, not encoded', 'f()\n//# sourceMappingURL=data:application/json;charset=utf-8,%7B%7D', { kind: 'inline', map: '{}' }],
]
for (const [what, text, reference] of references) test(`reference to a map: ${what}`, () => assert.deepEqual(mapReference(text), reference))

const bad: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '{"version":3}',
  '{"version":3,"mappings":"AAAA"}',
  '{"version":3,"mappings":1,"sources":[]}',
  '{"version":3,"mappings":"AAAA","sources":[1,null,{}]}',
  '{"version":3,"mappings":";;;","sources":["a"]}',
]
for (const map of bad) test(`no place by a bad map: ${map}`, () => assert.equal(originalsOf(lower('a.js', 'f()'), map)?.(0), undefined))
