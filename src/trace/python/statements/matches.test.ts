import { lists } from '../lists.ts'

lists('match', [
  [
    'values',
    `
      match a:
        case 1: b()
        case -1 | 'x': c()
        case None: d()
        case e.F: g()
    `,
    `
      r0 = global a
      block L0
        r1 = 1
        r2 = r0 === r1
        if r2
          r3 = global b
          r4 = call r3 ()
          break L0
        r1 = -1
        r2 = r0 === r1
        r5 = r2 || r4
          r3 = "x"
          r4 = r0 === r3
        if r5
          r6 = global c
          r7 = call r6 ()
          break L0
        r1 = null
        r2 = r0 === r1
        if r2
          r3 = global d
          r4 = call r3 ()
          break L0
        r1 = global e
        r2 = r1.F
        r3 = r0 === r2
        if r3
          r4 = global g
          r5 = call r4 ()
          break L0
    `,
  ],
  [
    'a name takes all',
    `
      def f(a):
        match a.b:
          case c: return c
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = r0.b
        block L0
          r1 = r2
          return r1
          break L0
      export f = c0
    `,
  ],
  [
    'the rest',
    `
      match a:
        case 1: b()
        case _: c()
    `,
    `
      r0 = global a
      block L0
        r1 = 1
        r2 = r0 === r1
        if r2
          r3 = global b
          r4 = call r3 ()
          break L0
        r1 = global c
        r2 = call r1 ()
        break L0
    `,
  ],
  [
    'a guard',
    `
      def f(a):
        match a:
          case b if b > 1: return b
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = r0
        block L0
          r1 = r2
          r3 = 1
          r4 = r1 > r3
          if r4
            return r1
            break L0
      export f = c0
    `,
  ],
  [
    'a sequence',
    `
      def f(a):
        match a:
          case [1, b, *c]: return b, c
          case (d,): return d
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r4 = r0
        block L0
          r5 = global len
          r6 = call r5 (r4)
          r7 = 2
          r8 = r6 >= r7
          r12 = r8 && r11
            r9 = r4["0"]
            r10 = 1
            r11 = r9 === r10
          if r12
            r13 = r4["1"]
            r1 = r13
            r14 = r4 from 2
            r2 = r14
            r15 = array (r1, r2)
            return r15
            break L0
          r5 = global len
          r6 = call r5 (r4)
          r7 = 1
          r8 = r6 === r7
          if r8
            r9 = r4["0"]
            r3 = r9
            return r3
            break L0
      export f = c0
    `,
  ],
  [
    'a sequence without brackets',
    `
      def f(a, b):
        match a, b:
          case 1, *_: return a
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a, r1 b)
        r2 = array (r0, r1)
        block L0
          r3 = global len
          r4 = call r3 (r2)
          r5 = 1
          r6 = r4 >= r5
          r10 = r6 && r9
            r7 = r2["0"]
            r8 = 1
            r9 = r7 === r8
          if r10
            return r0
            break L0
      export f = c0
    `,
  ],
  [
    'a star in the middle',
    `
      def f(a):
        match a:
          case [b, *c, 'd']: return c
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r3 = r0
        block L0
          r4 = global len
          r5 = call r4 (r3)
          r6 = 2
          r7 = r5 >= r6
          r11 = r7 && r10
            r8 = r3["-1"]
            r9 = "d"
            r10 = r8 === r9
          if r11
            r12 = r3["0"]
            r1 = r12
            r13 = 1
            r14 = -1
            r15 = null
            r16 = invoke r3.__getslice__ (r13, r14, r15)
            r2 = r16
            return r2
            break L0
      export f = c0
    `,
  ],
  [
    'a mapping',
    `
      def f(a):
        match a:
          case {'b': 'c', 'd': e, **g}: return e, g
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r3 = r0
        block L0
          r4 = "b"
          r5 = invoke r3.__contains__ (r4)
          r9 = r5 && r8
            r6 = r3["b"]
            r7 = "c"
            r8 = r6 === r7
          r12 = r9 && r11
            r10 = "d"
            r11 = invoke r3.__contains__ (r10)
          if r12
            r13 = r3["d"]
            r1 = r13
            r14 = object
            copy r3 into r14 except .b.d
            r2 = r14
            r15 = array (r1, r2)
            return r15
            break L0
      export f = c0
    `,
  ],
  [
    'a class',
    `
      def f(a):
        match a:
          case B(c=1, d=e): return e
          case str(g): return g
          case h.I(): return a
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r3 = r0
        block L0
          r4 = global isinstance
          r5 = global B
          r6 = call r4 (r3, r5)
          r10 = r6 && r9
            r7 = r3.c
            r8 = 1
            r9 = r7 === r8
          if r10
            r11 = r3.d
            r1 = r11
            return r1
            break L0
          r4 = global isinstance
          r5 = global str
          r6 = call r4 (r3, r5)
          if r6
            r2 = r3
            return r2
            break L0
          r4 = global isinstance
          r5 = global h
          r6 = r5.I
          r7 = call r4 (r3, r6)
          if r7
            return r0
            break L0
      export f = c0
    `,
  ],
  [
    'positions of a data class',
    `
      @dataclass
      class A:
        b: int
        c: str

      def f(a):
        match a:
          case A(1, d): return d
    `,
    `
      r0 = class A f1
      c0 = r0
      r0 = closure f2
      c1 = r0
      f1 method function A.__init__(r0 b: int, r1 c: str)
        r2 = this
        r2.b = r0
        r2.c = r1
      f2 function f(r0 a) captures c0
        r2 = r0
        block L0
          r3 = global isinstance
          r4 = ^0
          r5 = call r3 (r2, r4)
          r9 = r5 && r8
            r6 = r2.b
            r7 = 1
            r8 = r6 === r7
          if r9
            r10 = r2.c
            r1 = r10
            return r1
            break L0
      export A = c0
      export f = c1
    `,
  ],
  [
    'positions of another class',
    `
      def f(a):
        match a:
          case B(c): return c
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = r0
        block L0
          r3 = global isinstance
          r4 = global B
          r5 = call r3 (r2, r4)
          if r5
            r6 = gap class pattern
            r1 = r6
            return r1
            break L0
      export f = c0
      gap class pattern @32
    `,
  ],
  [
    'as',
    `
      def f(a):
        match a:
          case ('b' | 'c') as d: return d
          case {'e': [g] as h}: return g, h
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r4 = r0
        block L0
          r5 = "b"
          r6 = r4 === r5
          r9 = r6 || r8
            r7 = "c"
            r8 = r4 === r7
          if r9
            r1 = r4
            return r1
            break L0
          r5 = "e"
          r6 = invoke r4.__contains__ (r5)
          r12 = r6 && r11
            r7 = r4["e"]
            r8 = global len
            r9 = call r8 (r7)
            r10 = 1
            r11 = r9 === r10
          if r12
            r13 = r4["e"]
            r14 = r13["0"]
            r2 = r14
            r3 = r13
            r15 = array (r2, r3)
            return r15
            break L0
      export f = c0
    `,
  ],
  [
    'in brackets',
    `
      def f(a):
        match a:
          case (b): return b
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r2 = r0
        block L0
          r1 = r2
          return r1
          break L0
      export f = c0
    `,
  ],
  [
    'match and case are names too',
    `
      match = 1
      case = match
      match(case)
    `,
    `
      r0 = 1
      c0 = r0
      r0 = c0
      c1 = r0
      r0 = c0
      r1 = c1
      r2 = call r0 (r1)
      export match = c0
      export case = c1
    `,
  ],
])
