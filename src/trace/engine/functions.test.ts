import { shownTable } from './builtins/shapes-for-tests.ts'

const pattern = '/^[-a]+$/'

shownTable('predicates and validators in functions', [
  [`const ok = (x) => ${pattern}.test(x); if (!ok(event.x)) return; show(event.x)`, '<event.x:-a>'],
  [`const ok = (x) => { if (${pattern}.test(x)) return true; return false }; if (!ok(event.x)) return; show(event.x)`, '<event.x:-a>'],
  [`const ok = (x) => { if (${pattern}.test(x)) { return false } return true }; if (!ok(event.x)) return; show(event.x)`, '<event.x>'],
  [`const ok = (x) => ${pattern}.test(x) ? 'yes' : 'no'; if (ok(event.x) === 'no') return; show(event.x)`, '<event.x:-a>'],
  [`const ok = (x) => ${pattern}.test(x) ? 'yes' : 'no'; if (ok(event.x) === 'yes') return; show(event.x)`, '<event.x>'],
  [
    `const ok = (x) => ${pattern}.test(x) ? 'yes' : 'no'; switch (ok(event.x)) { case 'yes': show(event.x); break; default: show('no') }`,
    '<event.x:-a>',
    '"no"',
  ],
  [`const check = (x) => { if (!${pattern}.test(x)) throw new Error('bad') }; check(event.x); show(event.x)`, '<event.x:-a>'],
  [`const check = (x) => { if (!x) throw new Error('bad') }; check(event.x); show(event.x)`, '<event.x>'],
  [
    `const check = (x) => { if (!${pattern}.test(x)) throw new Error('bad'); return x }; show(check(event.x)); show(event.y)`,
    '<event.x:-a>',
    '<event.y>',
  ],
  [`const v = (x) => ${pattern}.test(x) ? null : 'bad'; if (v(event.x)) return; show(event.x)`, '<event.x:-a>'],
  [`const v = (x) => ${pattern}.test(x) ? null : 'bad'; if (v(event.x) !== null) return; show(event.x)`, '<event.x:-a>'],
  [`const v = (x) => ${pattern}.test(x) ? 0 : 1; if (v(event.x) > 0) return; show(event.x)`, '<event.x:-a>'],
  [`const v = (x) => ${pattern}.test(x) ? { ok: true } : { ok: false }; if (!v(event.x).ok) return; show(event.x)`, '<event.x:-a>'],
  [
    `const v = (x) => { if (!${pattern}.test(x)) return { error: 'bad' }; return { error: undefined } }; const { error } = v(event.x); if (error) return; show(event.x)`,
    '<event.x:-a>',
  ],
  [`const v = (x) => ${pattern}.test(x) ? { ok: true } : { ok: false }; if (v(event.x).ok) return; show(event.x)`, '<event.x>'],
  [`const v = async (x) => ${pattern}.test(x); if (!(await v(event.x))) return; show(event.x)`, '<event.x:-a>'],
  [`const ok = (x) => true; if (!ok(event.x)) return; show(event.x)`, '<event.x>'],
])

shownTable('closures', [
  ['const f = () => event.x; show(f())', '<event.x>'],
  ["let x = 'a'; const f = () => x; x = event.x; show(f())", '<event.x>'],
  ["let x = event.x; const f = () => x; x = 'a'; show(f())", '"a"'],
  ["let x = 'a'; const f = () => { x = event.x }; f(); show(x)", '<event.x>'],
  ["let x = 'a'; const f = () => { x = event.x }; show(x)", '"a"'],
  ["const make = (x) => () => x; const [f, g] = [make(event.x), make('a')]; show(f()); show(g())", '<event.x>', '"a"'],
  [
    "const make = (x) => ({ get: () => x, set: (y) => { x = y } }); const [p, q] = [make('a'), make('b')]; p.set(event.x); show(p.get()); show(q.get())",
    '<event.x>',
    '"b"',
  ],
  ["const twice = (f, x) => f(f(x)); show(twice((x) => `-${x}`, event.x)); show(twice((x) => 'a', event.x))", '`--${<event.x>}`', '"a"'],
  ["const fs = []; for (const x of ['a', event.x]) fs.push(() => x); show(fs[0]()); show(fs[1]())", '"a"', '<event.x>'],
  [
    'const compose = (...fs) => (x) => fs.reduce((y, f) => f(y), x); show(compose((x) => x.trim(), (x) => `${x}!`)(event.x))',
    '`${<event.x>}!`',
  ],
  ["(function () { show(event.x) })(); (() => show('a'))()", '<event.x>', '"a"'],
])

shownTable('recursion and calls that repeat', [
  ['const down = (n, x) => n === 0 ? x : down(n - 1, x); show(down(3, event.x))', '<event.x>'],
  [
    "const id = (x) => x; show(id(event.x)); show(id('a')); show(id(event.x)); show(id(event.y))",
    '<event.x>',
    '"a"',
    '<event.x>',
    '<event.y>',
  ],
  ['const make = () => ({}); const [a, b] = [make(), make()]; a.x = event.x; show(a.x); show(b.x)', '<event.x>', 'undefined'],
  ["const make = (x) => ({ x }); const [a, b] = [make('a'), make('a')]; a.x = event.x; show(b.x)", '"a"'],
  ['const list = () => []; const [a, b] = [list(), list()]; a.push(event.x); show(b.length); show(a[0])', '0', '<event.x>'],
])

shownTable('this, bind, call, apply, arguments', [
  ['const o = { x: event.x, get() { return this.x } }; show(o.get())', '<event.x>'],
  ["const o = { x: 'a', get() { return this.x } }; show(o.get.call({ x: event.x })); show(o.get())", '<event.x>', '"a"'],
  ["function f(a, b) { return `${this.x}${a}${b}` } show(f.apply({ x: 'x' }, ['a', event.x]))", '`xa${<event.x>}`'],
  ["function f(a, b) { return `${a}${b}` } show(f.bind(null, 'a')(event.x)); show(f.bind(null, 'a')('b'))", '`a${<event.x>}`', '"ab"'],
  ["function f() { return arguments[1] } show(f('a', event.x)); show(f(event.x, 'a'))", '<event.x>', '"a"'],
  ['const o = { x: event.x, f() { return [1].map(() => this.x)[0] } }; show(o.f())', '<event.x>'],
])

shownTable('destructuring, rest, spread', [
  ['const { a: { b } } = event; show(b)', '<event.a.b>'],
  ["const { a, ...rest } = { a: 'a', b: event.x, c: 'c' }; show(rest.b); show(rest.c); show(rest.a)", '<event.x>', '"c"', 'undefined'],
  ["const [a, , b] = ['a', event.x, 'b']; show(a); show(b)", '"a"', '"b"'],
  ["const [a, ...rest] = ['a', event.x]; show(a); show(rest[0])", '"a"', '<event.x>'],
  ["const f = (a, ...rest) => rest[0]; show(f(event.x, 'a')); show(f('a', event.x))", '"a"', '<event.x>'],
  ["const f = ({ x, y = 'd' }) => `${x}${y}`; show(f({ x: event.x })); show(f({ x: 'a', y: 'b' }))", '`${<event.x>}d`', '"ab"'],
  ["const all = [...['a'], event.x]; show(all[0]); show(all[1])", '"a"', '<event.x>'],
  ["const k = 'x'; const { [k]: v } = event; show(v)", '<event.x>'],
])

shownTable('generators, promises, callbacks', [
  ["function* g() { yield 'a'; yield event.x } for (const x of g()) show(x)", '"a" | <event.x>'],
  ["function* g() { yield 'a'; yield 'b' } for (const x of g()) show(x)", '"a" | "b"'],
  ['const x = await Promise.resolve(event.x); show(x)', '<event.x>'],
  ['await Promise.resolve(event.x).then((x) => show(x))', '<event.x>'],
  ["const [a, b] = await Promise.all(['a', event.x]); show(a); show(b)", '"a"', '<event.x>'],
  ['const x = await new Promise((resolve) => resolve(event.x)); show(x)', '<event.x>'],
  ["const x = await new Promise((resolve) => resolve('a')); show(x)", '"a"'],
  ['const f = (x, done) => done(null, x); f(event.x, (error, x) => { show(error); show(x) })', 'null', '<event.x>'],
  ['const f = async () => event.x; show(await f())', '<event.x>'],
])

shownTable('classes', [
  [
    "class A { constructor(x) { this.x = x } get() { return this.x } } show(new A(event.x).get()); show(new A('a').get())",
    '<event.x>',
    '"a"',
  ],
  ["class A { x = event.x; y = 'a' } const a = new A(); show(a.x); show(a.y)", '<event.x>', '"a"'],
  ['class A { #x; constructor(x) { this.#x = x } get x() { return this.#x } } show(new A(event.x).x)', '<event.x>'],
  ['class A { set x(v) { this.y = v } } const a = new A(); a.x = event.x; show(a.y)', '<event.x>'],
  [
    "class A { get() { return 'a' } } class B extends A { get() { return `${super.get()}${event.x}` } } show(new B().get())",
    '`a${<event.x>}`',
  ],
  [
    "class A { constructor(x) { this.x = x } } class B extends A { constructor(x) { super(x); this.y = 'b' } } const b = new B(event.x); show(b.x); show(b.y)",
    '<event.x>',
    '"b"',
  ],
  [
    "class A { run() { return this.step() } step() { return event.x } } class B extends A { step() { return 'b' } } show(new B().run()); show(new A().run())",
    '"b"',
    '<event.x>',
  ],
  ['class A { static make(x) { return new A(x) } constructor(x) { this.x = x } } show(A.make(event.x).x)', '<event.x>'],
  ["class A { static x = event.x; static y = 'a' } show(A.x); show(A.y)", '<event.x>', '"a"'],
  ["const a = { get x() { return event.x }, get y() { return 'a' } }; show(a.x); show(a.y)", '<event.x>', '"a"'],
  [
    "class A extends Error { constructor(m) { super(m); this.code = m } } try { throw new A(event.x) } catch (e) { if (e instanceof A) show('caught') }",
    '"caught"',
  ],
])
