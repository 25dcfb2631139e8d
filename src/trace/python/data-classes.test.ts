import { lists } from './lists.ts'

lists('data classes', [
  [
    'a data class',
    `
      @dataclass(frozen=True)
      class A:
        a: int
        b: str = 'c'
        d: list = field(default_factory=list)
        e: ClassVar[int] = 1
    `,
    `
      r0 = class A f3
        static field .b f1
        static field .e f2
      c0 = r0
      f1 function A.b()
        r0 = "c"
        return r0
      f2 function A.e()
        r0 = 1
        return r0
      f3 method function A.__init__(r0 a: int, r1 b: str, r2 d: list)
        r3 = this
        r3.a = r0
        r4 = undefined
        r5 = r1 === r4
        if r5
          r6 = "c"
          r1 = r6
        r3.b = r1
        r4 = undefined
        r5 = r2 === r4
        if r5
          r6 = global list
          r2 = call r6 ()
        r3.d = r2
      export A = c0
    `,
  ],
  [
    'a data class that is inherited',
    `
      @dataclass
      class A:
        a: int

      @dataclass
      class B(A):
        b: str
    `,
    `
      r0 = class A f1
      c0 = r0
      r0 = c0
      r1 = class B extends r0 f2
      c1 = r1
      f1 method function A.__init__(r0 a: int)
        r1 = this
        r1.a = r0
      f2 method function B.__init__(r0 a: int, r1 b: str)
        r2 = this
        r2.a = r0
        r2.b = r1
      export A = c0
      export B = c1
    `,
  ],
  [
    'a data class with more to do',
    `
      @dataclasses.dataclass
      class A:
        a: int
        def __post_init__(self): self.b = 1
    `,
    `
      r0 = class A f2
        method .__post_init__ f1
      c0 = r0
      f1 method function A.__post_init__()
        r0 = this
        r1 = 1
        r0.b = r1
      f2 method function A.__init__(r0 a: int)
        r1 = this
        r1.a = r0
        r2 = invoke r1.__post_init__ ()
      export A = c0
    `,
  ],
  [
    'a data class with its own __init__',
    `
      @dataclass
      class A:
        a: int
        def __init__(self): pass
    `,
    `
      r0 = class A f1
      c0 = r0
      f1 method function A.__init__()
        r0 = this
      export A = c0
    `,
  ],
  [
    'a model',
    `
      class A(BaseModel):
        a: Literal['b', 'c']
        d: int = Field(1, gt=0)
        e: str = Field(...)
    `,
    `
      r0 = global BaseModel
      r1 = class A extends r0 f1
      c0 = r1
      f1 method function A.__init__(r0 a: str<"b"|"c">, r1 d: int, r2 e: str)
        r3 = this
        r4 = null
        r5 = "a"
        r7 = "Literal"
        r8 = "b"
        r9 = "c"
        r6 = array (r7, r8, r9)
        r10 = invoke r3.__field__ (r5, r6, r4, r0)
        r3.a = r10
        r4 = undefined
        r5 = r1 === r4
        if r5
          r6 = 1
          r1 = r6
        r7 = global Field
        r8 = 1
        r9 = 0
        r10 = call r7 (r8, gt=r9)
        r11 = "d"
        r12 = global int
        r13 = invoke r3.__field__ (r11, r12, r10, r1)
        r3.d = r13
        r4 = global Field
        r5 = global Ellipsis
        r6 = call r4 (r5)
        r7 = "e"
        r8 = global str
        r9 = invoke r3.__field__ (r7, r8, r6, r2)
        r3.e = r9
      export A = c0
    `,
  ],
  [
    'fields of a class whose base is imported',
    `
      from .b import B
      class A(B):
        a: int = 1
    `,
    `
      import c0 = B of ".b"
      r0 = c0
      r0 = c0
      r1 = class A extends r0 f2
        static field .a f1
      c1 = r1
      f1 function A.a()
        r0 = 1
        return r0
      f2 method function A.__init__(...r1 args, name r0 a: int, **r2 kwargs)
        r3 = super (...r1, **=...r2)
        r4 = this
        r5 = global hasattr
        r6 = "__field__"
        r7 = call r5 (r4, r6)
        if r7
          r8 = null
          r9 = "a"
          r10 = global int
          r11 = invoke r4.__field__ (r9, r10, r8, r0)
          r0 = r11
        r12 = undefined
        r13 = r0 !== r12
        if r13
          r4.a = r0
      export B = c0
      export A = c1
    `,
  ],
  [
    'a named tuple',
    `
      class A(NamedTuple):
        a: int
    `,
    `
      r0 = global NamedTuple
      r1 = class A extends r0 f1
      c0 = r1
      f1 method function A.__init__(r0 a: int)
        r1 = this
        r1.a = r0
      export A = c0
    `,
  ],
])
