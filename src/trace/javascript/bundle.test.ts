import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildSync } from 'esbuild'
import { check } from '../ir/check.ts'
import { show } from '../ir/show.ts'
import { lower } from './lower.ts'

const files = {
  'a.ts':
    "import lib from './lib.cjs'\nimport * as store from './store'\nexport const handler = (event) => store.put(lib.quote(event.x))\n",
  'lib.cjs': 'exports.quote = (s) => s\n',
  'store.ts': 'export function put(e) { return e }\n',
}

function bundled(minify: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-bundle-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const result = buildSync({
      entryPoints: [join(folder, 'a.ts')],
      absWorkingDir: folder,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify,
      write: false,
    })
    return result.outputFiles[0]?.text ?? ''
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('an esbuild bundle is ordinary code', () => {
  const module = lower('dist/a.js', bundled(false))
  assert.deepEqual(module.gaps, [])
  assert.deepEqual(check(module), [])
  assert.equal(module.kind, 'script')
  const listing = show(module)
  // The wrapped file: `__commonJS` is given an object whose only method is the file's body.
  assert.match(listing, /r(\d+) = object\n *r(\d+) = closure f\d+\n *r\1\["lib\.cjs"\] = r\2\n/)
  assert.match(listing, /function lib\.cjs\(r0 exports2\)\n +r1 = closure f\d+\n +r0\.quote = r1/)
  // What it exports: getters that `__export` defines, copied by `__toCommonJS`.
  assert.match(listing, /r(\d+)\.exports = r\d+/)
  // In `for (let key of …)` each getter keeps its own key.
  assert.match(listing, /fresh c\d+ = r\d+/)
})

test('a minified bundle has the same functions', () => {
  const plain = lower('dist/a.js', bundled(false))
  const small = lower('dist/a.js', bundled(true))
  assert.deepEqual(small.gaps, [])
  assert.deepEqual(check(small), [])
  assert.ok(small.functions.length >= 10 && Math.abs(plain.functions.length - small.functions.length) <= 4)
})

test('a webpack bundle is ordinary code', () => {
  const module = lower(
    'dist/a.js',
    `(() => {
      var modules = { 7: (module) => { module.exports = require('fs') }, 42: (module, exports, load) => { const fs = load(7); exports.read = (p) => fs.readFileSync(p) } }
      var cache = {}
      function load(id) {
        var known = cache[id]
        if (known !== undefined) return known.exports
        var module = (cache[id] = { exports: {} })
        modules[id](module, module.exports, load)
        return module.exports
      }
      var made = load(42)
      module.exports = made
    })()`,
  )
  assert.deepEqual(module.gaps, [])
  assert.deepEqual(check(module), [])
  assert.match(show(module), /invoke r\d+\[r\d+\] \(r\d+, r\d+, r\d+\)/)
})

test('async functions that a compiler made generators of are async again', () => {
  const module = lower(
    'a.js',
    `const tslib_1 = require('tslib')
    class A { m(a) { return __awaiter(this, void 0, void 0, function* () { return yield this.get(a) }) } }
    const b = () => tslib_1.__awaiter(void 0, void 0, void 0, function* () { yield f() })
    const c = (d) => __async(null, null, function* () { return yield d })
    const e = (__awaiter) => __awaiter(this, function (g) { return g })`,
  )
  assert.deepEqual(check(module), [])
  const listing = show(module)
  assert.match(listing, /function A\.m\(r0 a\)\n +c0 = r0\n +r1 = closure f2\n +r2 = call r1 \(\)\n +return r2\n/)
  assert.match(
    listing,
    /f2 async arrow function -\(\) captures c0\n +r0 = this\n +r1 = \^0\n +r2 = invoke r0\.get \(r1\)\n +r3 = await r2\n +return r3\n/,
  )
  assert.match(listing, /f4 async arrow function -\(\)\n/)
  assert.match(listing, /f6 async arrow function -\(\) captures c0\n/)
  assert.match(listing, /f7 arrow function e\(r0 __awaiter\)\n +r1 = this\n +r2 = closure f8\n +r3 = call r0 \(r1, r2\)/)
})
