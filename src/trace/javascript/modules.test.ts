import { lists } from './lists.ts'

lists('modules', [
  [
    'imports',
    "import a, { b, c as d, 'e-f' as g } from 'm'; import * as n from './n.js'; f(a, b, d, g, n.x)",
    `
      import c0 = default of "m"
      import c1 = b of "m"
      import c2 = c of "m"
      import c3 = e-f of "m"
      import c4 = * of "./n.js"
      r0 = global f
      r1 = c0
      r2 = c1
      r3 = c2
      r4 = c3
      r5 = c4
      r6 = r5.x
      r7 = call r0 (r1, r2, r3, r4, r6)
    `,
  ],
  [
    'an import for what it does',
    "import './x'; import {} from 'y'",
    `
      run "./x"
      run "y"
    `,
  ],
  [
    'exports',
    'export const a = 1, { b } = x; export let c; export function f() {} export class D {}',
    `
      r0 = closure f1
      c3 = r0
      r0 = 1
      c0 = r0
      r0 = global x
      r1 = r0.b
      c1 = r1
      r0 = undefined
      c2 = r0
      r0 = class D as c4
      c4 = r0
      f1 function f()
      export a = c0
      export b = c1
      export c = c2
      export f = c3
      export D = c4
    `,
  ],
  [
    'an export list',
    "const a = 1; function b() {} export { a, b as default, a as 'x y' }",
    `
      r0 = closure f1
      c1 = r0
      r0 = 1
      c0 = r0
      f1 function b()
      export a = c0
      export default = c1
      export x y = c0
    `,
  ],
  [
    'an export before its variable',
    'export { a }; const a = 1',
    `
      r0 = 1
      c0 = r0
      export a = c0
    `,
  ],
  [
    're-exports',
    "export { a, b as c, default } from './x'; export * from './y'; export * as z from './z'",
    `
      export a = a of "./x"
      export c = b of "./x"
      export default = default of "./x"
      export * of "./y"
      export z = * of "./z"
    `,
  ],
  [
    'an import exported again',
    "import { a } from './x'; import * as n from 'n'; export { a as b, n }",
    `
      import c0 = a of "./x"
      import c1 = * of "n"
      export b = a of "./x"
      export n = * of "n"
    `,
  ],
  [
    'default: an expression',
    'export default wrap(async (event) => event)',
    `
      r0 = global wrap
      r1 = closure f1
      r2 = call r0 (r1)
      c0 = r2
      f1 async arrow function -(r0 event)
        return r0
      export default = c0
    `,
  ],
  [
    'default: a function',
    'export default function (a) { return a }',
    `
      r0 = closure f1
      c0 = r0
      f1 function default(r0 a)
        return r0
      export default = c0
    `,
  ],
  [
    'default: a function with a name',
    'run(); export default async function handler() { return handler }',
    `
      r0 = closure f1
      c0 = r0
      r0 = global run
      r1 = call r0 ()
      f1 async function handler() captures c0
        r0 = ^0
        return r0
      export default = c0
    `,
  ],
  [
    'default: a class',
    'export default class { m() {} }',
    `
      r0 = class default
        method .m f1
      c0 = r0
      f1 function default.m()
      export default = c0
    `,
  ],
  [
    'default: a class with a name',
    'export default class A {}',
    `
      r0 = class A as c0
      c0 = r0
      export default = c0
    `,
  ],
  [
    'an exported variable is seen by functions',
    'export let n = 0; export const add = () => { n++ }',
    `
      r0 = 0
      c0 = r0
      r0 = closure f1
      c1 = r0
      f1 arrow function add() captures c0
        r0 = ^0
        r1 = -1
        r2 = r0 - r1
        ^0 = r2
      export n = c0
      export add = c1
    `,
  ],
  [
    'types are nothing',
    "import type { A } from 'a'; import { type B, c } from 'b'; export type { A }; export type X = 1; export interface Y {} export default interface Z {}; export { type B }",
    `
      import c0 = c of "b"
    `,
    'a.ts',
  ],
  [
    'a type that a parameter names',
    "import type { Repo } from './repo'; export function f(repo: Repo, other: Repo | undefined) {}",
    `
      import type c0 = Repo of "./repo"
      r0 = closure f1
      c1 = r0
      f1 function f(r0 repo: Repo ^0, r1 other: Repo ^0) captures c0
      export f = c1
    `,
    'a.ts',
  ],
  [
    'import = require',
    "import x = require('y'); import z = x.a.b; f(z)",
    `
      r2 = global require
      r3 = "y"
      r4 = call r2 (r3)
      r0 = r4
      r2 = r0.a
      r3 = r2.b
      r1 = r3
      r2 = global f
      r3 = call r2 (r1)
    `,
    'a.ts',
  ],
  [
    'export =',
    'class A {} export = A',
    `
      r0 = class A
      r1 = global module
      r1.exports = r0
    `,
    'a.ts',
  ],
])
