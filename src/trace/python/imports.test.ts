import { lists } from './lists.ts'

lists('imports', [
  [
    'modules',
    `
      import a, b.c as d
      f(a, d)
    `,
    `
      import c0 = * of "a"
      import c1 = * of "b.c"
      r0 = c0
      r1 = c1
      r0 = global f
      r1 = c0
      r2 = c1
      r3 = call r0 (r1, r2)
      export a = c0
      export d = c1
    `,
  ],
  [
    'a module in a package',
    `
      import a.b.c
      import a.d
      f(a.b)
    `,
    `
      import c0 = * of "a"
      r0 = c0
      run "a.b.c"
      r0 = c0
      run "a.d"
      r0 = global f
      r1 = c0
      r2 = r1.b
      r3 = call r0 (r2)
      export a = c0
    `,
  ],
  [
    'names',
    `
      from a import b, c as d
      f(b, d)
    `,
    `
      import c0 = b of "a"
      import c1 = c of "a"
      r0 = c0
      r1 = c1
      r0 = global f
      r1 = c0
      r2 = c1
      r3 = call r0 (r1, r2)
      export b = c0
      export d = c1
    `,
  ],
  [
    'relative',
    `
      from . import a
      from .b import c
      from ...d.e import f
    `,
    `
      import c0 = a of "."
      import c1 = c of ".b"
      import c2 = f of "...d.e"
      r0 = c0
      r0 = c1
      r0 = c2
      export a = c0
      export c = c1
      export f = c2
    `,
  ],
  [
    'everything',
    `
      from a import *
      f(b)
    `,
    `
      import c0 = ** of "a"
      r0 = c0
      r0 = global f
      r1 = global b
      r2 = call r0 (r1)
      export * of "a"
    `,
  ],
  [
    'in brackets',
    `
      from a import (
        b,  # why
        c,
      )
    `,
    `
      import c0 = b of "a"
      import c1 = c of "a"
      r0 = c0
      r1 = c1
      export b = c0
      export c = c1
    `,
  ],
  [
    'of the future',
    'from __future__ import annotations',
    `
      
    `,
  ],
  [
    'one or the other',
    `
      try:
        import a
      except ImportError:
        import b as a
    `,
    `
      import c1 = * of "a"
      import c2 = * of "b"
      try
        r0 = c1
        c0 = r0
      catch r0
        r1 = global isinstance
        r2 = global ImportError
        r3 = call r1 (r0, r2)
        if r3
          r4 = c2
          c0 = r4
        else
          throw r0
      export a = c0
    `,
  ],
  [
    'in a function',
    `
      def f():
        from a import b
        import c.d
        return b, c
    `,
    `
      import c1 = b of "a"
      import c2 = * of "c"
      r0 = closure f1
      c0 = r0
      f1 function f() captures c1 c2
        r2 = ^0
        r0 = r2
        r2 = ^1
        r1 = r2
        run "c.d"
        r2 = array (r0, r1)
        return r2
      export f = c0
    `,
  ],
  [
    'in a function, of a module variable',
    `
      import a
      def f():
        global a
        import a
    `,
    `
      import c2 = * of "a"
      import c3 = * of "a"
      r0 = c2
      c0 = r0
      r0 = closure f1
      c1 = r0
      f1 function f() captures c3 c0
        r0 = ^0
        ^1 = r0
      export a = c0
      export f = c1
    `,
  ],
  [
    'for type checkers',
    `
      from typing import TYPE_CHECKING
      if TYPE_CHECKING:
        from a import B
      else:
        B = None
      def f(b: 'B'): pass
    `,
    `
      import c0 = TYPE_CHECKING of "typing"
      r0 = c0
      r0 = null
      c1 = r0
      r0 = closure f1
      c2 = r0
      f1 function f(r0 b: B ^0) captures c1
      export TYPE_CHECKING = c0
      export B = c1
      export f = c2
    `,
  ],
  [
    'for type checkers alone',
    `
      if typing.TYPE_CHECKING:
        from a import B
      def f(b: B): pass
    `,
    `
      import type c0 = B of "a"
      r0 = closure f1
      c1 = r0
      f1 function f(r0 b: B ^0) captures c0
      export B = c0
      export f = c1
    `,
  ],
  [
    'under a condition',
    `
      if a:
        import b
    `,
    `
      import c0 = * of "b"
      r0 = global a
      if r0
        r1 = c0
      export b = c0
    `,
  ],
  [
    'a name that is bound again',
    `
      import a
      a = a.b
    `,
    `
      import c1 = * of "a"
      r0 = c1
      c0 = r0
      r0 = c0
      r1 = r0.b
      c0 = r1
      export a = c0
    `,
  ],
])
