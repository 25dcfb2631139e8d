import { lists } from './lists.ts'

lists('TypeScript', [
  [
    'types vanish',
    'const a = (x as any)!.b satisfies C; const d = <T>e; f<string>(a); interface I {} type J = 1; declare const g: string; declare function h(): void',
    `
      r2 = global x
      r0 = r2.b
      r1 = global e
      r2 = global f
      r3 = call r2 (r0)
    `,
    'a.ts',
  ],
  [
    'assignment behind a type',
    'let a: any; (a as B).c = 1; a! = 2; (<any>a).d++',
    `
      r0 = undefined
      r1 = 1
      r0.c = r1
      r0 = 2
      r1 = r0.d
      r2 = -1
      r3 = r1 - r2
      r0.d = r3
    `,
    'a.ts',
  ],
  [
    'names of types',
    "import { E } from 'e'; class K {} export const f = (a: string, b: E, c?: ns.X<Y>, d: K[] = [], ...e: readonly string[]) => {}",
    `
      import c0 = E of "e"
      r0 = class K
      r1 = closure f1
      c1 = r1
      f1 arrow function f(r0 a: string, r1 b: E ^0, r2 c: ns.X, r3 d: K[], ...r4 e: string[]) captures c0
        r6 = undefined
        r5 = r3 === r6
        if r5
          r3 = array ()
      export f = c1
    `,
    'a.ts',
  ],
  [
    'unions',
    "function f(order: 'asc' | 'desc', n: 1 | -1, m: string | null, x: string | number, l: 'a') {}",
    `
      r0 = closure f1
      f1 function f(r0 order: string<"asc"|"desc">, r1 n: number<1|-1>, r2 m: string, r3 x, r4 l: string<"a">)
    `,
    'a.ts',
  ],
  [
    'a type that names no value',
    'interface I {} function f(a: I, b: { x: 1 }, c: () => void, d: keyof I, e: unknown) {}',
    `
      r0 = closure f1
      f1 function f(r0 a: I, r1 b: object, r2 c: function, r3 d, r4 e: unknown)
    `,
    'a.ts',
  ],
  [
    'this is no parameter',
    'function f(this: Window, a: number) { return a }',
    `
      r0 = closure f1
      f1 function f(r1 a: number)
        return r1
    `,
    'a.ts',
  ],
  [
    'overloads',
    'function f(a: string): void; function f(a: number): void; function f(a: any) { return a }',
    `
      r0 = closure f1
      f1 function f(r0 a: any)
        return r0
    `,
    'a.ts',
  ],
  [
    'an enum',
    "enum E { A, B = 5, C, D = 'd', F = 1 << 3, G = A | B, H = E.C, I = D + 'x', J = f(), 'k-l' = -1 }",
    `
      r1 = object
      r0 = r1
      r2 = 0
      r1.A = r2
      r3 = "A"
      r1["0"] = r3
      r2 = 5
      r1.B = r2
      r3 = "B"
      r1["5"] = r3
      r2 = 6
      r1.C = r2
      r3 = "C"
      r1["6"] = r3
      r2 = "d"
      r1.D = r2
      r2 = 8
      r1.F = r2
      r3 = "F"
      r1["8"] = r3
      r2 = 5
      r1.G = r2
      r3 = "G"
      r1["5"] = r3
      r2 = 6
      r1.H = r2
      r3 = "H"
      r1["6"] = r3
      r2 = "dx"
      r1.I = r2
      r2 = global f
      r3 = call r2 ()
      r1.J = r3
      r2 = -1
      r1["k-l"] = r2
      r3 = "k-l"
      r1["-1"] = r3
    `,
    'a.ts',
  ],
  [
    'a const enum, exported',
    "export const enum E { A = 'a' } f(E.A)",
    `
      r0 = object
      c0 = r0
      r1 = "a"
      r0.A = r1
      r0 = global f
      r1 = c0
      r2 = r1.A
      r3 = call r0 (r2)
      export E = c0
    `,
    'a.ts',
  ],
  [
    'an enum in two parts',
    'enum E { A } enum E { B = 1 }',
    `
      r1 = object
      r0 = r1
      r2 = 0
      r1.A = r2
      r3 = "A"
      r1["0"] = r3
      r1 = r0 || r2
        r2 = object
      r0 = r1
      r3 = 1
      r1.B = r3
      r4 = "B"
      r1["1"] = r4
    `,
    'a.ts',
  ],
  [
    'a declared enum',
    'declare enum E { A }',
    `

    `,
    'a.ts',
  ],
  [
    'a namespace',
    'namespace N { export const a = 1; export function f() { return a } const b = 2; export class C {} } f(N.a)',
    `
      r1 = object
      r0 = r1
      r2 = closure f1
      r3 = call r2 (r1)
      r1 = global f
      r2 = r0.a
      r3 = call r1 (r2)
      f1 function N(r3)
        r0 = closure f2
        r4 = 1
        c0 = r4
        r4 = c0
        r3.a = r4
        r3.f = r0
        r1 = 2
        r2 = class C
        r3.C = r2
      f2 function f() captures c0
        r0 = ^0
        return r0
    `,
    'a.ts',
  ],
  [
    'a namespace beside a function',
    'function f() {} namespace f { export const a = 1 }',
    `
      r0 = closure f1
      r1 = r0 || r2
        r2 = object
      r0 = r1
      r3 = closure f2
      r4 = call r3 (r1)
      f1 function f()
      f2 function f(r1)
        r0 = 1
        r1.a = r0
    `,
    'a.ts',
  ],
  [
    'namespaces within',
    'namespace A.B { export const x = 1 } namespace A.C { export const y = 2 }',
    `
      r1 = object
      r0 = r1
      r2 = object
      r1.B = r2
      r3 = closure f1
      r4 = call r3 (r2)
      r1 = r0 || r2
        r2 = object
      r0 = r1
      r3 = object
      r1.C = r3
      r4 = closure f2
      r5 = call r4 (r3)
      f1 function A(r1)
        r0 = 1
        r1.x = r0
      f2 function A(r1)
        r0 = 2
        r1.y = r0
    `,
    'a.ts',
  ],
  [
    'a namespace of types',
    "namespace N { export interface I {} export type T = 1 } declare namespace M { const x: 1 } declare module 'm' { const y: 1 } declare global { var z: 1 }",
    `

    `,
    'a.ts',
  ],
])
