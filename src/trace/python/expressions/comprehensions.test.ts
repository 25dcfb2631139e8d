import { lists } from '../lists.ts'

lists('comprehensions', [
  [
    'a list',
    'f([a.b for a in c])',
    `
      r0 = global f
      r1 = array ()
      r3 = global c
      each L0 r4 of values r3
        r2 = r4
        r5 = r2.b
        r6 = invoke r1.append (r5)
      r2 = call r0 (r1)
    `,
  ],
  [
    'conditions and loops',
    'f([a for b in c if b for a in b.d if a])',
    `
      r0 = global f
      r1 = array ()
      r4 = global c
      each L0 r5 of values r4
        r2 = r5
        if r2
          r6 = r2.d
          each L1 r7 of values r6
            r3 = r7
            if r3
              r8 = invoke r1.append (r3)
      r2 = call r0 (r1)
    `,
  ],
  [
    'a set and a generator',
    'f({a for a in b}, (a for a in b))',
    `
      r0 = global f
      r1 = array ()
      r3 = global b
      each L0 r4 of values r3
        r2 = r4
        r5 = invoke r1.append (r2)
      r2 = array ()
      r4 = global b
      each L1 r5 of values r4
        r3 = r5
        r6 = invoke r2.append (r3)
      r3 = call r0 (r1, r2)
    `,
  ],
  [
    'a dictionary',
    'f({a: b for a, b in c.items()})',
    `
      r0 = global f
      r1 = object
      r4 = global c
      r5 = invoke r4.items ()
      each L0 r6 of values r5
        r2 = r6["0"]
        r3 = r6["1"]
        r1[r2] = r3
      r2 = call r0 (r1)
    `,
  ],
  [
    'its variable is its own',
    `
      def f(a):
        b = [a for a in a]
        return a
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = array ()
        each L0 r4 of values r3
          r3 = r4
          r5 = invoke r2.append (r3)
        r1 = r2
        return r0
      export f = c0
    `,
  ],
  [
    'its variable, captured',
    `
      def f(a):
        return [lambda: b for b in a]
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = array ()
        each L0 r2 of values r0
          c0 = r2
          r3 = closure f2
          r4 = invoke r1.append (r3)
        return r1
      f2 function -() captures c0
        r0 = ^0
        return r0
      export f = c0
    `,
  ],
  [
    'a default keeps its variable',
    `
      def f(a):
        return [lambda b=b: b for b in a]
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = array ()
        each L0 r2 of values r0
          c0 = r2
          r3 = closure f2
          r4 = invoke r1.append (r3)
        return r1
      f2 function -(r0 b) captures c0
        r1 = undefined
        r2 = r0 === r1
        if r2
          r0 = ^0
        return r0
      export f = c0
    `,
  ],
  [
    'asynchronous',
    `
      async def f(a):
        return [b async for b in a]
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 async function f(r0 a)
        r1 = array ()
        each L0 r3 of values r0
          r3 = await r3
          r2 = r3
          r4 = invoke r1.append (r2)
        return r1
      export f = c0
    `,
  ],
  [
    'in a loop each round has its own variables',
    `
      def f(a):
        for b in a:
          g([lambda: c for c in b])
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        each L0 r1 of values r0
          r2 = global g
          r3 = array ()
          r4 = undefined
          fresh c0 = r4
          each L1 r5 of values r1
            c0 = r5
            r6 = closure f2
            r7 = invoke r3.append (r6)
          r4 = call r2 (r3)
      f2 function -() captures c0
        r0 = ^0
        return r0
      export f = c0
    `,
  ],
  [
    'in a class',
    `
      class A:
        B = [1]
        C = [b for b in B]
    `,
    `
      r0 = class A
        static field .B f1
        static field .C f2
      c0 = r0
      f1 function A.B()
        r0 = 1
        r1 = array (r0)
        return r1
      f2 function A.C()
        r0 = array ()
        r2 = this
        r3 = r2.B
        each L0 r4 of values r3
          r1 = r4
          r5 = invoke r0.append (r1)
        return r0
      export A = c0
    `,
  ],
])
