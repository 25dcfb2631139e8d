import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shownBy } from '../shapes-for-tests.ts'

const table = (title: string, rows: readonly (readonly [body: string, ...shown: string[]])[]): void => {
  test(title, () => {
    for (const [body, ...shown] of rows) assert.deepEqual(shownBy(body), shown, body)
  })
}

table('constants are computed exactly', [
  ["show('abc'.slice(1))", '"bc"'],
  ["show('a,b'.split(','))", '["a", "b"]'],
  ["show('/u/:id'.replace(':id', '7'))", '"/u/7"'],
  ["show('x'.padStart(3, '-'))", '"--x"'],
  ["show(' A '.trim().toLowerCase())", '"a"'],
  ["show('a-b-c'.replace(/-/g, '_'))", '"a_b_c"'],
  ["show('abc'.includes('b'))", 'true'],
  ['show(String.fromCharCode(65))', '"A"'],
  ["show('abc'.constructor)", 'undefined'],
])

table('texts keep their pieces', [
  ['show(`x ${event.a}`.toUpperCase())', '`X ${<event.a>}`'],
  ['show(`abc${event.a}`.slice(1))', '`bc${<event.a>}`'],
  ["show(''.concat('a', event.x))", '`a${<event.x>}`'],
  ["show('/u/{id}/x'.replace('{id}', event.id))", '`/u/${<event.id>}/x`'],
  ["show('/u/{id}/x'.replace(/\\{id\\}/g, event.id))", '`/u/${<event.id>}/x`'],
  ["show(`a:${event.x}`.split(':')[0])", '"a"'],
  ["show(`a:${event.x}`.split(':')[1])", '<event.x>'],
  ["show(`${Number(event.x)}:b`.split(':')[1])", '"b"'],
  ['show(String.raw`a${event.x}b`)', '`a${<event.x>}b`'],
  ['show(` ${event.x} y `.trim())', '`${<event.x>} y`'],
])

table('what is derived carries what it was made from', [
  ['show(event.a.trim())', '<event.a>'],
  ['show(event.a.b.slice(1).toLowerCase().substring(2).charAt(0))', '<event.a.b>'],
  ['show(event.list.slice(0, 50)[0])', '<event.list.0>'],
  ['show(event.a.normalize("NFKC"))', '<event.a>'],
  ['show(event.a.replace("x", event.b))', '<event.a+event.b>'],
  ['show("x".replace(/./, () => event.b))', '<event.b>'],
  ['show(Buffer.from(event.a).toString("base64"))', 'base64(<event.a>)'],
  ['show(Buffer.from(event.a, "base64").toString())', '<event.a.<base64>>'],
  ['show(event.data.search({ q: event.q }))', '<event.data+event.q>'],
])

table('a replacement of all characters of a kind cleans, one of the first does not', [
  ["show(event.a.replace(/[^a-c]/g, ''))", '<event.a:abc>'],
  ["show(event.a.replace(/[^a-c]+/g, '-'))", '<event.a:-abc>'],
  ["show(event.a.replace(/[^a-c]/, ''))", '<event.a>'],
  ["show(event.a.replace(/[^a-c]/g, '$&'))", '<event.a>'],
  ["show(event.a.replace(/^[^a-c]/g, ''))", '<event.a>'],
  ["show(event.a.replace(/\\.\\./g, ''))", '<event.a>'],
  ["show(event.a.replace(/[^ab]/g, '').replaceAll('b', 'c'))", '<event.a:ac>'],
  ["show(event.a.replace(/[^ab]/g, '').replace('b', 'c'))", '<event.a:abc>'],
  ["show(event.a.replace(/[^ab]/g, () => 'x'))", '<event.a:abx>'],
  ['show(event.a.replace(/[^ab]/g, event.b))', '<event.a+event.b>'],
  ["show(event.a.replace(/[^ab]/g, '').toUpperCase())", '<event.a:AB>'],
  ["show(event.a.replace(/[^ab]/g, '').slice(1).trim())", '<event.a:ab>'],
])

test('characters that were replaced are gone', () => {
  const escape = `.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')`
  const only = `.replace(/[^a<"]/g, '')`
  assert.deepEqual(shownBy(`show(event.a${escape}${only})`), ['<event.a:a>'])
  assert.deepEqual(shownBy(`show(event.a.replace(/[&<>"']/g, (c) => ({ '<': '&lt;', '"': '&quot;' })[c])${only})`), ['<event.a:a>'])
})

table('escaping is known by its form', [
  ["show(event.a.replace(/'/g, \"''\").replace(/[^']/g, ''))", "<event.a:'!sql>"],
  ["show(event.a.replaceAll(\"'\", \"'\\\\''\").replace(/[^']/g, ''))", "<event.a:'!command>"],
  ["show(event.a.replace(/'/, \"''\").replace(/[^']/g, ''))", "<event.a:'>"],
  ["show(event.a.replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&'))", '<event.a!regex>'],
  ["show(event.a.replace(/[.*+]/g, '\\\\$&'))", '<event.a>'],
  ["show(event.a.replaceAll(\"'\", \"''\").replace(/[^']/g, '').slice(1))", "<event.a:'>"],
])

table('questions narrow', [
  ["if (event.p.includes('..')) return; show(event.p)", '<event.p!path>'],
  ["if (event.p.indexOf('..') !== -1) return; show(event.p)", '<event.p!path>'],
  ["if (event.p.indexOf('..') === -1) show(event.p)", '<event.p!path>'],
  ["if (event.p.indexOf('..') >= 0) show(event.p)", '<event.p>'],
  ["if ('abc'.includes(event.p)) show(event.p)", '<event.p:abc>'],
  ["if (event.p.startsWith('https://api.x.com/')) show(event.p)", '<event.p!url!redirect>'],
  ["if (event.p.startsWith('https://api.x.com')) show(event.p)", '<event.p>'],
  ["if (event.a.toLowerCase() === 'x') show(event.a.replace(/\\s/g, ''))", '<event.a:Xx>'],
])

table('patterns', [
  ['if (/^\\d+$/.test(event.x)) show(event.x)', '<event.x:0123456789>'],
  ['if (/\\d+/.test(event.x)) show(event.x)', '<event.x>'],
  ['if (!/^[ab]+$/.test(event.x)) return; show(event.x)', '<event.x:ab>'],
  ["if (!event.x.match(/^[ab]+$/)) throw new Error('x'); show(event.x)", '<event.x:ab>'],
  ["const re = new RegExp('^[ab]+$'); if (re.test(event.x)) show(event.x)", '<event.x:ab>'],
  ['const m = /^\\/u\\/([0-1]+)\\/(?<n>[ab]+)$/.exec(event.p); if (m) { show(m[1]); show(m.groups.n) }', '<event.p:01>', '<event.p:ab>'],
  ['const m = event.p.match(/id=([ab]+)/); show(m[1]); show(m[0])', '<event.p:ab>', '<event.p:=abdi>'],
  ['for (const m of event.p.matchAll(/x([ab]+)/g)) show(m[1])', '<event.p:ab>'],
  ['show(event.p.match(/[ab]/g)[0])', '<event.p:ab>'],
  ['new RegExp(event.r)', 'regex: <event.r>'],
  ["new RegExp('^a' + 'b$')"],
])

test('pieces of a split are told apart', () => {
  const body =
    "const [scheme, token] = event.h.split(' '); if (scheme !== 'Bearer') return; show(scheme); show(token.replace(/[^ab]/g, ''))"
  assert.deepEqual(shownBy(body), ['"Bearer"', '<event.h:ab>'])
})

test('hostile constants cost little and nothing throws', () => {
  const body = `'x'.repeat(1e9); 'a'.padEnd(1e9); 'a'.repeat(-1); 'n'.normalize('bad'); decodeURIComponent('%'); new URL('nope'); new RegExp('(')
    show(/(a+)+$/.test('${'a'.repeat(200)}!')); ('b'.repeat(19000)).replaceAll('b', 'c'.repeat(19000)); (1).toFixed(1000); show('end')`
  assert.equal(shownBy(body).at(-1), '"end"')
})

test('a constant string’s methods answer as the language does', () => {
  const names = ['slice', 'substring', 'substr', 'at', 'charAt', 'indexOf', 'padStart', 'repeat'] as const
  const value = fc.oneof(fc.integer({ min: -5, max: 8 }), fc.constantFrom('', 'a', 'ab', '$&'))
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ maxLength: 6 }), fc.array(value, { maxLength: 2 }), (name, text, list) => {
      let expected: unknown
      try {
        expected = Reflect.apply(Reflect.get(String.prototype, name), text, list)
      } catch {
        return
      }
      const call = `${JSON.stringify(text)}.${name}(${list.map((one) => JSON.stringify(one)).join(', ')})`
      assert.deepEqual(shownBy(`show(${call})`), [expected === undefined ? 'undefined' : JSON.stringify(expected)])
    }),
    { numRuns: 60 },
  )
})
