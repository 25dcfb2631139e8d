import { lists } from '../lists.ts'

lists('expressions', [
  [
    'literals',
    "f(1, 'a', true, null, undefined, 10n, 123456789012345678901n, -2, NaN, !0, !1)",
    `
      r0 = global f
      r1 = 1
      r2 = "a"
      r3 = true
      r4 = null
      r5 = undefined
      r6 = 10
      r7 = "123456789012345678901"
      r8 = -2
      r9 = NaN
      r10 = true
      r11 = false
      r12 = call r0 (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11)
    `,
  ],
  [
    'a regular expression',
    'f(/a[/]b/gi)',
    `
      r0 = global f
      r1 = /a[/]b/gi
      r2 = call r0 (r1)
    `,
  ],
  [
    'a template',
    'let a; f(`x${a}y${a.b}`, `plain`, ``)',
    `
      r0 = undefined
      r1 = global f
      r2 = r0.b
      r3 = text "x" r0 "y" r2
      r4 = "plain"
      r5 = ""
      r6 = call r1 (r3, r4, r5)
    `,
  ],
  [
    'a global name',
    'console; f(console)',
    `
      r0 = global f
      r1 = global console
      r2 = call r0 (r1)
    `,
  ],
  [
    'operators',
    "let a, b; f(a + b, a === b, 'x' in a, a instanceof b)",
    `
      r0 = undefined
      r1 = undefined
      r2 = global f
      r3 = r0 + r1
      r4 = r0 === r1
      r5 = "x"
      r6 = r5 in r0
      r7 = r0 instanceof r1
      r8 = call r2 (r3, r4, r6, r7)
    `,
  ],
  [
    'signs',
    'let a; f(!a, -a, +a, ~a, typeof a, void 0)',
    `
      r0 = undefined
      r1 = global f
      r2 = ! r0
      r3 = - r0
      r4 = + r0
      r5 = ~ r0
      r6 = typeof r0
      r7 = undefined
      r8 = call r1 (r2, r3, r4, r5, r6, r7)
    `,
  ],
  [
    'a chain of + is flat',
    "let a; f(a + 'b' + a + 'c')",
    `
      r0 = undefined
      r1 = global f
      r2 = "b"
      r3 = r0 + r2
      r4 = r3 + r0
      r5 = "c"
      r6 = r4 + r5
      r7 = call r1 (r6)
    `,
  ],
  [
    'logic',
    "let a; f(a && a.b, a || 'x', a ?? g(a))",
    `
      r0 = undefined
      r1 = global f
      r3 = r0 && r2
        r2 = r0.b
      r5 = r0 || r4
        r4 = "x"
      r8 = r0 ?? r7
        r6 = global g
        r7 = call r6 (r0)
      r9 = call r1 (r3, r5, r8)
    `,
  ],
  [
    'a chain of logic',
    'let a, b, c; f(a && b && c)',
    `
      r0 = undefined
      r1 = undefined
      r2 = undefined
      r3 = global f
      r4 = r0 && r1
      r5 = r4 && r2
      r6 = call r3 (r5)
    `,
  ],
  [
    'a condition',
    "let a; const b = a ? a.x : 'y'; f(b)",
    `
      r0 = undefined
      if r0
        r1 = r0.x
      else
        r1 = "y"
      r2 = global f
      r3 = call r2 (r1)
    `,
  ],
  [
    'sequence',
    'let a; f((a(), a = 1, 2))',
    `
      r0 = undefined
      r1 = global f
      r2 = r0
      r3 = call r2 ()
      r4 = 1
      r0 = r4
      r5 = 2
      r6 = call r1 (r5)
    `,
  ],
  [
    'objects',
    "let a, k; f({ a, 'b-c': 1, 2: 3, [k]: 4, ['d']: 5 })",
    `
      r0 = undefined
      r1 = undefined
      r2 = global f
      r3 = object
      r3.a = r0
      r4 = 1
      r3["b-c"] = r4
      r4 = 3
      r3["2"] = r4
      r4 = 4
      r3[r1] = r4
      r4 = 5
      r3.d = r4
      r4 = call r2 (r3)
    `,
  ],
  [
    'an object with spread',
    'let a; f({ x: 1, ...a, y: 2 })',
    `
      r0 = undefined
      r1 = global f
      r2 = object
      r3 = 1
      r2.x = r3
      copy r0 into r2
      r3 = 2
      r2.y = r3
      r3 = call r1 (r2)
    `,
  ],
  [
    'an object with methods',
    'const o = { m(a) { return a }, async *g() {}, get v() { return 1 }, set v(x) {} }',
    `
      r1 = object
      r2 = closure f1
      r1.m = r2
      r2 = closure f2
      r1.g = r2
      r2 = closure f3
      r1.v = get r2
      r2 = closure f4
      r1.v = set r2
      r0 = r1
      f1 function m(r0 a)
        return r0
      f2 async generator function g()
      f3 function v()
        r0 = 1
        return r0
      f4 function v(r0 x)
    `,
  ],
  [
    'arrays',
    'let a; f([1, , ...a, 2], [])',
    `
      r0 = undefined
      r1 = global f
      r2 = 1
      r3 = 2
      r4 = array (r2, -, ...r0, r3)
      r5 = array ()
      r6 = call r1 (r4, r5)
    `,
  ],
  [
    'this',
    'f(this)',
    `
      r0 = global f
      r1 = this
      r2 = call r0 (r1)
    `,
  ],
  [
    'await',
    'async function f(a) { await a; return await a.b }',
    `
      r0 = closure f1
      f1 async function f(r0 a)
        r1 = await r0
        r1 = r0.b
        r2 = await r1
        return r2
    `,
  ],
  [
    'yield',
    'function* f(a) { const x = yield a; yield* x; yield }',
    `
      r0 = closure f1
      f1 generator function f(r0 a)
        r1 = yield r0
        r2 = yield* r1
        r2 = yield
    `,
  ],
  [
    'arguments',
    'function f() { return arguments[0] }',
    `
      r0 = closure f1
      f1 function f()
        r0 = arguments
        r1 = r0["0"]
        return r1
    `,
  ],
  [
    'functions take the name of what they are given to',
    'const a = () => {}; exports.b = function () {}; let c; c = async () => {}; const d = { e: () => {} }; f(() => {})',
    `
      r0 = closure f1
      r3 = global exports
      r4 = closure f2
      r3.b = r4
      r1 = undefined
      r1 = closure f3
      r3 = object
      r4 = closure f4
      r3.e = r4
      r2 = r3
      r3 = global f
      r4 = closure f5
      r5 = call r3 (r4)
      f1 arrow function a()
      f2 function b()
      f3 async arrow function c()
      f4 arrow function e()
      f5 arrow function -()
    `,
  ],
  [
    'private names',
    'class A { #a; has(x) { return #a in x && x.#a } }',
    `
      r0 = class A
        field .#a
        method .has f1
      f1 function A.has(r0 x)
        r1 = "#a"
        r2 = r1 in r0
        r4 = r2 && r3
          r3 = r0.#a
        return r4
    `,
  ],
])
