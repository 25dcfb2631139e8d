import { lists } from './lists.ts'

lists('classes', [
  [
    'methods',
    `
      class A:
        def __init__(self, a): self.a = a
        def m(self, b=1): return self.a
    `,
    `
      r0 = class A f1
        method .m f2
      c0 = r0
      f1 method function A.__init__(r1 a)
        r0 = this
        r2 = r1
        r0.a = r2
      f2 method function A.m(r1 b)
        r0 = this
        r2 = undefined
        r3 = r1 === r2
        if r3
          r1 = 1
        r4 = r0.a
        return r4
      export A = c0
    `,
  ],
  [
    'bases',
    `
      class A(B, c.D, metaclass=E): pass
      class F(object): pass
      class G(H[int], Generic[T]): pass
    `,
    `
      r0 = global B
      r1 = global c
      r2 = r1.D
      r3 = class A extends r0 r2
      c0 = r3
      r0 = class F
      c1 = r0
      r0 = global H
      r1 = class G extends r0
      c2 = r1
      export A = c0
      export F = c1
      export G = c2
    `,
  ],
  [
    'class attributes',
    `
      class A:
        B = 1
        C = B
        def m(self): return self.B, A.B
    `,
    `
      r0 = class A
        static field .B f1
        static field .C f2
        method .m f3
      c0 = r0
      f1 function A.B()
        r0 = 1
        return r0
      f2 function A.C()
        r0 = this
        r1 = r0.B
        return r1
      f3 method function A.m() captures c0
        r0 = this
        r1 = r0.B
        r2 = ^0
        r3 = r2.B
        r4 = array (r1, r3)
        return r4
      export A = c0
    `,
  ],
  [
    'a name before its attribute is one outside',
    `
      a = 1
      class A:
        a = a
        b = a
    `,
    `
      r0 = 1
      c0 = r0
      r0 = class A
        static field .a f1
        static field .b f2
      c1 = r0
      f1 function A.a() captures c0
        r0 = ^0
        return r0
      f2 function A.b()
        r0 = this
        r1 = r0.a
        return r1
      export a = c0
      export A = c1
    `,
  ],
  [
    'a method does not see names of the class',
    `
      class A:
        B = 1
        def m(self): return B
    `,
    `
      r0 = class A
        static field .B f1
        method .m f2
      c0 = r0
      f1 function A.B()
        r0 = 1
        return r0
      f2 method function A.m()
        r0 = this
        r1 = global B
        return r1
      export A = c0
    `,
  ],
  [
    'static and class methods',
    `
      class A:
        @staticmethod
        def s(a): return a
        @classmethod
        def c(cls, a): return cls(a)
    `,
    `
      r0 = class A
        static method .s f1
        static method .c f2
      c0 = r0
      f1 function A.s(r0 a)
        return r0
      f2 method function A.c(r1 a)
        r0 = this
        r2 = call r0 (r1)
        return r2
      export A = c0
    `,
  ],
  [
    'properties',
    `
      class A:
        @property
        def a(self): return 1
        @a.setter
        def a(self, b): self.b = b
        @a.deleter
        def a(self): pass
        @functools.cached_property
        def c(self): return 2
    `,
    `
      r0 = class A
        get .a f1
        set .a f2
        get .c f3
      c0 = r0
      f1 method function A.a()
        r0 = this
        r1 = 1
        return r1
      f2 method function A.a(r1 b)
        r0 = this
        r2 = r1
        r0.b = r2
      f3 method function A.c()
        r0 = this
        r1 = 2
        return r1
      export A = c0
    `,
  ],
  [
    'decorated methods',
    `
      class A:
        @app.get('/a')
        def m(self): pass
        @abstractmethod
        def n(self): pass
    `,
    `
      r0 = global app
      r1 = "/a"
      r2 = invoke r0.get (r1)
      r3 = class A
        method .m f1 decorated r2
        method .n f2
      c0 = r3
      f1 method function A.m()
        r0 = this
      f2 method function A.n()
        r0 = this
      export A = c0
    `,
  ],
  [
    'a decorator of the class itself',
    `
      class A:
        def d(f): return f
        @d
        def m(self): pass
    `,
    `
      r0 = class A
        method .d f1
        static field .m f2
      c0 = r0
      f1 method function A.d()
        r0 = this
        return r0
      f2 function A.m()
        r0 = this
        r1 = r0.d
        r2 = closure f3
        r3 = call r1 (r2)
        return r3
      f3 method function A.m()
        r0 = this
      export A = c0
    `,
  ],
  [
    'class decorators',
    `
      @a
      @b(1)
      class C: pass
    `,
    `
      r0 = global a
      r1 = global b
      r2 = 1
      r3 = call r1 (r2)
      r4 = class C
      r5 = call r3 (r4)
      r6 = call r0 (r5)
      c0 = r6
      export C = c0
    `,
  ],
  [
    'code in a class body',
    `
      class A:
        if b:
          def m(self): return 1
          C = 2
        else:
          C = 3
        D, E = 1, 2
        f(C)
    `,
    `
      r0 = class A
        static block .static f1
        static block .static f3
        static block .static f4
      c0 = r0
      f1 function A.()
        r0 = global b
        if r0
          r1 = closure f2
          r2 = this
          r2.m = r1
          r1 = 2
          r2 = this
          r2.C = r1
        else
          r1 = 3
          r2 = this
          r2.C = r1
      f2 method function A.m()
        r0 = this
        r1 = 1
        return r1
      f3 function A.()
        r0 = 1
        r1 = 2
        r2 = array (r0, r1)
        r3 = r2["0"]
        r4 = this
        r4.D = r3
        r3 = r2["1"]
        r4 = this
        r4.E = r3
      f4 function A.()
        r0 = global f
        r1 = this
        r2 = r1.C
        r3 = call r0 (r2)
      export A = c0
    `,
  ],
  [
    'inner classes',
    `
      class A:
        class B:
          C = 1
        D = B.C
    `,
    `
      r0 = class A
        static field .B f1
        static field .D f3
      c0 = r0
      f1 function A.B()
        r0 = class B
          static field .C f2
        return r0
      f2 function B.C()
        r0 = 1
        return r0
      f3 function A.D()
        r0 = this
        r1 = r0.B
        r2 = r1.C
        return r2
      export A = c0
    `,
  ],
  [
    'a class in a function',
    `
      def f(a):
        class B:
          c = a
          def m(self): return a
        return B()
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r1 a)
        c0 = r1
        r2 = class B
          static field .c f2
          method .m f3
        r0 = r2
        r2 = call r0 ()
        return r2
      f2 function B.c() captures c0
        r0 = ^0
        return r0
      f3 method function B.m() captures c0
        r0 = this
        r1 = ^0
        return r1
      export f = c0
    `,
  ],
  [
    '__new__ and __init_subclass__',
    `
      class A:
        def __new__(cls, a): return super().__new__(cls)
        def __init_subclass__(cls, **k): pass
    `,
    `
      r0 = class A
        static method .__new__ f1
        static method .__init_subclass__ f2
      c0 = r0
      f1 function A.__new__(r0 cls, r1 a)
        r2 = super.__new__ (r0)
        return r2
      f2 method function A.__init_subclass__(**r1 k)
        r0 = this
      export A = c0
    `,
  ],
  [
    'an enumeration',
    `
      class A(Enum):
        B = 'b'
        C = auto()
    `,
    `
      r0 = global Enum
      r1 = class A extends r0
        static field .B f1
        static field .C f2
      c0 = r1
      f1 function A.B()
        r0 = "b"
        return r0
      f2 function A.C()
        r0 = global auto
        r1 = call r0 ()
        return r1
      export A = c0
    `,
  ],
  [
    'nothing but types',
    `
      class A(TypedDict):
        """doc"""
        a: int
        b: NotRequired[str]
    `,
    `
      r0 = global TypedDict
      r1 = class A extends r0
      c0 = r1
      export A = c0
    `,
  ],
])
