import { lists } from '../lists.ts'

lists('calls', [
  [
    'of a function and of a method',
    `
      f(a)
      b.c(d)
      e()()
    `,
    `
      r0 = global f
      r1 = global a
      r2 = call r0 (r1)
      r0 = global b
      r1 = global d
      r2 = invoke r0.c (r1)
      r0 = global e
      r1 = call r0 ()
      r2 = call r1 ()
    `,
  ],
  [
    'keywords and stars',
    'f(a, *b, k=c, **d)',
    `
      r0 = global f
      r1 = global a
      r2 = global b
      r3 = global c
      r4 = global d
      r5 = call r0 (r1, ...r2, k=r3, **=...r4)
    `,
  ],
  [
    'of what a call gives',
    'a.b(1).c(2)',
    `
      r0 = global a
      r1 = 1
      r2 = invoke r0.b (r1)
      r3 = 2
      r4 = invoke r2.c (r3)
    `,
  ],
  [
    'with a generator',
    'f(a for a in b)',
    `
      r0 = global f
      r1 = array ()
      r3 = global b
      each L0 r4 of values r3
        r2 = r4
        r5 = invoke r1.append (r2)
      r2 = call r0 (r1)
    `,
  ],
  [
    'of an element',
    "a['b'](c)",
    `
      r0 = global a
      r1 = r0["b"]
      r2 = global c
      r3 = call r1 (r2)
    `,
  ],
  [
    'super',
    `
      class A(B):
        def m(self, a):
          super().m(a)
          super(A, self).n(k=a)
          return super().o
    `,
    `
      r0 = global B
      r1 = class A extends r0
        method .m f1
      c0 = r1
      f1 method function A.m(r1 a)
        r0 = this
        r2 = super.m (r1)
        r2 = super.n (k=r1)
        r2 = super.o
        return r2
      export A = c0
    `,
  ],
  [
    'super in __init__',
    `
      class A(B):
        def __init__(self, a):
          super().__init__(a)
    `,
    `
      r0 = global B
      r1 = class A extends r0 f1
      c0 = r1
      f1 method function A.__init__(r1 a)
        r0 = this
        r2 = super (r1)
      export A = c0
    `,
  ],
  [
    'the base by its name',
    `
      class A(b.B, C):
        def __init__(self, a):
          b.B.__init__(self, a)
          b.B.m(self)
          C.__init__(self)
    `,
    `
      r0 = global b
      r1 = r0.B
      r2 = global C
      r3 = class A extends r1 r2 f1
      c0 = r3
      f1 method function A.__init__(r1 a)
        r0 = this
        r2 = super (r1)
        r2 = super.m ()
        r2 = global C
        r3 = invoke r2.__init__ (r0)
      export A = c0
    `,
  ],
  [
    'super outside of classes is a name',
    'super().a()',
    `
      r0 = global super
      r1 = call r0 ()
      r2 = invoke r1.a ()
    `,
  ],
])
