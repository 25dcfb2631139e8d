import { lists } from './lists.ts'

lists('functions', [
  [
    'parameters',
    'def f(a, b, /, c, *d, e, **g): pass',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(position r0 a, position r1 b, r2 c, ...r3 d, name r4 e, **r5 g)
      export f = c0
    `,
  ],
  [
    'by name alone',
    'def f(a, *, b, c=1): pass',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a, name r1 b, name r2 c)
        r3 = undefined
        r4 = r2 === r3
        if r4
          r2 = 1
      export f = c0
    `,
  ],
  [
    'defaults',
    'def f(a=1, b=c.d): return a',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a, r1 b)
        r2 = undefined
        r3 = r0 === r2
        if r3
          r0 = 1
        r4 = undefined
        r5 = r1 === r4
        if r5
          r6 = global c
          r1 = r6.d
        return r0
      export f = c0
    `,
  ],
  [
    'a default names what is around',
    `
      a = 1
      def f(a=a): return a
    `,
    `
      r0 = 1
      c0 = r0
      r0 = closure f1
      c1 = r0
      f1 function f(r0 a) captures c0
        r1 = undefined
        r2 = r0 === r1
        if r2
          r0 = ^0
        return r0
      export a = c0
      export f = c1
    `,
  ],
  [
    'a default names the variable of a function',
    `
      def f(a):
        def g(a=a): return a
        return g
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r1 a)
        c0 = r1
        r0 = closure f2
        return r0
      f2 function g(r0 a) captures c0
        r1 = undefined
        r2 = r0 === r1
        if r2
          r0 = ^0
        return r0
      export f = c0
    `,
  ],
  [
    'types',
    "def f(a: int, b: 'str' = '', *c: A, **d: B) -> C: pass",
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a: int, r1 b: str, ...r2 c: A, **r3 d: B)
        r4 = undefined
        r5 = r1 === r4
        if r5
          r1 = ""
      export f = c0
    `,
  ],
  [
    'closures',
    `
      def f(a):
        b = 1
        def g():
          nonlocal b
          b = a
          return b
        return g
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r1 a)
        c0 = r1
        r2 = 1
        c1 = r2
        r0 = closure f2
        return r0
      f2 function g() captures c0 c1
        r0 = ^0
        ^1 = r0
        r0 = ^1
        return r0
      export f = c0
    `,
  ],
  [
    'an unused inner function captures nothing',
    `
      def f(a):
        def g(b): return b
        return g(a)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r1 = closure f2
        r2 = call r1 (r0)
        return r2
      f2 function g(r0 b)
        return r0
      export f = c0
    `,
  ],
  [
    'a function calls itself',
    'def f(a): return f(a)',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a) captures c0
        r1 = ^0
        r2 = call r1 (r0)
        return r2
      export f = c0
    `,
  ],
  [
    'lambda',
    'f = lambda a, *b, c=1: a',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a, ...r1 b, name r2 c)
        r3 = undefined
        r4 = r2 === r3
        if r4
          r2 = 1
        return r0
      export f = c0
    `,
  ],
  [
    'a lambda of the module',
    `
      a = 1
      f(lambda: a)
    `,
    `
      r0 = 1
      c0 = r0
      r0 = global f
      r1 = closure f1
      r2 = call r0 (r1)
      f1 function -() captures c0
        r0 = ^0
        return r0
      export a = c0
    `,
  ],
  [
    'decorators',
    `
      @a
      @b.c(1)
      def f(d): pass
    `,
    `
      r0 = global a
      r1 = global b
      r2 = 1
      r3 = invoke r1.c (r2)
      r4 = closure f1
      r5 = call r3 (r4)
      r6 = call r0 (r5)
      c0 = r6
      f1 function f(r0 d)
      export f = c0
    `,
  ],
  [
    'signatures for type checkers',
    `
      @overload
      def f(a: int): ...
      @overload
      def f(a: str): ...
      def f(a): return a
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        return r0
      export f = c0
    `,
  ],
  [
    'asynchronous and generators',
    `
      async def f(): yield 1
      def g(): return (yield)
    `,
    `
      r0 = closure f1
      c0 = r0
      r0 = closure f2
      c1 = r0
      f1 async generator function f()
        r0 = 1
        r1 = yield r0
      f2 generator function g()
        r0 = yield
        return r0
      export f = c0
      export g = c1
    `,
  ],
  [
    'type parameters',
    'def f[T](a: T) -> T: return a',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a: T)
        return r0
      export f = c0
    `,
  ],
  [
    'a name bound anywhere is local',
    `
      a = 1
      def f():
        if b:
          a = 2
        return a
    `,
    `
      r0 = 1
      c0 = r0
      r0 = closure f1
      c1 = r0
      f1 function f()
        r1 = global b
        if r1
          r0 = 2
        return r0
      export a = c0
      export f = c1
    `,
  ],
  [
    'names bound in other ways',
    `
      def f():
        import a
        from b import c as d
        for e in a: pass
        with d as g: pass
        try: pass
        except h as i: pass
        class j: pass
        return a, d, e, g, i, j
    `,
    `
      import c1 = * of "a"
      import c2 = c of "b"
      r0 = closure f1
      c0 = r0
      f1 function f() captures c1 c2
        r6 = ^0
        r0 = r6
        r6 = ^1
        r1 = r6
        each L0 r2 of values r0
        r6 = r1
        r7 = invoke r6.__enter__ ()
        r3 = r7
        try
        finally
          r8 = null
          r9 = invoke r6.__exit__ (r8, r8, r8)
        try
        catch r6
          r7 = global isinstance
          r8 = global h
          r9 = call r7 (r6, r8)
          if r9
            r10 = global __caught__
            r11 = call r10 (r6, r8)
            r4 = r11
          else
            throw r6
        r6 = class j
        r5 = r6
        r6 = array (r0, r1, r2, r3, r4, r5)
        return r6
      export f = c0
    `,
  ],
  [
    'captured parameter',
    `
      def f(a, b=1):
        return lambda: (a, b)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a, r1 b)
        c0 = r0
        r2 = undefined
        r3 = r1 === r2
        if r3
          r1 = 1
        c1 = r1
        r4 = closure f2
        return r4
      f2 function -() captures c0 c1
        r0 = ^0
        r1 = ^1
        r2 = array (r0, r1)
        return r2
      export f = c0
    `,
  ],
  [
    'what a framework reads of parameters',
    'def f(a: Annotated[str, Path(gt=1)], b: User = Depends(user)): pass',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(@Path() r0 a: str, @Depends(user) r1 b: User)
        r2 = undefined
        r3 = r1 === r2
        if r3
          r4 = global Depends
          r5 = global user
          r1 = call r4 (r5)
      export f = c0
    `,
  ],
  [
    'the class of a hint',
    `
      from a import B
      def f(b: B, c: list[B], d: B | None): pass
    `,
    `
      import c0 = B of "a"
      r0 = c0
      r0 = closure f1
      c1 = r0
      f1 function f(r0 b: B ^0, r1 c: B[], r2 d: B ^0) captures c0
      export B = c0
      export f = c1
    `,
  ],
])
