import { lists } from '../lists.ts'

lists('statements', [
  [
    'assignments',
    `
      a = b
      a.b = 1
      a['c'] = 2
      a[b] = 3
    `,
    `
      r0 = global b
      c0 = r0
      r0 = 1
      r1 = c0
      r1.b = r0
      r0 = 2
      r1 = c0
      r1["c"] = r0
      r0 = 3
      r1 = c0
      r2 = global b
      r1[r2] = r0
      export a = c0
    `,
  ],
  [
    'several targets',
    'a = b = f()',
    `
      r0 = global f
      r1 = call r0 ()
      c0 = r1
      c1 = r1
      export a = c0
      export b = c1
    `,
  ],
  [
    'unpacking',
    `
      def f(a):
        b, c.d = a
        return b
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = r0
        r1 = r2["0"]
        r3 = r2["1"]
        r4 = global c
        r4.d = r3
        return r1
      export f = c0
    `,
  ],
  [
    'unpacking into the variable itself',
    `
      def f(a):
        a, b = a
        return a
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = r0
        r0 = r2["0"]
        r1 = r2["1"]
        return r0
      export f = c0
    `,
  ],
  [
    'nested unpacking with a star',
    `
      def f(a):
        (b, *c), [d] = a
        return c
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r4 = r0
        r5 = r4["0"]
        r1 = r5["0"]
        r2 = r5 from 1
        r5 = r4["1"]
        r3 = r5["0"]
        return r2
      export f = c0
    `,
  ],
  [
    'a star in the middle',
    `
      def f(a):
        b, *c, d = a
        return c
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r4 = r0
        r1 = r4["0"]
        r5 = 1
        r6 = -1
        r7 = null
        r2 = invoke r4.__getslice__ (r5, r6, r7)
        r3 = r4["-1"]
        return r2
      export f = c0
    `,
  ],
  [
    'an exchange',
    `
      def f(a, b):
        a, b = b, a
        return a
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a, r1 b)
        r2 = array (r1, r0)
        r0 = r2["0"]
        r1 = r2["1"]
        return r0
      export f = c0
    `,
  ],
  [
    'a slice is assigned and deleted',
    `
      a[1:2] = b
      del a[:1]
    `,
    `
      r0 = global b
      r1 = global a
      r2 = 1
      r3 = 2
      r4 = null
      r5 = invoke r1.__setslice__ (r2, r3, r4, r0)
      r0 = global a
      r1 = null
      r2 = 1
      r3 = null
      r4 = invoke r0.__delslice__ (r1, r2, r3)
    `,
  ],
  [
    'augmented assignments',
    `
      def f(a):
        a += 1
        a.b -= a
        a['c'] //= 2
        a[d()] |= 3
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = 1
        r0 = r0 + r1
        r1 = r0.b
        r2 = r1 - r0
        r0.b = r2
        r1 = r0["c"]
        r2 = 2
        r3 = r1 // r2
        r0["c"] = r3
        r1 = global d
        r2 = call r1 ()
        r3 = r0[r2]
        r4 = 3
        r5 = r3 | r4
        r0[r2] = r5
      export f = c0
    `,
  ],
  [
    'annotations',
    `
      a: int = 1
      b: str
    `,
    `
      r0 = 1
      c0 = r0
      export a = c0
      export b = c1
    `,
  ],
  [
    'del',
    `
      def f(a):
        del a, b.c, d['e']
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = undefined
        r0 = r1
        r2 = global b
        delete r2.c
        r3 = global d
        delete r3["e"]
      export f = c0
    `,
  ],
  [
    'if, elif, else',
    `
      if a:
        b()
      elif c:
        d()
      else:
        e()
    `,
    `
      r0 = global a
      if r0
        r1 = global b
        r2 = call r1 ()
      else
        r1 = global c
        if r1
          r2 = global d
          r3 = call r2 ()
        else
          r2 = global e
          r3 = call r2 ()
    `,
  ],
  [
    'while',
    `
      while a:
        if b: break
        continue
    `,
    `
      loop L0
        r1 = global b
        if r1
          break L0
        continue L0
      while r0
        r0 = global a
    `,
  ],
  [
    'while and else',
    `
      while a:
        if b: break
      else:
        c()
    `,
    `
      block L1
        loop L0
          r1 = global b
          if r1
            break L1
        while r0
          r0 = global a
        r1 = global c
        r2 = call r1 ()
    `,
  ],
  [
    'for',
    `
      def f(a):
        for b in a:
          g(b)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        each L0 r1 of values r0
          r2 = global g
          r3 = call r2 (r1)
      export f = c0
    `,
  ],
  [
    'for over its own variable',
    `
      def f(a):
        for a in a:
          g(a)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = r0
        each L0 r0 of values r1
          r2 = global g
          r3 = call r2 (r0)
      export f = c0
    `,
  ],
  [
    'for with a pattern',
    `
      def f(a):
        for b, c in a.items():
          g(b, c)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r3 = invoke r0.items ()
        each L0 r4 of values r3
          r1 = r4["0"]
          r2 = r4["1"]
          r5 = global g
          r6 = call r5 (r1, r2)
      export f = c0
    `,
  ],
  [
    'for and else',
    `
      for a in b:
        for c in d:
          break
        else:
          continue
        break
    `,
    `
      r0 = global b
      each L0 r1 of values r0
        c0 = r1
        block L2
          r2 = global d
          each L1 r3 of values r2
            c1 = r3
            break L2
          continue L0
        break L0
      export a = c0
      export c = c1
    `,
  ],
  [
    'asynchronous for',
    `
      async def f(a):
        async for b in a:
          g(b)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 async function f(r0 a)
        each L0 r1 of values r0
          r1 = await r1
          r2 = global g
          r3 = call r2 (r1)
      export f = c0
    `,
  ],
  [
    'what does nothing',
    `
      'doc'
      pass
      ...
      a
      1
    `,
    `
      
    `,
  ],
  [
    'assert narrows nothing',
    "assert a, 'b'",
    `
      r0 = global __assert__
      r1 = global a
      r2 = "b"
      r3 = call r0 (r1, r2)
    `,
  ],
  [
    'global',
    `
      def f():
        global a
        a = 1
      def g():
        return a
    `,
    `
      r0 = closure f1
      c0 = r0
      r0 = closure f2
      c2 = r0
      f1 function f() captures c1
        r0 = 1
        ^0 = r0
      f2 function g() captures c1
        r0 = ^0
        return r0
      export f = c0
      export a = c1
      export g = c2
    `,
  ],
  [
    'global in the module says nothing',
    `
      global a
      a = 1
    `,
    `
      r0 = 1
      c0 = r0
      export a = c0
    `,
  ],
  [
    'a type alias',
    `
      type A = int
      type B[T] = list[T]
      f(A)
    `,
    `
      r0 = global f
      r1 = c0
      r2 = call r0 (r1)
      export A = c0
      export B = c1
    `,
  ],
  [
    'statements on one line',
    'a(); b()',
    `
      r0 = global a
      r1 = call r0 ()
      r0 = global b
      r1 = call r0 ()
    `,
  ],
  [
    'return and yield',
    `
      def f(a):
        b = yield a
        yield
        yield from b
        return a, b
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 generator function f(r0 a)
        r1 = yield r0
        r2 = yield
        r2 = yield* r1
        r2 = array (r0, r1)
        return r2
      export f = c0
    `,
  ],
])
