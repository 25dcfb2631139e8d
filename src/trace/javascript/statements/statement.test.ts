import { lists } from '../lists.ts'

lists('statements', [
  [
    'if',
    'let a; if (a) f(); else if (a.b) g(); else h()',
    `
      r0 = undefined
      if r0
        r1 = global f
        r2 = call r1 ()
      else
        r1 = r0.b
        if r1
          r2 = global g
          r3 = call r2 ()
        else
          r2 = global h
          r3 = call r2 ()
    `,
  ],
  [
    'if with logic',
    'let a; if (a && a.b) f()',
    `
      r0 = undefined
      r2 = r0 && r1
        r1 = r0.b
      if r2
        r3 = global f
        r4 = call r3 ()
    `,
  ],
  [
    'variables of a block',
    'let a = 1; { let a = 2; f(a) } f(a)',
    `
      r0 = 1
      r1 = 2
      r2 = global f
      r3 = call r2 (r1)
      r1 = global f
      r2 = call r1 (r0)
    `,
  ],
  [
    'var belongs to the function',
    'function f() { if (g) { var a = 1 } return a }',
    `
      r0 = closure f1
      f1 function f()
        r1 = global g
        if r1
          r0 = 1
        return r0
    `,
  ],
  [
    'let without a value begins anew',
    'for (;;) { let a; f(a) }',
    `
      loop L0
        r0 = undefined
        r1 = global f
        r2 = call r1 (r0)
    `,
  ],
  [
    'for',
    'for (let i = 0; i < 3; i++) f(i)',
    `
      r0 = 0
      loop L0
        r3 = global f
        r4 = call r3 (r0)
      while r2
        r1 = 3
        r2 = r0 < r1
      update
        r3 = -1
        r0 = r0 - r3
    `,
  ],
  [
    'for for ever',
    'for (;;) break',
    `
      loop L0
        break L0
    `,
  ],
  [
    'while and do',
    'let a; while (a) a = f(a); do f(); while (a)',
    `
      r0 = undefined
      loop L0
        r1 = global f
        r0 = call r1 (r0)
      while r0
      loop L1 late
        r1 = global f
        r2 = call r1 ()
      while r0
    `,
  ],
  [
    'for of',
    'for (const x of list) f(x)',
    `
      r0 = global list
      each L0 r1 of values r0
        r2 = global f
        r3 = call r2 (r1)
    `,
  ],
  [
    'for of with a pattern',
    'for (const [k, { v = 1 }] of list) f(k, v)',
    `
      r0 = global list
      each L0 r3 of values r0
        r1 = r3["0"]
        r4 = r3["1"]
        r2 = r4.v
        r6 = undefined
        r5 = r2 === r6
        if r5
          r2 = 1
        r7 = global f
        r8 = call r7 (r1, r2)
    `,
  ],
  [
    'for of into what exists',
    'let a; for (a.b of list) f(); for ([a] of list) f()',
    `
      r0 = undefined
      r1 = global list
      each L0 r2 of values r1
        r0.b = r2
        r3 = global f
        r4 = call r3 ()
      r1 = global list
      each L1 r2 of values r1
        r0 = r2["0"]
        r3 = global f
        r4 = call r3 ()
    `,
  ],
  [
    'for in',
    'for (const k in o) f(k)',
    `
      r0 = global o
      each L0 r1 of keys r0
        r2 = global f
        r3 = call r2 (r1)
    `,
  ],
  [
    'for await',
    'async function f(s) { for await (const c of s) g(c) }',
    `
      r0 = closure f1
      f1 async function f(r0 s)
        each L0 r1 of values r0
          r1 = await r1
          r2 = global g
          r3 = call r2 (r1)
    `,
  ],
  [
    'each round of a loop has its own variables',
    'for (const x of l) { const y = x; f(() => x + y) } for (let i = 0; i < 3; i++) f(() => i); while (a) { function g() { return g } }',
    `
      r0 = global l
      each L0 r1 of values r0
        r2 = undefined
        fresh c1 = r2
        c1 = r1
        r3 = undefined
        fresh c2 = r3
        r4 = c1
        c2 = r4
        r4 = global f
        r5 = closure f1
        r6 = call r4 (r5)
      r0 = 0
      c3 = r0
      loop L1
        r3 = global f
        r4 = closure f2
        r5 = call r3 (r4)
      while r2
        r0 = c3
        r1 = 3
        r2 = r0 < r1
      update
        r3 = c3
        fresh c3 = r3
        r4 = c3
        r5 = -1
        r6 = r4 - r5
        c3 = r6
      loop L2
        r0 = closure f3
        c0 = r0
      while r0
        r0 = global a
      f1 arrow function -() captures c1 c2
        r0 = ^0
        r1 = ^1
        r2 = r0 + r1
        return r2
      f2 arrow function -() captures c3
        r0 = ^0
        return r0
      f3 function g() captures c0
        r0 = ^0
        return r0
    `,
  ],
  [
    'break and continue',
    'a: for (const x of l) { for (;;) { if (x) continue a; break } break a }',
    `
      r0 = global l
      each L0 r1 of values r0
        loop L1
          if r1
            continue L0
          break L1
        break L0
    `,
  ],
  [
    'a label on a block',
    'a: { if (x) break a; f() }',
    `
      block L0
        r0 = global x
        if r0
          break L0
        r0 = global f
        r1 = call r0 ()
    `,
  ],
  [
    'switch',
    'switch (f()) { case 1: case g(): h(); break; default: i() }',
    `
      r0 = global f
      r1 = call r0 ()
      switch L0 r1
        r2 = 1
      case r2
        r3 = global g
        r4 = call r3 ()
      case r4
        r5 = global h
        r6 = call r5 ()
        break L0
      default
        r5 = global i
        r6 = call r5 ()
    `,
  ],
  [
    'a scope in switch',
    'switch (a) { case 1: let b = 1; default: f(b); function f() {} }',
    `
      r1 = global a
      r0 = closure f1
      switch L0 r1
        r3 = 1
      case r3
        r2 = 1
      default
        r4 = call r0 (r2)
      f1 function f()
    `,
  ],
  [
    'try',
    'try { f() } catch (e) { g(e) } finally { h() }',
    `
      try
        r0 = global f
        r1 = call r0 ()
      catch r0
        r1 = global g
        r2 = call r1 (r0)
      finally
        r0 = global h
        r1 = call r0 ()
    `,
  ],
  [
    'catch without a name, catch with a pattern',
    'try { f() } catch { g() } try { f() } catch ({ message }) { g(message) }',
    `
      try
        r0 = global f
        r1 = call r0 ()
      catch
        r0 = global g
        r1 = call r0 ()
      try
        r0 = global f
        r1 = call r0 ()
      catch r1
        r0 = r1.message
        r2 = global g
        r3 = call r2 (r0)
    `,
  ],
  [
    'throw',
    "throw new Error('x')",
    `
      r0 = global Error
      r1 = "x"
      r2 = new r0 (r1)
      throw r2
    `,
  ],
  [
    'return outside of functions',
    'if (a) return; f()',
    `
      r0 = global a
      if r0
        return
      r0 = global f
      r1 = call r0 ()
    `,
  ],
  [
    'functions are there from the beginning',
    'f(); function f() { return g() } function g() {}',
    `
      r0 = closure f1
      r1 = closure f2
      c0 = r1
      r1 = call r0 ()
      f1 function f() captures c0
        r0 = ^0
        r1 = call r0 ()
        return r1
      f2 function g()
    `,
  ],
  [
    'a function in a block of a script is seen outside',
    'if (a) { function f() {} } f()',
    `
      r1 = global a
      if r1
        r0 = closure f1
      r1 = call r0 ()
      f1 function f()
    `,
  ],
  [
    'with is a gap',
    'with (o) { f(a) }',
    `
      r0 = gap with statement
      r1 = global f
      r2 = global a
      r3 = call r1 (r2)
      gap with statement @0
    `,
  ],
  [
    'nothing',
    ";;; debugger; 'use strict'",
    `

    `,
  ],
  [
    'using',
    '{ using a = f(); g(a) }',
    `
      r1 = global f
      r0 = call r1 ()
      r1 = global g
      r2 = call r1 (r0)
    `,
  ],
])
