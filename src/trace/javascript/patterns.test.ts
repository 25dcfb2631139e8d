import { lists } from './lists.ts'

lists('patterns', [
  [
    'an object',
    "const { a, b: c, 'd-e': d } = x",
    `
      r3 = global x
      r0 = r3.a
      r1 = r3.b
      r2 = r3["d-e"]
    `,
  ],
  [
    'a default',
    'const { a = f() } = x',
    `
      r1 = global x
      r0 = r1.a
      r3 = undefined
      r2 = r0 === r3
      if r2
        r4 = global f
        r0 = call r4 ()
    `,
  ],
  [
    'a function as default takes the name',
    'const { a = () => {} } = x',
    `
      r1 = global x
      r0 = r1.a
      r3 = undefined
      r2 = r0 === r3
      if r2
        r0 = closure f1
      f1 arrow function a()
    `,
  ],
  [
    'nested',
    'const { a: { b: [c] } } = x',
    `
      r1 = global x
      r2 = r1.a
      r3 = r2.b
      r0 = r3["0"]
    `,
  ],
  [
    'a default of a pattern',
    'const { a: { b } = {} } = x',
    `
      r1 = global x
      r2 = r1.a
      r4 = undefined
      r3 = r2 === r4
      if r3
        r5 = object
        r2 = r5
      r0 = r2.b
    `,
  ],
  [
    'rest of an object',
    'const { a, [k]: b, ...rest } = x',
    `
      r3 = global x
      r0 = r3.a
      r4 = global k
      r1 = r3[r4]
      r2 = object
      copy r3 into r2 except .a[r4]
    `,
  ],
  [
    'an array',
    'const [a, , b = 1, ...rest] = x',
    `
      r3 = global x
      r0 = r3["0"]
      r1 = r3["2"]
      r5 = undefined
      r4 = r1 === r5
      if r4
        r1 = 1
      r2 = r3 from 3
    `,
  ],
  [
    'a pattern in rest',
    'const [...[a]] = x',
    `
      r1 = global x
      r2 = r1 from 0
      r0 = r2["0"]
    `,
  ],
  [
    'assignment',
    'let a, b; ({ a, b: b.c } = x); [a, b] = [b, a]',
    `
      r0 = undefined
      r1 = undefined
      r2 = global x
      r0 = r2.a
      r3 = r2.b
      r1.c = r3
      r2 = array (r1, r0)
      r0 = r2["0"]
      r1 = r2["1"]
    `,
  ],
  [
    'assignment of what is taken apart',
    'let a, b; ({ a, b } = a)',
    `
      r0 = undefined
      r1 = undefined
      r2 = r0
      r0 = r2.a
      r1 = r2.b
    `,
  ],
  [
    'parameters',
    'function f({ a, b: [c] }, d = a, ...[e]) { return c }',
    `
      r0 = closure f1
      f1 function f(r4, r2 d, ...r5)
        r0 = r4.a
        r6 = r4.b
        r1 = r6["0"]
        r8 = undefined
        r7 = r2 === r8
        if r7
          r2 = r0
        r3 = r5["0"]
        return r1
    `,
  ],
  [
    'a captured parameter',
    'function f(a, { b }, c = 1) { return () => a + b + c }',
    `
      r0 = closure f1
      f1 function f(r0 a, r1, r2 c)
        c0 = r0
        r3 = r1.b
        c1 = r3
        r5 = undefined
        r4 = r2 === r5
        if r4
          r2 = 1
        c2 = r2
        r6 = closure f2
        return r6
      f2 arrow function -() captures c0 c1 c2
        r0 = ^0
        r1 = ^1
        r2 = r0 + r1
        r3 = ^2
        r4 = r2 + r3
        return r4
    `,
  ],
  [
    'captured variables',
    'const { a, b } = x; function f() { return a }',
    `
      r1 = closure f1
      r2 = global x
      r3 = r2.a
      c0 = r3
      r0 = r2.b
      f1 function f() captures c0
        r0 = ^0
        return r0
    `,
  ],
])
