import { lists } from './lists.ts'

lists('classes', [
  [
    'methods',
    'class A { constructor(x) { this.x = x } m() { return this.x } static s() {} }',
    `
      r0 = class A f1
        method .m f2
        static method .s f3
      f1 function A.constructor(r0 x)
        r1 = this
        r1.x = r0
      f2 function A.m()
        r0 = this
        r1 = r0.x
        return r1
      f3 function A.s()
    `,
    'a.ts',
  ],
  [
    'a class that extends',
    'class A extends B.C { constructor() { super(1); super.m(2); this.v = super.v; super.w = 3 } }',
    `
      r1 = global B
      r2 = r1.C
      r0 = class A extends r2 f1
      f1 function A.constructor()
        r0 = 1
        r1 = super (r0)
        r0 = 2
        r1 = super.m (r0)
        r0 = this
        r1 = super.v
        r0.v = r1
        r0 = this
        r1 = 3
        r0.w = r1
    `,
    'a.ts',
  ],
  [
    'fields',
    "class A { a = 1; #b = this.a; static c = A.d; e; ['f'] = 2; [k()] = 3 }",
    `
      r0 = global k
      r1 = call r0 ()
      r2 = class A as c0
        field .a f1
        field .#b f2
        static field .c f3
        field .e
        field .f f4
        field [r1] f5
      c0 = r2
      f1 function A.a()
        r0 = 1
        return r0
      f2 function A.#b()
        r0 = this
        r1 = r0.a
        return r1
      f3 function A.c() captures c0
        r0 = ^0
        r1 = r0.d
        return r1
      f4 function A.f()
        r0 = 2
        return r0
      f5 function A.()
        r0 = 3
        return r0
    `,
    'a.ts',
  ],
  [
    'accessors and generators',
    'class A { get v() { return 1 } set v(x) {} async *[Symbol.asyncIterator]() {} #p() {} }',
    `
      r1 = global Symbol
      r2 = r1.asyncIterator
      r0 = class A
        get .v f1
        set .v f2
        method [r2] f3
        method .#p f4
      f1 function A.v()
        r0 = 1
        return r0
      f2 function A.v(r0 x)
      f3 async generator function A.()
      f4 function A.#p()
    `,
    'a.ts',
  ],
  [
    'a static block',
    'class A { static { A.ready = true } }',
    `
      r0 = class A as c0
        static block .static f1
      c0 = r0
      f1 function A.static() captures c0
        r0 = ^0
        r1 = true
        r0.ready = r1
    `,
    'a.ts',
  ],
  [
    'a named class expression',
    'const B = class A { m() { return A } }',
    `
      r0 = class A as c0
        method .m f1
      c0 = r0
      f1 function A.m() captures c0
        r0 = ^0
        return r0
    `,
    'a.ts',
  ],
  [
    'a class takes the name of its variable',
    'const A = class { m() {} }; exports.B = class {}',
    `
      r0 = class A
        method .m f1
      r1 = global exports
      r2 = class B
      r1.B = r2
      f1 function A.m()
    `,
    'a.ts',
  ],
  [
    'decorators',
    "@Injectable() class A { @Get('/x') find(@Param('id') id: string, @Body() body: Dto) {} @Inject(T) t = 1 }",
    `
      r1 = global Injectable
      r2 = call r1 ()
      r3 = global Get
      r4 = "/x"
      r5 = call r3 (r4)
      r6 = global Inject
      r7 = global T
      r8 = call r6 (r7)
      r0 = class A decorated r2
        method .find f1 decorated r5
        field .t f2 decorated r8
      f1 function A.find(@Param("id") r0 id: string, @Body() r1 body: Dto)
      f2 function A.t()
        r0 = 1
        return r0
    `,
    'a.ts',
  ],
  [
    'parameters that are fields',
    'class A { constructor(private readonly repo: Repo, public b = 1) { this.c = b } }',
    `
      r0 = class A f1
      f1 function A.constructor(r0 repo: Repo, r1 b)
        r3 = undefined
        r2 = r1 === r3
        if r2
          r1 = 1
        r4 = this
        r4.repo = r0
        r5 = this
        r5.b = r1
        r6 = this
        r6.c = r1
    `,
    'a.ts',
  ],
  [
    'parameters that are fields, behind super',
    'class A extends B { constructor(private a: string) { f(); super(a); g() } }',
    `
      r1 = global B
      r0 = class A extends r1 f1
      f1 function A.constructor(r0 a: string)
        r1 = global f
        r2 = call r1 ()
        r1 = super (r0)
        r1 = this
        r1.a = r0
        r2 = global g
        r3 = call r2 ()
    `,
    'a.ts',
  ],
  [
    'accessor',
    'class A { accessor a = 1 }',
    `
      r0 = class A
        field .a f1
      f1 function A.a()
        r0 = 1
        return r0
    `,
    'a.ts',
  ],
  [
    'types only',
    'abstract class A<T> implements I { a: string; declare b: number; abstract c(): void; private d?: T; e(x: string): void; e(x: any) { } }',
    `
      r0 = class A
        method .e f1
      f1 function A.e(r0 x: any)
    `,
    'a.ts',
  ],
])
