import { lists } from '../lists.ts'

lists('errors', [
  [
    'try and except',
    `
      try:
        a()
      except B:
        c()
    `,
    `
      try
        r0 = global a
        r1 = call r0 ()
      catch r0
        r1 = global isinstance
        r2 = global B
        r3 = call r1 (r0, r2)
        if r3
          r4 = global c
          r5 = call r4 ()
        else
          throw r0
    `,
  ],
  [
    'several clauses',
    `
      def f():
        try:
          a()
        except (B, c.D) as e:
          g(e)
        except:
          h()
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f()
        try
          r1 = global a
          r2 = call r1 ()
        catch r1
          r2 = global isinstance
          r3 = global B
          r4 = global c
          r5 = r4.D
          r6 = array (r3, r5)
          r7 = call r2 (r1, r6)
          if r7
            r8 = global __caught__
            r9 = call r8 (r1, r6)
            r0 = r9
            r10 = global g
            r11 = call r10 (r0)
          else
            r10 = global h
            r11 = call r10 ()
      export f = c0
    `,
  ],
  [
    'else and finally',
    `
      try:
        a()
      except B:
        b()
      else:
        c()
      finally:
        d()
    `,
    `
      try
        r0 = global a
        r1 = call r0 ()
        r0 = global c
        r1 = call r0 ()
      catch r0
        r1 = global isinstance
        r2 = global B
        r3 = call r1 (r0, r2)
        if r3
          r4 = global b
          r5 = call r4 ()
        else
          throw r0
      finally
        r0 = global d
        r1 = call r0 ()
    `,
  ],
  [
    'finally alone',
    `
      try:
        a()
      finally:
        b()
    `,
    `
      try
        r0 = global a
        r1 = call r0 ()
      finally
        r0 = global b
        r1 = call r0 ()
    `,
  ],
  [
    'classes without brackets',
    `
      try:
        a()
      except B, C:
        d()
    `,
    `
      try
        r0 = global a
        r1 = call r0 ()
      catch r0
        r1 = global isinstance
        r2 = global B
        r3 = global C
        r4 = array (r2, r3)
        r5 = call r1 (r0, r4)
        if r5
          r6 = global d
          r7 = call r6 ()
        else
          throw r0
    `,
  ],
  [
    'groups',
    `
      try:
        a()
      except* B as e:
        d(e)
    `,
    `
      try
        r0 = global a
        r1 = call r0 ()
      catch r0
        r1 = global isinstance
        r2 = global B
        r3 = call r1 (r0, r2)
        if r3
          r4 = global __caught__
          r5 = call r4 (r0, r2)
          c0 = r5
          r6 = global d
          r7 = c0
          r8 = call r6 (r7)
        else
          throw r0
      export e = c0
    `,
  ],
  [
    'raise',
    'raise A(b) from c',
    `
      r0 = global A
      r1 = global b
      r2 = call r0 (r1)
      r3 = global c
      r2.__cause__ = r3
      throw r2
    `,
  ],
  [
    'raise again',
    `
      try:
        a()
      except B:
        raise
    `,
    `
      try
        r0 = global a
        r1 = call r0 ()
      catch r0
        r1 = global isinstance
        r2 = global B
        r3 = call r1 (r0, r2)
        if r3
          throw r0
        else
          throw r0
    `,
  ],
  [
    'raise again what a caller handles',
    `
      def f():
        raise
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f()
        r0 = gap error of a caller
        throw r0
      export f = c0
    `,
  ],
  [
    'with',
    `
      with a() as b:
        c(b)
    `,
    `
      r1 = global a
      r0 = call r1 ()
      r2 = invoke r0.__enter__ ()
      c0 = r2
      try
        r3 = global c
        r4 = c0
        r5 = call r3 (r4)
      finally
        r3 = null
        r4 = invoke r0.__exit__ (r3, r3, r3)
      export b = c0
    `,
  ],
  [
    'with, several',
    `
      def f():
        with a as b, c:
          d(b)
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f()
        r1 = global a
        r2 = invoke r1.__enter__ ()
        r0 = r2
        try
          r3 = global c
          r4 = invoke r3.__enter__ ()
          try
            r5 = global d
            r6 = call r5 (r0)
          finally
            r5 = null
            r6 = invoke r3.__exit__ (r5, r5, r5)
        finally
          r7 = null
          r8 = invoke r1.__exit__ (r7, r7, r7)
      export f = c0
    `,
  ],
  [
    'with, in brackets',
    `
      def f():
        with (a() as b):
          pass
        with (c as d, e):
          pass
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f()
        r3 = global a
        r2 = call r3 ()
        r4 = invoke r2.__enter__ ()
        r0 = r4
        try
        finally
          r5 = null
          r6 = invoke r2.__exit__ (r5, r5, r5)
        r2 = global c
        r3 = invoke r2.__enter__ ()
        r1 = r3
        try
          r4 = global e
          r5 = invoke r4.__enter__ ()
          try
          finally
            r6 = null
            r7 = invoke r4.__exit__ (r6, r6, r6)
        finally
          r8 = null
          r9 = invoke r2.__exit__ (r8, r8, r8)
      export f = c0
    `,
  ],
  [
    'with a pattern',
    `
      def f(a):
        with a as (b, c):
          return b
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 a)
        r3 = r0
        r4 = invoke r3.__enter__ ()
        r1 = r4["0"]
        r2 = r4["1"]
        try
          return r1
        finally
          r5 = null
          r6 = invoke r3.__exit__ (r5, r5, r5)
      export f = c0
    `,
  ],
  [
    'with, asynchronous',
    `
      async def f(a):
        async with a as b:
          return b
    `,
    `
      r0 = closure f1
      c0 = r0
      f1 async function f(r0 a)
        r2 = r0
        r3 = invoke r2.__aenter__ ()
        r3 = await r3
        r1 = r3
        try
          return r1
        finally
          r4 = null
          r5 = invoke r2.__aexit__ (r4, r4, r4)
          r5 = await r5
      export f = c0
    `,
  ],
])
