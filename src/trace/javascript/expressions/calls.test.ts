import { lists } from '../lists.ts'

lists('members and calls', [
  [
    'a tagged template',
    'let a; sql`select ${a} from ${a.b}`; db.sql`x`',
    `
      r0 = undefined
      r1 = global sql
      r2 = r0.b
      r3 = tagged r1 ["select "," from ",""] r0 r2
      r1 = global db
      r2 = r1.sql
      r3 = tagged r2 on r1 ["x"]
    `,
  ],
  [
    'members',
    "let a, k; f(a.b, a['c'], a[0], a[k], a[`d`])",
    `
      r0 = undefined
      r1 = undefined
      r2 = global f
      r3 = r0.b
      r4 = r0.c
      r5 = r0["0"]
      r6 = r0[r1]
      r7 = r0.d
      r8 = call r2 (r3, r4, r5, r6, r7)
    `,
  ],
  [
    'calls',
    'let a; a(1, ...a); a.b(2); a[a](3); a()()',
    `
      r0 = undefined
      r1 = 1
      r2 = call r0 (r1, ...r0)
      r1 = 2
      r2 = invoke r0.b (r1)
      r1 = 3
      r2 = invoke r0[r0] (r1)
      r1 = call r0 ()
      r2 = call r1 ()
    `,
  ],
  [
    'a call without its receiver',
    'let a; (0, a.b)(1)',
    `
      r0 = undefined
      r1 = r0.b
      r2 = 1
      r3 = call r1 (r2)
    `,
  ],
  [
    'a call in brackets keeps its receiver',
    'let a; (a.b)(1); (a?.b)(2)',
    `
      r0 = undefined
      r1 = 1
      r2 = invoke r0.b (r1)
      r1 = 2
      r2 = invoke r0.b (r1)
    `,
  ],
  [
    'new',
    'new Map([[1, 2]]); new (f())(...x)',
    `
      r0 = global Map
      r1 = 1
      r2 = 2
      r3 = array (r1, r2)
      r4 = array (r3)
      r5 = new r0 (r4)
      r0 = global f
      r1 = call r0 ()
      r2 = global x
      r3 = new r1 (...r2)
    `,
  ],
  [
    'optional members',
    'let a; f(a?.b, a?.[0], a?.b.c.d)',
    `
      r0 = undefined
      r1 = global f
      r2 = r0?.b
      r3 = r0?["0"]
      r4 = r0?.b
      r5 = r4?.c
      r6 = r5?.d
      r7 = call r1 (r2, r3, r6)
    `,
  ],
  [
    'optional calls',
    'let a; a?.b(1); a.b?.(2); a?.(3); a?.b.c(4).d',
    `
      r0 = undefined
      r1 = 1
      r2 = invoke r0?.b (r1)
      r1 = 2
      r2 = invoke r0?.b (r1)
      r1 = 3
      r2 = call r0? (r1)
      r1 = r0?.b
      r2 = 4
      r3 = invoke r1?.c (r2)
      r4 = r3?.d
    `,
  ],
  [
    'an optional chain ends at its brackets',
    'let a; f((a?.b).c)',
    `
      r0 = undefined
      r1 = global f
      r2 = r0?.b
      r3 = r2.c
      r4 = call r1 (r3)
    `,
  ],
  [
    'import()',
    "async () => { const x = await import('./x'); import(x.y) }",
    `
      r0 = closure f1
      f1 async arrow function -()
        r1 = "./x"
        r2 = import r1
        r0 = await r2
        r1 = r0.y
        r2 = import r1
    `,
  ],
  [
    'require',
    "const fs = require('fs'), { a } = require('./a')",
    `
      r2 = global require
      r3 = "fs"
      r0 = call r2 (r3)
      r2 = global require
      r3 = "./a"
      r4 = call r2 (r3)
      r1 = r4.a
    `,
  ],
  [
    'import.meta and new.target',
    'f(import.meta.url); function g() { return new.target }',
    `
      r0 = closure f1
      r1 = global f
      r2 = global import.meta
      r3 = r2.url
      r4 = call r1 (r3)
      f1 function g()
        r0 = global new.target
        return r0
    `,
  ],
])
