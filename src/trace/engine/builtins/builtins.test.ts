import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownBy } from './shapes-for-tests.ts'

const table = (title: string, rows: readonly (readonly [body: string, ...shown: string[]])[]): void => {
  test(title, () => {
    for (const [body, ...shown] of rows) assert.deepEqual(shownBy(body), shown, body)
  })
}
const number = '+-.0123456789Ee'

table('numbers', [
  [
    'show(Number(event.a)); show(parseInt(event.a, 10)); show(Math.floor(event.a))',
    ...Array.from({ length: 3 }, () => `<event.a:${number}>`),
  ],
  ['show(Math.min(event.a, 10)); show(Math.max(event.a, 10))', `<event.a:${number}!work>`, `<event.a:${number}>`],
  [
    "show(parseInt('42px')); show(Number('7')); show((255).toString(16)); show((5).toFixed(2)); show(Math.max(1, 2))",
    '42',
    '7',
    '"ff"',
    '"5.00"',
    '2',
  ],
  ['if (isNaN(event.n)) return; show(event.n)', `<event.n:${number}>`],
  ['if (!Number.isNaN(event.n)) show(event.n)', '<event.n>'],
  ['if (!Number.isInteger(event.n)) return; show(event.n)', `<event.n:${number}>`],
  ['show(String(event.a)); show(String(1)); show(String([1, event.x]))', '<event.a>', '"1"', '`1,${<event.x>}`'],
  ["if (!Boolean(['a'].includes(event.x))) return; show(event.x)", '"a"'],
])

table('objects', [
  [
    'show(Object.keys({ a: 1, b: 2 })); show(Object.values({ a: event.a })); show(Object.entries({ a: 1 }))',
    '["a", "b"]',
    '[<event.a>]',
    '[["a", 1]]',
  ],
  ['for (const [k, v] of Object.entries(event.q)) { show(k); show(v) }', '<event.q>', '<event.q.*>'],
  ['const o = Object.assign({}, event.body, { x: 1 }); show(o.y); show(o.x)', '<event.body.y>', '1'],
  ["show(Object.fromEntries(Object.entries(event.b).filter(([k]) => ['a'].includes(k))))", '{a: <event.b.*!outgoing-data>}'],
  ["show(Object.fromEntries([['a', 1], ['b', event.b]]))", '{a: 1, b: <event.b>}'],
  ['const T = { a: 1, b: 2 }; if (Object.hasOwn(T, event.k)) show(event.k)', '"a" | "b"'],
  [
    'const T = { a: 1 }; if (Object.prototype.hasOwnProperty.call(T, event.k)) show(event.k); if (T.hasOwnProperty(event.k)) show(event.k)',
    '"a"',
    '"a"',
  ],
  ['const T = { a: 1 }; if (!Object.keys(T).includes(event.k)) return; show(event.k)', '"a"'],
  ["const o = {}; Object.defineProperty(o, 'x', { get() { return event.g } }); show(o.x)", '<event.g>'],
  [
    "show(Reflect.get({ a: event.a }, 'a')); show(new Proxy({ a: 1 }, {}).a); show(Object.freeze({ a: 1 }).a); show(Object.create({ q: 2 }).q)",
    '<event.a>',
    '1',
    '1',
    '2',
  ],
  ["show(JSON.stringify({ a: event.a, b: 1 }, ['b'])); show(JSON.parse('{\"a\":[1,2]}').a)", 'json({b: 1})', '[1, 2]'],
  ['show(JSON.parse(event.body).name); show(JSON.parse(JSON.stringify({ a: event.a })).a)', '<event.body.<json>.name>', '<event.a>'],
])

table('maps and sets', [
  [
    "const m = new Map([['a', event.a], ['b', 2]]); show(m.get('a')); show(m.get('c')); show([...m.keys()])",
    '<event.a>',
    'undefined',
    '["a", "b"]',
  ],
  ["const m = new Map(); m.set('a', event.a).set('b', 1); m.forEach((v, k) => { show(k); show(v) })", '"a"', '<event.a>', '"b"', '1'],
  ["const m = new Map(); m.set(event.k, event.v); show(m.get('x'))", '<event.v>'],
  ["const T = new Map([['a', 1]]); if (!T.has(event.k)) return; show(event.k)", '"a"'],
  ["const v = new Map([['a', 1]]).get(event.k); if (!v) return; show(event.k)", '"a"'],
  ["if (!new Set(['a', 'b']).has(event.k)) return; show(event.k)", '"a" | "b"'],
  ['show([...new Set(event.ids)]); const s = new Set(); s.add(event.x); for (const x of s) show(x)', '[...<event.ids.*>]', '<event.x>'],
])

table('promises are looked through', [
  ['show(await new Promise((resolve) => resolve(event.x)))', '<event.x>'],
  ['show(await new Promise((resolve) => setTimeout(() => resolve(event.x), 1)))', 'work: 1', '<event.x>'],
  [
    'class D { constructor() { this.p = new Promise((r) => { this.r = r }) } } const d = new D(); d.r(event.x); show(await d.p)',
    '<event.x>',
  ],
  ['const f = async () => ({ x: event.x }); show(await f().then((r) => r.x).catch(() => null))', '<event.x> | null'],
  ['show(await (async () => event.x)().finally(() => {}))', '<event.x>'],
  ['const [a, b] = await Promise.all([event.a, Promise.resolve(1)]); show(a); show(b)', '<event.a>', '1'],
  ["show(await Promise.race([event.a, 'b']))", '"b" | <event.a>'],
  ['for (const r of await Promise.allSettled([event.a])) show(r.value)', '<event.a>'],
  ["const { promisify } = require('util'); show(await promisify((a, done) => done(null, a))(event.a))", '<event.a>'],
])

table('functions of functions', [
  [
    'const f = (a, b) => show(`${a}${b}`); f.call(null, 1, event.b); f.apply(null, [2, event.c]); f.bind(null, 3)(event.d)',
    '`1${<event.b>}`',
    '`2${<event.c>}`',
    '`3${<event.d>}`',
  ],
  ['show(Array.prototype.slice.call([1, event.a])); show(Math.max.apply(null, [1, 2]))', '[1, <event.a>]', '2'],
  ['show(Array.prototype.map.call(event.l, (x) => x.id))', '[...<event.l.*.id>]'],
])

table('errors and dates', [
  [
    "const e = new Error('no ' + event.x); show(e.message); show(e.stack); show(String(e))",
    '`no ${<event.x>}`',
    '<error.stack+event.x>',
    '`Error: no ${<event.x>}`',
  ],
  [
    'class E extends Error { constructor(m) { super(m); this.code = 1 } } const e = new E(event.x); show(e.message); show(e.code)',
    '<event.x>',
    '1',
  ],
  [
    'show(new Date().toISOString()); show(Date.now()); show(new Date(event.d).toISOString())',
    '<the clock:+-.0123456789:TZ>',
    `<the clock:${number}>`,
    '<event.d:+-.0123456789:TZ>',
  ],
  ['show(Math.random())', `<Math.random:${number}>`],
])

table('addresses', [
  [
    "const u = new URL(event.url); if (u.hostname !== 'a.com') return; show(u.href); show(event.url)",
    '<event.url:many!url!redirect>',
    '<event.url!url!redirect>',
  ],
  ["if (!['a.io', 'b.io'].includes(new URL(event.url).host)) return; show(event.url)", '<event.url!url!redirect>'],
  ["if (new URL(event.url).protocol !== 'https:') return; show(event.url)", '<event.url>'],
  ["if (!new URL(event.url).hostname.endsWith('.example.com')) return; show(event.url)", '<event.url!url!redirect>'],
  ["if (!new URL(event.url).hostname.endsWith('example.com')) return; show(event.url)", '<event.url>'],
  ["if (!new URL(event.url).hostname.endsWith('.com')) return; show(event.url)", '<event.url>'],
  [
    'const u = new URL(`https://api.x.com/${event.id}`); show(u.href); show(u.hostname)',
    '`https://api.x.com/${<event.id:many>}`',
    '"api.x.com"',
  ],
  ["show(new URL('/users/' + event.id, 'https://api.x.com/v1').href)", '`https://api.x.com/users/${<event.id:many>}`'],
  [
    "show(new URL(event.p, 'https://api.x.com').href); show(new URL(`/${event.p}`, 'https://api.x.com').href)",
    '<event.p:many>',
    '<event.p:many>',
  ],
  ["show(new URL('/a?b=1', 'https://api.x.com').searchParams.get('b'))", '"1"'],
  [
    "show(new URLSearchParams(event.body).get('z')); show(new URLSearchParams({ q: event.q }).toString())",
    '<event.body.<query>.z>',
    'query({q: <event.q>})',
  ],
  ["show(encodeURIComponent(event.a).replace(/[^'\"<]/g, '')); show(decodeURIComponent(event.a))", "<event.a:'>", '<event.a.<url>>'],
])

const path = "const path = require('path'); "
table('paths', [
  [
    `${path}show(path.join('/a', 'b', '../c')); show(path.resolve('/a', '/b', 'c')); show(path.basename('/a/b.txt', '.txt')); show(path.posix.dirname('/a/b'))`,
    '"/a/c"',
    '"/b/c"',
    '"b"',
    '"/a"',
  ],
  [
    `${path}show(path.join('/tmp', event.f)); show(path.join('/tmp', path.basename(event.f.replace(/[^a.]/g, ''))))`,
    '`/tmp/${<event.f>}`',
    '`/tmp/${<event.f:.a!path>}`',
  ],
  [
    `${path}const p = path.resolve('/root', event.f); if (!p.startsWith('/root/')) return; show(p); show(path.resolve('/root', event.f))`,
    '<event.f!path>',
    '<event.f!path>',
  ],
  [`${path}const p = '/root/' + event.f; if (!p.startsWith('/root/')) return; show(p)`, '`/root/${<event.f>}`'],
  [
    `${path}const f = path.join('/data', event.f); const r = path.relative('/data', f); if (r.startsWith('..')) return; show(f)`,
    '<event.f!path>',
  ],
  [
    `${path}show(path.normalize(event.f).replace(/^(\\.\\.(\\/|\\\\|$))+/, '')); show(event.f.replace(/^(\\.\\.(\\/|\\\\|$))+/, ''))`,
    '<event.f!path>',
    '<event.f>',
  ],
  [`${path}show(path.join('/tmp', event.f.replace(/[^a-b]/g, '')))`, '`/tmp/${<event.f:ab>}`'],
  [`${path}show(path.resolve('/tmp', event.f.replace(/[^/a]/g, '')))`, '`/tmp/${<event.f:/a>}`'],
])
