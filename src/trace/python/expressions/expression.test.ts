import { lists } from '../lists.ts'

lists('expressions', [
  [
    'literals',
    "f(1, 'a', True, False, None, 1.5, -2, 0x1F, 1_000, ...)",
    `
      r0 = global f
      r1 = 1
      r2 = "a"
      r3 = true
      r4 = false
      r5 = null
      r6 = 1.5
      r7 = -2
      r8 = 31
      r9 = 1000
      r10 = global Ellipsis
      r11 = call r0 (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10)
    `,
  ],
  [
    'whole numbers beyond what is exact, and imaginary ones',
    'f(123456789012345678901, 2j, 0o17, 0b11)',
    `
      r0 = global f
      r1 = "123456789012345678901"
      r2 = "2j"
      r3 = 15
      r4 = 3
      r5 = call r0 (r1, r2, r3, r4)
    `,
  ],
  [
    'a name that nothing binds',
    'f(g)',
    `
      r0 = global f
      r1 = global g
      r2 = call r0 (r1)
    `,
  ],
  [
    'an attribute and an element',
    "f(a.b['c'], a[0], a[-1], a[i])",
    `
      r0 = global f
      r1 = global a
      r2 = r1.b
      r3 = r2["c"]
      r4 = global a
      r5 = r4["0"]
      r6 = global a
      r7 = r6["-1"]
      r8 = global a
      r9 = global i
      r10 = r8[r9]
      r11 = call r0 (r3, r5, r7, r10)
    `,
  ],
  [
    'several subscripts',
    'f(a[1, b])',
    `
      r0 = global f
      r1 = global a
      r2 = 1
      r3 = global b
      r4 = array (r2, r3)
      r5 = r1[r4]
      r6 = call r0 (r5)
    `,
  ],
  [
    'slices',
    'f(a[1:2], a[:], a[::-1])',
    `
      r0 = global f
      r1 = global a
      r2 = 1
      r3 = 2
      r4 = null
      r5 = invoke r1.__getslice__ (r2, r3, r4)
      r6 = global a
      r7 = null
      r8 = null
      r9 = null
      r10 = invoke r6.__getslice__ (r7, r8, r9)
      r11 = global a
      r12 = null
      r13 = null
      r14 = -1
      r15 = invoke r11.__getslice__ (r12, r13, r14)
      r16 = call r0 (r5, r10, r15)
    `,
  ],
  [
    'a slice among subscripts',
    'f(a[1:, 0])',
    `
      r0 = global f
      r1 = global a
      r2 = 1
      r3 = null
      r4 = null
      r5 = array (r2, r3, r4)
      r6 = 0
      r7 = array (r5, r6)
      r8 = r1[r7]
      r9 = call r0 (r8)
    `,
  ],
  [
    'operators',
    'f(a + b, a // b, a ** b, a @ b, a << b, a | b)',
    `
      r0 = global f
      r1 = global a
      r2 = global b
      r3 = r1 + r2
      r4 = global a
      r5 = global b
      r6 = r4 // r5
      r7 = global a
      r8 = global b
      r9 = r7 ** r8
      r10 = global a
      r11 = global b
      r12 = r10 @ r11
      r13 = global a
      r14 = global b
      r15 = r13 << r14
      r16 = global a
      r17 = global b
      r18 = r16 | r17
      r19 = call r0 (r3, r6, r9, r12, r15, r18)
    `,
  ],
  [
    'comparisons',
    'f(a == b, a is b, a != b, a is not b, a < b)',
    `
      r0 = global f
      r1 = global a
      r2 = global b
      r3 = r1 === r2
      r4 = global a
      r5 = global b
      r6 = r4 === r5
      r7 = global a
      r8 = global b
      r9 = r7 !== r8
      r10 = global a
      r11 = global b
      r12 = r10 !== r11
      r13 = global a
      r14 = global b
      r15 = r13 < r14
      r16 = call r0 (r3, r6, r9, r12, r15)
    `,
  ],
  [
    'membership',
    'f(a in b, a not in b)',
    `
      r0 = global f
      r1 = global a
      r2 = global b
      r3 = invoke r2.__contains__ (r1)
      r4 = global a
      r5 = global b
      r6 = invoke r5.__contains__ (r4)
      r7 = ! r6
      r8 = call r0 (r3, r7)
    `,
  ],
  [
    'a comparison of three',
    'f(a < b() <= c)',
    `
      r0 = global f
      r1 = global a
      r2 = global b
      r3 = call r2 ()
      r4 = r1 < r3
      r7 = r4 && r6
        r5 = global c
        r6 = r3 <= r5
      r8 = call r0 (r7)
    `,
  ],
  [
    'logic',
    'f(a and b.c, a or {}, not a)',
    `
      r0 = global f
      r1 = global a
      r4 = r1 && r3
        r2 = global b
        r3 = r2.c
      r5 = global a
      r7 = r5 || r6
        r6 = object
      r8 = global a
      r9 = ! r8
      r10 = call r0 (r4, r7, r9)
    `,
  ],
  [
    'signs',
    'f(-a, +a, ~a)',
    `
      r0 = global f
      r1 = global a
      r2 = - r1
      r3 = global a
      r4 = + r3
      r5 = global a
      r6 = ~ r5
      r7 = call r0 (r2, r4, r6)
    `,
  ],
  [
    'a chain of + is flat',
    "f(a + 'b' + a.c)",
    `
      r0 = global f
      r1 = global a
      r2 = "b"
      r3 = r1 + r2
      r4 = global a
      r5 = r4.c
      r6 = r3 + r5
      r7 = call r0 (r6)
    `,
  ],
  [
    'a condition',
    'f(a if b else c.d)',
    `
      r0 = global f
      r1 = global b
      if r1
        r2 = global a
      else
        r3 = global c
        r2 = r3.d
      r4 = call r0 (r2)
    `,
  ],
  [
    'lists, tuples and sets',
    'f([1, *a], (b,), {c}, ())',
    `
      r0 = global f
      r1 = 1
      r2 = global a
      r3 = array (r1, ...r2)
      r4 = global b
      r5 = array (r4)
      r6 = global c
      r7 = array (r6)
      r8 = array ()
      r9 = call r0 (r3, r5, r7, r8)
    `,
  ],
  [
    'a dictionary',
    "f({'a': 1, 2: b, c: d, **e})",
    `
      r0 = global f
      r1 = object
      r2 = 1
      r1["a"] = r2
      r2 = global b
      r1["2"] = r2
      r2 = global c
      r3 = global d
      r1[r2] = r3
      r2 = global e
      copy r2 into r1
      r2 = call r0 (r1)
    `,
  ],
  [
    'a dictionary reads the variable that it is given to',
    `
      def f(a):
        a = {'b': a}
        return a
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = object
        r1["b"] = r0
        r0 = r1
        return r0
      export f = c0
    `,
  ],
  [
    'an assignment expression',
    `
      def f(a):
        return g(a, (a := 1), a)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = global g
        r2 = r0
        r3 = 1
        r0 = r3
        r4 = r0
        r5 = call r1 (r2, r3, r4)
        return r5
      export f = c0
    `,
  ],
  [
    'an assignment expression in a comprehension binds outside',
    `
      def f(a):
        return [b for c in a if (b := c)], b
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = array ()
        each L0 r4 of values r0
          r3 = r4
          r1 = r3
          if r3
            r5 = r1
            r6 = invoke r2.append (r5)
        r3 = r1
        r4 = array (r2, r3)
        return r4
      export f = c0
    `,
  ],
  [
    'await',
    `
      async def f(a):
        return await a.b()
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 async function f(r0 a)
        r1 = invoke r0.b ()
        r2 = await r1
        return r2
      export f = c0
    `,
  ],
  [
    'brackets',
    'f((a), ((b.c)))',
    `
      r0 = global f
      r1 = global a
      r2 = global b
      r3 = r2.c
      r4 = call r0 (r1, r3)
    `,
  ],
])
