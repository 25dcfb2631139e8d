import { lists } from '../lists.ts'

lists('assignments', [
  [
    'assignment to a name',
    'let a; a = 1; f(a = 2)',
    `
      r0 = undefined
      r1 = 1
      r0 = r1
      r1 = global f
      r2 = 2
      r0 = r2
      r3 = call r1 (r2)
    `,
  ],
  [
    'assignment to a member',
    'let a, k; a.b = 1; a[k] = 2; f(a.b = 3)',
    `
      r0 = undefined
      r1 = undefined
      r2 = 1
      r0.b = r2
      r2 = 2
      r0[r1] = r2
      r2 = global f
      r3 = 3
      r0.b = r3
      r4 = call r2 (r3)
    `,
  ],
  [
    'assignment to an undeclared name',
    'handler = 1',
    `
      r0 = 1
      r1 = global globalThis
      r1.handler = r0
    `,
  ],
  [
    'assignment with an operator',
    'let a; a += 1; a.b *= 2; a[a] -= 3',
    `
      r0 = undefined
      r1 = 1
      r0 = r0 + r1
      r1 = r0.b
      r2 = 2
      r3 = r1 * r2
      r0.b = r3
      r1 = r0[r0]
      r2 = 3
      r3 = r1 - r2
      r0[r0] = r3
    `,
  ],
  [
    'assignment with logic',
    'let a; a ??= f(); a.b ||= {}; a &&= 1',
    `
      r0 = undefined
      r0 = r0 ?? r2
        r1 = global f
        r2 = call r1 ()
      r1 = r0.b
      r3 = r1 || r2
        r2 = object
      r0.b = r3
      r0 = r0 && r1
        r1 = 1
    `,
  ],
  [
    'a chain of assignments',
    'let a, b; a = b = 1; exports.x = module.exports = f',
    `
      r0 = undefined
      r1 = undefined
      r2 = 1
      r1 = r2
      r0 = r2
      r2 = global exports
      r3 = global module
      r4 = global f
      r3.exports = r4
      r2.x = r4
    `,
  ],
  [
    '++ and --',
    'let a; a++; --a; a.b++; f(a++, ++a)',
    `
      r0 = undefined
      r1 = r0
      r2 = -1
      r3 = r1 - r2
      r0 = r3
      r1 = r0
      r2 = 1
      r3 = r1 - r2
      r0 = r3
      r1 = r0
      r2 = r1.b
      r3 = -1
      r4 = r2 - r3
      r1.b = r4
      r1 = global f
      r2 = r0
      r3 = r2
      r4 = -1
      r5 = r2 - r4
      r0 = r5
      r6 = r0
      r7 = -1
      r8 = r6 - r7
      r0 = r8
      r9 = call r1 (r3, r8)
    `,
  ],
  [
    'an operand read before it is assigned',
    'let t = 1; f(t + (t = 2))',
    `
      r0 = 1
      r1 = global f
      r2 = r0
      r3 = 2
      r0 = r3
      r4 = r2 + r3
      r5 = call r1 (r4)
    `,
  ],
  [
    'a value assigned twice',
    'let a; f(a = 1, a = 2)',
    `
      r0 = undefined
      r1 = global f
      r2 = 1
      r0 = r2
      r3 = 2
      r0 = r3
      r4 = call r1 (r2, r3)
    `,
  ],
  [
    'delete',
    'let a, k; delete a.b; delete a[k]; f(delete a?.c)',
    `
      r0 = undefined
      r1 = undefined
      delete r0.b
      r2 = true
      delete r0[r1]
      r2 = true
      r2 = global f
      delete r0.c
      r3 = true
      r4 = call r2 (r3)
    `,
  ],
  [
    'an object assigned to what it reads',
    'let a; a = { a }',
    `
      r0 = undefined
      r1 = object
      r1.a = r0
      r0 = r1
    `,
  ],
])
