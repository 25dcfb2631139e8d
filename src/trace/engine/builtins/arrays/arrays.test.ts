import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownBy } from '../shapes-for-tests.ts'

const table = (title: string, rows: readonly (readonly [body: string, ...shown: string[]])[]): void => {
  test(title, () => {
    for (const [body, ...shown] of rows) assert.deepEqual(shownBy(body), shown, body)
  })
}

table('lists of the program are changed exactly', [
  ["const a = []; a.push(event.a); a.push('x'); show(a); show(a.pop()); show(a)", '[<event.a>, "x"]', '"x"', '[<event.a>]'],
  ['const a = [1, 2, 3]; a.unshift(0); show(a.shift()); show(a.splice(1, 1, event.x)); show(a)', '0', '[2]', '[1, <event.x>, 3]'],
  ['show([1, 2, 3].reverse()); show([1, 2, 3].at(-1)); show([1, 2, 3].slice(1)); show([1].with(0, 2))', '[3, 2, 1]', '3', '[2, 3]', '[2]'],
  ['show([[1], [2, [3]]].flat()); show([1, [2, [3]]].flat(2)); show([1].concat([2], 3))', '[1, 2, [3]]', '[1, 2, 3]', '[1, 2, 3]'],
  ["show(['a', event.b].join('/')); show([1, null].join()); show([1, 2].entries())", '`a/${<event.b>}`', '"1,"', '[[0, 1], [1, 2]]'],
  [
    'show([1, 2].includes(2)); show([1, 2].includes(3)); show([1, 2].map((x) => x * 2)); show([1, 2].flatMap((x) => [x, x]))',
    'true',
    'false',
    '[2, 4]',
    '[1, 1, 2, 2]',
  ],
  ['show([1, 2, 3].reduce((a, b) => a + b, 0)); show([1, 2, 3].reduce((a, b) => a + b))', '6', '6'],
  [
    'const a = [event.x]; a.fill(0); show(a); show(Array.of(1)); show(Array.from([1, 2], (x) => x + 1)); show(Array(3, 4))',
    '[0]',
    '[1]',
    '[2, 3]',
    '[3, 4]',
  ],
  ['const [a, ...b] = [...[1, 2, event.c]]; show(b)', '[2, <event.c>]'],
])

table('lists of the sender have elements', [
  ['event.Records.forEach((r) => show(r.body))', '<event.Records.*.body>'],
  ['await Promise.all(event.Records.map(async (r) => show(JSON.parse(r.body).id)))', '<event.Records.*.body.<json>.id>'],
  ["show(event.ids.map((i) => `'${i}'`).join(','))", "`'${<event.ids.*>}'`"],
  ["show(event.ids.map(() => '?').join(','))", '"?"'],
  ['show([...event.a, 1]); show(event.a.concat([event.b]))', '[...1 | <event.a.*>]', '[...<event.a.*> | <event.b>]'],
  ['show(event.items.reduce((all, one) => ({ ...all, [one.k]: one.v }), { a: 1 }).z)', '<event.items.*.v> | undefined'],
  ['show(event.items.reduce((all, one) => all.concat(one.x), [])[0])', '<event.items.*.x.*> | <event.items.*.x> | undefined'],
])

table('what a callback tells of an element', [
  ['show(event.ids.filter((i) => /^[ab]+$/.test(i)))', '[...<event.ids.*:ab>]'],
  [
    'for (const i of event.items.filter((i) => /^[ab]+$/.test(i.id))) { show(i.id); show(i.name) }',
    '<event.items.*.id:ab>',
    '<event.items.*.name>',
  ],
  ["show(event.ids.find((i) => ['a', 'b'].includes(i)))", '"a" | "b" | undefined'],
  ['if (!event.ids.every((i) => /^[ab]+$/.test(i))) return; for (const i of event.ids) show(i)', '<event.ids.*:ab>'],
  ['if (!event.ids.some((i) => /^[ab]+$/.test(i))) return; for (const i of event.ids) show(i)', '<event.ids.*>'],
  ['if (event.ids.some((i) => !/^[ab]+$/.test(i))) return; for (const i of event.ids) show(i)', '<event.ids.*:ab>'],
  ["event.ids.forEach((i) => { if (!/^[ab]+$/.test(i)) throw new Error('bad') }); for (const i of event.ids) show(i)", '<event.ids.*:ab>'],
  ["const all = ['a', 'b']; if (!all.some((a) => a === event.x)) return; show(event.x)", '"a" | "b"'],
  ["const one = ['a', 'b'].find((a) => a === event.x); if (!one) return; show(event.x)", '"a" | "b"'],
  ["if (['a', 'b'].findIndex((a) => a === event.x) < 0) return; show(event.x)", '"a" | "b"'],
  ["if (['a', 'b'].indexOf(event.x) === -1) return; show(event.x)", '"a" | "b"'],
  ["if (!['a', 'b'].includes(event.x)) return; show(event.x)", '"a" | "b"'],
  ["show(['a', event.x && 'b', null].filter(Boolean).join('/'))", '"a/b"'],
  ["if (!event.list.every(() => event.x === 'a')) return; show(event.x)", '<event.x>'],
])

table('what may not run, may not have run', [
  ["let q = 'x'; event.l.forEach(() => { q = event.t }); show(q)", '"x" | <event.t>'],
  ["let q = 'x'; ['only'].forEach(() => { q = event.t }); show(q)", '<event.t>'],
  ["let q = event.t; event.l.forEach(() => { q = 'x' }); show(q)", '"x" | <event.t>'],
])

table('how many', [
  ['Array.from({ length: event.n }, () => 1)', 'work: <event.n>'],
  ['Array.from({ length: 5 }, () => 1)'],
  ["'x'.repeat(Math.min(event.n, 10)); 'x'.repeat(event.list.length)"],
  ["'x'.repeat(event.n)", 'work: <event.n>'],
  ['Buffer.alloc(Math.max(1, Math.min(100, Number(event.n))))'],
])
