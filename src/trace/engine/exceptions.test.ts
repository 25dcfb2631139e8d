import { shownTable } from './builtins/shapes-for-tests.ts'

shownTable('finally', [
  ["const f = () => { try { return event.x } finally { return 'a' } }\nshow(f())", '"a"'],
  ["const f = () => { try { return 'a' } finally { return event.x } }\nshow(f())", '<event.x>'],
  ["const f = () => { try { return event.x } finally { show('a') } }\nshow(f())", '"a"', '<event.x>'],
  ["const f = () => { try { return event.x } finally { if (event.y) return 'a' } }\nshow(f())", '"a" | <event.x>'],
  ["const f = () => { try { throw event.x } finally { return 'a' } }\nshow(f())", '"a"'],
  ["const f = () => { try { try { throw 'b' } finally { return 'a' } } catch (e) { return event.x } }\nshow(f())", '"a" | <event.x>'],
  ["const f = () => { const y = {}; try { y.a = event.x; return 'b' } finally { show(y.a) } }\nf()", '<event.x>'],
  ["const f = () => { for (;;) { try { return event.x } finally { break } }\nreturn 'a' }\nshow(f())", '"a"'],
])
