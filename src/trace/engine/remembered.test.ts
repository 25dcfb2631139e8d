import { shownTable } from './builtins/shapes-for-tests.ts'

shownTable('a call that was seen before is looked at again where something around it has changed', [
  ["let x = 'a'; const f = () => x; show(f()); x = event.x; show(f())", '"a"', '<event.x>'],
  ["let x = event.x; const f = () => x; show(f()); x = 'a'; show(f())", '<event.x>', '"a"'],
  ["let x = 'a'; const f = () => x; const g = () => f(); show(g()); x = event.x; show(g())", '"a"', '<event.x>'],
  ["const o = { x: 'a' }; const f = () => o.x; show(f()); o.x = event.x; show(f())", '"a"', '<event.x>'],
  ['const l = []; const f = () => l.join(); show(f()); l.push(event.x); show(f())', '""', '<event.x>'],
  ["const m = new Map([['k', 'a']]); const f = () => m.get('k'); show(f()); m.set('k', event.x); show(f())", '"a"', '<event.x>'],
  ['let x; const f = () => x; f(); x = event.x; show(f())', '<event.x>'],
  ['const f = () => g(); f(); var g = () => event.x; show(f())', '<event.x>'],
  ["let x = 'a'; const f = (y) => x + y; show(f('b')); show(f('c')); show(f('b'))", '"ab"', '"ac"', '"ab"'],
])

shownTable('the names of an object that the program wrote are met one after the other', [
  [
    'const o = {}; const all = { a: () => 1, b: () => event.x }; for (const n in all) Object.defineProperty(o, n, { get: all[n] }); show(o.a); show(o.b)',
    '1',
    '<event.x>',
  ],
  ['const o = {}; const all = { a: 1, b: event.x }; for (const n in all) o[n] = all[n]; show(o.a); show(o.b)', '1', '<event.x>'],
  [
    'const o = {}; const all = { a: 1, ...event.y }; for (const n in all) o[n] = all[n]; show(o.c)',
    '1 | <event.y.*> | <event.y.a> | undefined',
  ],
  ['const o = { get a() { return event.x } }; for (const n in o) show(n)', '"a"'],
])
