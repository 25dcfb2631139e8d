import { lists } from './lists.ts'

lists('functions and what they capture', [
  [
    'parameters are registers',
    'function f(a, b) { return a + b }',
    `
      r0 = closure f1
      f1 function f(r0 a, r1 b)
        r2 = r0 + r1
        return r2
    `,
  ],
  [
    'a captured variable is a cell',
    'let n = 0; const add = () => { n += 1; return n }; add()',
    `
      r1 = 0
      c0 = r1
      r0 = closure f1
      r1 = call r0 ()
      f1 arrow function add() captures c0
        r0 = ^0
        r1 = 1
        r2 = r0 + r1
        ^0 = r2
        r0 = ^0
        return r0
    `,
  ],
  [
    'captures go through functions between',
    'const a = 1; function f() { return () => () => a }',
    `
      r0 = closure f1
      r1 = 1
      c0 = r1
      f1 function f() captures c0
        r0 = closure f2
        return r0
      f2 arrow function -() captures ^0
        r0 = closure f3
        return r0
      f3 arrow function -() captures ^0
        r0 = ^0
        return r0
    `,
  ],
  [
    'a captured parameter',
    'const f = (a) => () => a',
    `
      r0 = closure f1
      f1 arrow function f(r0 a)
        c0 = r0
        r1 = closure f2
        return r1
      f2 arrow function -() captures c0
        r0 = ^0
        return r0
    `,
  ],
  [
    'a function that calls itself',
    'function f(n) { return f(n - 1) }',
    `
      r0 = closure f1
      c0 = r0
      f1 function f(r0 n) captures c0
        r1 = ^0
        r2 = 1
        r3 = r0 - r2
        r4 = call r1 (r3)
        return r4
    `,
  ],
  [
    'a named function expression',
    'const g = function f(n) { return f(n) }; const h = function k() {}',
    `
      r0 = closure f1
      c0 = r0
      r1 = closure f2
      f1 function f(r0 n) captures c0
        r1 = ^0
        r2 = call r1 (r0)
        return r2
      f2 function k()
    `,
  ],
  [
    'an inner name hides an outer',
    'const a = 1; function f(a) { return a } function g() { const a = 2; return () => a }',
    `
      r1 = closure f1
      r2 = closure f2
      r0 = 1
      f1 function f(r0 a)
        return r0
      f2 function g()
        r0 = 2
        c0 = r0
        r0 = closure f3
        return r0
      f3 arrow function -() captures c0
        r0 = ^0
        return r0
    `,
  ],
  [
    'arrows',
    'const f = async (x) => await x, g = x => ({ x })',
    `
      r0 = closure f1
      r1 = closure f2
      f1 async arrow function f(r0 x)
        r1 = await r0
        return r1
      f2 arrow function g(r0 x)
        r1 = object
        r1.x = r0
        return r1
    `,
  ],
  [
    'a generator',
    'async function* f() { yield 1 }',
    `
      r0 = closure f1
      f1 async generator function f()
        r0 = 1
        r1 = yield r0
    `,
  ],
  [
    'a function called at once',
    '(function () { f() })(); (() => f())()',
    `
      r0 = closure f1
      r1 = call r0 ()
      r0 = closure f2
      r1 = call r0 ()
      f1 function -()
        r0 = global f
        r1 = call r0 ()
      f2 arrow function -()
        r0 = global f
        r1 = call r0 ()
        return r1
    `,
  ],
  [
    'this and arguments of an arrow',
    'function f() { return () => [this, arguments] }',
    `
      r0 = closure f1
      f1 function f()
        r0 = closure f2
        return r0
      f2 arrow function -()
        r0 = this
        r1 = arguments
        r2 = array (r0, r1)
        return r2
    `,
  ],
  [
    'CommonJS',
    'module.exports = { handler }; async function handler(event) { return event.body }',
    `
      r0 = closure f1
      r1 = global module
      r2 = object
      r2.handler = r0
      r1.exports = r2
      f1 async function handler(r0 event)
        r1 = r0.body
        return r1
    `,
  ],
])
