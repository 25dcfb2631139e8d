import { shownTable } from './builtins/shapes-for-tests.ts'

shownTable('what is assigned last counts', [
  ["let x = event.x; x = 'a'; show(x)", '"a"'],
  ["let x = 'a'; x = event.x; show(x)", '<event.x>'],
  ["let x = event.x; show(x); x = 'a'; show(x)", '<event.x>', '"a"'],
  ["let x = event.x; { let x = 'a'; show(x) } show(x)", '"a"', '<event.x>'],
  ["let [x, y] = [event.x, 'b']; [x, y] = [y, x]; show(x); show(y)", '"b"', '<event.x>'],
  ["let x = 'a'; x += event.x; show(x)", '`a${<event.x>}`'],
  ["const o = { x: event.x }; o.x = 'a'; show(o.x)", '"a"'],
  ["const o = { x: 'a' }; o.x = event.x; show(o.x)", '<event.x>'],
  ['const o = { x: event.x }; delete o.x; show(o.x)', 'undefined'],
  ["const o = { x: 'a' }; const p = o; p.x = event.x; show(o.x)", '<event.x>'],
  ["const o = { x: event.x }; const p = { ...o, x: 'a' }; show(p.x); show(o.x)", '"a"', '<event.x>'],
  ["event.x = 'a'; show(event.x)", '"a"'],
  ['event.y = event.x; show(event.y)', '<event.x>'],
])

shownTable('ways that meet bring both', [
  ["let x = 'a'; if (event.on) x = event.x; show(x)", '"a" | <event.x>'],
  ["let x = event.x; if (event.on) x = 'a'; show(x)", '"a" | <event.x>'],
  ["let x; if (event.on) x = 'a'; else x = 'b'; show(x)", '"a" | "b"'],
  ["const x = event.on ? 'a' : event.x; show(x)", '"a" | <event.x>'],
  ["const x = event.on ? 'a' : 'b'; show(x)", '"a" | "b"'],
  ["let x = event.x; if (event.on) x = 'a'; else x = 'b'; show(x)", '"a" | "b"'],
  ["const o = {}; if (event.on) o.x = event.x; else o.x = 'a'; show(o.x)", '"a" | <event.x>'],
  ["let x = event.x; if (true) x = 'a'; show(x)", '"a"'],
  ["let x = 'a'; if (false) x = event.x; show(x)", '"a"'],
])

shownTable('a test counts where it holds', [
  ['if (/^[-a]+$/.test(event.x)) show(event.x)', '<event.x:-a>'],
  ["if (/^[-a]+$/.test(event.x)) show('x'); show(event.x)", '"x"', '<event.x>'],
  ['if (/^[-a]+$/.test(event.x)) return; show(event.x)', '<event.x>'],
  ['if (!/^[-a]+$/.test(event.x)) return; show(event.x)', '<event.x:-a>'],
  ["if (!/^[-a]+$/.test(event.x)) throw new Error('bad'); show(event.x)", '<event.x:-a>'],
  ["if (!/^[-a]+$/.test(event.x)) console.log('bad'); show(event.x)", '<event.x>'],
  ['if (/^[-a]+$/.test(event.x)) { show(event.x) } else { show(event.x) }', '<event.x:-a>', '<event.x>'],
  ['if (!/^[-a]+$/.test(event.y)) return; show(event.x)', '<event.x>'],
  ['const ok = /^[-a]+$/.test(event.x); if (!ok) return; show(event.x)', '<event.x:-a>'],
  ['const ok = /^[-a]+$/.test(event.x); if (ok) return; show(event.x)', '<event.x>'],
  ['const { x } = event; if (!/^[-a]+$/.test(x)) return; show(x); show(event.x)', '<event.x:-a>', '<event.x:-a>'],
  ['let x = event.x; if (!/^[-a]+$/.test(x)) return; x = event.y; show(x)', '<event.y>'],
  ["let x = event.x; if (!/^[-a]+$/.test(x)) x = 'a'; show(x)", '"a" | <event.x:-a>'],
  ['let x = event.x; if (!/^[-a]+$/.test(x)) { x = event.y } show(x)', '<event.x:-a> | <event.y>'],
  ['if (/^[-a]+$/.test(event.x) && event.y) show(event.x)', '<event.x:-a>'],
  ['if (/^[-a]+$/.test(event.x) || event.y) show(event.x)', '<event.x>'],
  ['if (!/^[-a]+$/.test(event.x) || event.y) return; show(event.x)', '<event.x:-a>'],
  ['if (!/^[-a]+$/.test(event.x) && event.y) return; show(event.x)', '<event.x>'],
  ['if (!(/^[-a]+$/.test(event.x) && /^[-c]+$/.test(event.y))) return; show(event.x); show(event.y)', '<event.x:-a>', '<event.y:-c>'],
  ["show(/^[-a]+$/.test(event.x) ? event.x : 'a')", '"a" | <event.x:-a>'],
  ["show(/^[-a]+$/.test(event.x) ? 'a' : event.x)", '"a" | <event.x>'],
  ["if (event.x === 'a') show(event.x)", '"a"'],
  ["if (event.x !== 'a') return; show(event.x)", '"a"'],
  ["if (event.x !== 'a') show(event.x)", '<event.x>'],
  ["if (event.x !== 'a' && event.x !== 'b') return; show(event.x)", '"a" | "b"'],
  ["if (event.x === 'a' || event.x === 'b') show(event.x)", '"a" | "b"'],
  ["if (event.x === 'a' || event.y === 'b') show(event.x)", '<event.x>'],
  ["if (!['a', 'b'].includes(event.x)) return; show(event.x)", '"a" | "b"'],
  ["if (['a', 'b'].includes(event.x)) return; show(event.x)", '<event.x>'],
  ['if (event.x === event.y) show(event.x)', '<event.x>'],
  ["const all = ['a', 'b']; if (all.indexOf(event.x) === -1) return; show(event.x)", '"a" | "b"'],
  ["const all = ['a', 'b']; if (all.indexOf(event.x) >= 0) return; show(event.x)", '<event.x>'],
])

shownTable('what was looked at and changed afterwards is not what was looked at', [
  ['if (!/^[-a]+$/.test(event.x)) return; event.x = event.y; show(event.x)', '<event.y>'],
  ['const o = { x: event.x }; if (!/^[-a]+$/.test(o.x)) return; o.x = event.y; show(o.x)', '<event.y>'],
  ['const o = { x: event.x }; if (!/^[-a]+$/.test(o.x)) return; show(o.x)', '<event.x:-a>'],
  ['let x = event.x; const check = () => /^[-a]+$/.test(x); if (!check()) return; x = event.y; show(x)', '<event.y>'],
  ['if (!/^[-a]+$/.test(event.x)) return; show(`${event.x}/${event.y}`)', '`${<event.x:-a>}/${<event.y>}`'],
  ['if (!/^[-a]+$/.test(event.list[0])) return; show(event.list[1])', '<event.list.1>'],
  ['if (!/^[-a]+$/.test(event.list[0])) return; show(event.list[0])', '<event.list.0:-a>'],
  [
    'const o = Object.fromEntries(event.pairs); if (!/^[-a]+$/.test(o.x)) return; show(o.y === undefined); show(o.x)',
    '<>',
    '<event.pairs.*.1:-a>',
  ],
])

shownTable('early ends', [
  ['if (event.on) { return } show(event.x)', '<event.x>'],
  ['return; show(event.x)'],
  ['throw new Error(event.x); show(event.x)'],
  ["if (event.on) return; else throw new Error('no'); show(event.x)"],
  ["let x = event.x; if (event.on) { x = 'a'; return show(x) } show(x)", '"a"', '<event.x>'],
])

shownTable('switch', [
  ["switch (event.x) { case 'a': case 'b': show(event.x); break; default: show('other') }", '"a" | "b"', '"other"'],
  ["switch (event.x) { case 'a': show(event.x); break; default: show(event.x) }", '"a"', '<event.x>'],
  ["switch (event.x) { case 'a': break; case 'b': break; default: return } show(event.x)", '"a" | "b"'],
  ["switch (event.x) { case 'a': return; case 'b': return } show(event.x)", '<event.x>'],
  [
    "let x; switch (event.kind) { case 'a': x = 'one'; break; case 'b': x = event.x; break; default: x = 'two' } show(x)",
    '"one" | "two" | <event.x>',
  ],
  [
    "let x; switch (event.kind) { case 'a': x = 'one'; break; case 'b': x = 'three'; break; default: x = 'two' } show(x)",
    '"one" | "three" | "two"',
  ],
  ["let x = event.x; switch (event.kind) { case 'a': x = 'a' } show(x)", '"a" | <event.x>'],
  ["let x = 'z'; switch (event.kind) { case 'a': x = event.x; case 'b': show(x); break }", '"z" | <event.x>'],
  ["switch (true) { case /^[-a]+$/.test(event.x): show(event.x); break; default: show('no') }", '<event.x:-a>', '"no"'],
  ["switch ('b') { case 'a': show(event.x); break; case 'b': show('b') }", '"b"'],
])

shownTable('loops', [
  ["let x = 'a'; while (event.next()) x = event.x; show(x)", '"a" | <event.x>'],
  ["let x = event.x; while (event.next()) { x = 'a' } show(x)", '"a" | <event.x>'],
  ["let x = 'a'; for (let i = 0; i < 3; i++) { show(x); x = event.x }", '"a"', '<event.x>'],
  ["let [a, b] = ['1', '2']; for (const y of event.list) { b = a; a = y } show(b)", '"1" | "2" | <event.list.*>'],
  ['for (const y of event.list) { if (!/^[-a]+$/.test(y)) continue; show(y) }', '<event.list.*:-a>'],
  ['for (const y of event.list) { if (!/^[-a]+$/.test(y)) return; } for (const y of event.list) show(y)', '<event.list.*:-a>'],
  ['for (const y of event.list) { if (!/^[-a]+$/.test(y)) return; if (f()) break } for (const y of event.list) show(y)', '<event.list.*>'],
  ['for (const y of event.list) { if (!/^[-a]+$/.test(y)) continue; } for (const y of event.list) show(y)', '<event.list.*>'],
  ['for (const y of event.list) { if (!/^[-a]+$/.test(event.x)) return; } show(event.x)', '<event.x>'],
  ['for (const y of event.list) { if (/^[-a]+$/.test(y)) continue; show(y) }', '<event.list.*>'],
  ["for (const y of ['a', 'b']) show(y)", '"a"', '"b"'],
  ['for (const k in event.q) show(event.q[k])', '<event.q.*>'],
  ['for (const k in { a: 1 }) show(k)', '"a"'],
  ["let x = 'a'; do { x = event.x } while (event.next()); show(x)", '<event.x>'],
  ["outer: for (const y of event.list) { for (const z of y.list) { if (z === 'end') continue outer; show(z) } }", '<event.list.*.list.*>'],
  [
    "let x = event.x; outer: for (const y of event.list) { for (const z of event.all) { if (z) { x = 'a'; break outer } } } show(x)",
    '"a" | <event.x>',
  ],
  ["let x = event.x; block: { if (event.on) break block; x = 'a' } show(x)", '"a" | <event.x>'],
  ["let x = event.x; block: { x = 'a'; if (event.on) break block; x = 'b' } show(x)", '"a" | "b"'],
  ["let found; for (const y of ['a', 'b']) if (y === event.x) { found = y; break } show(found)", '"a" | "b" | undefined'],
  ['let found; for (const y of event.list) if (y.id === event.x) { found = y; break } show(found)', '<event.list.*> | undefined'],
  ["let text = ''; for (const y of ['a', 'b']) text += y; show(text)", '"ab"'],
  ["let text = 'x'; for (const y of event.list) text += y; show(text.length > 0); show('end')", '<>', '"end"'],
])

shownTable('try, catch, finally', [
  ["let x = event.x; try { x = JSON.parse('1') } catch { x = 'a' } show(x)", '"a" | 1'],
  ["let x = 'a'; try { x = event.x; risky() } catch { show(x) }", '"a" | <event.x>'],
  ['try { throw new Error(event.x) } catch (error) { show(error.message) }', '<error.message> | <event.x>'],
  ["try { throw new Error('fixed') } catch (error) { show('caught') }", '"caught"'],
  ["try { if (!/^[-a]+$/.test(event.x)) throw new Error('bad') } catch { return } show(event.x)", '<event.x:-a>'],
  ["try { if (!/^[-a]+$/.test(event.x)) throw new Error('bad') } catch { console.log('bad') } show(event.x)", '<event.x>'],
  ['try { return } finally { show(event.x) }', '<event.x>'],
  ["let x = event.x; try { risky() } finally { x = 'a' } show(x)", '"a"'],
  ["let x = event.x; try { x = 'a' } finally { show(x) }", '"a"'],
  ["const f = () => { try { return 'a' } finally { return event.x } }; show(f())", '<event.x>'],
  ["const f = () => { try { return event.x } catch { return 'a' } }; show(f())", '"a" | <event.x>'],
  ["const f = () => { throw { code: event.x } }; try { f(); show('no') } catch (e) { show(e.code) }", '<error.code> | <event.x>'],
  [
    'try { try { throw new Error(event.x) } catch (e) { throw e } } catch (e) { show(e.message) }',
    '<error.message> | <error.message> | <event.x>',
  ],
])

shownTable('ternaries, && and ||, ??, defaults', [
  ["show(event.x || 'a')", '"a" | <event.x>'],
  ["show(event.x ?? 'a')", '"a" | <event.x>'],
  ["show('a' || event.x)", '"a"'],
  ["show('a' ?? event.x)", '"a"'],
  ['show(undefined ?? event.x)', '<event.x>'],
  ["show('' || event.x)", '<event.x>'],
  ["show('' ?? event.x)", '""'],
  ["show('a' && event.x)", '<event.x>'],
  ['show(null && event.x)', 'null'],
  ["const T = { a: 'one', b: 'two' }; show(T[event.x] || 'none')", '"none" | "one" | "two"'],
  ["const T = { a: 'one', b: event.y }; show(T[event.x] ?? 'none')", '"none" | "one" | <event.y>'],
  ["const f = (x = 'a') => x; show(f()); show(f(event.x)); show(f(undefined))", '"a"', '"a" | <event.x>', '"a"'],
  ["const { x = 'a' } = event; show(x)", '"a" | <event.x>'],
  ["const { x = event.y } = { x: 'a' }; show(x)", '"a"'],
  ['let x; x ??= event.x; show(x)', '<event.x>'],
  ["let x = 'a'; x ||= event.x; show(x)", '"a"'],
  ["let x = 'a'; x &&= event.x; show(x)", '<event.x>'],
  ["const x = event.on && 'a'; show(x)", '"a" | false'],
  ['show(event?.x?.y); show(undefined?.x)', '<event.x.y>', 'undefined'],
  ["show((event.a, 'b')); show(void event.x); show(typeof event.x === 'string' ? 'text' : 'none')", '"b"', 'undefined', '"none" | "text"'],
])

shownTable('lists and objects of what is wrong', [
  ["const errors = []; if (!/^[-a]+$/.test(event.x)) errors.push('x'); if (errors.length > 0) return; show(event.x)", '<event.x:-a>'],
  [
    "const errors = []; if (!/^[-a]+$/.test(event.x)) errors.push('x'); if (!/^[-c]+$/.test(event.y)) errors.push('y'); if (errors.length) return; show(event.x); show(event.y); show(event.z)",
    '<event.x:-a>',
    '<event.y:-c>',
    '<event.z>',
  ],
  ["const errors = []; if (!event.x) errors.push('x'); if (errors.length > 0) return; show(event.x)", '<event.x>'],
  ["const e = {}; if (!/^[-a]+$/.test(event.x)) e.x = 'bad'; if (e.x) return; show(event.x)", '<event.x:-a>'],
  ["const e = {}; if (!/^[-a]+$/.test(event.x)) e.x = 'bad'; if (Object.keys(e).length > 0) return; show(event.x)", '<event.x:-a>'],
  ["const e = {}; if (!event.x) e.x = 'bad'; if (Object.keys(e).length > 0) return; show(event.x)", '<event.x>'],
  ['const r = { ok: true }; if (!/^[-a]+$/.test(event.x)) r.ok = false; if (!r.ok) return; show(event.x)', '<event.x:-a>'],
  ['const r = { ok: true }; if (!/^[-a]+$/.test(event.x)) r.ok = false; if (r.ok) return; show(event.x)', '<event.x>'],
])

shownTable('objects that are iterated by a method of their own', [
  [
    'class A { constructor(x) { this.x = x } *[Symbol.iterator]() { yield this.x } } for (const one of new A(event.x)) show(one)',
    '<event.x>',
  ],
  ['const o = { y: event.y, async *[Symbol.asyncIterator]() { yield event.x } }; for await (const one of o) show(one)', '<event.x>'],
  [
    'const o = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: event.x }) }) }; for (const one of o) show(one)',
    '<event.x>',
  ],
  ['const o = { a: 1, *[Symbol.iterator]() {} }; show(Object.keys(o))', '["a"]'],
])

shownTable('lists of which elements may be left out', [
  ["show([...(event.a ? ['-o', event.x] : []), 'last'])", '["-o", <event.x>, "last"]'],
  ["show(['a', ...(event.a && ['b'])])", '["a", "b"]'],
  ["const missing = ['a', 'b'].filter((name) => typeof event[name] !== 'string'); if (missing.length > 0) return; show('x')", '"x"'],
  ["const missing = ['a', 'b'].filter((name) => !/^[-a]+$/.test(event[name])); if (missing.length === 0) show(event.b)", '<event.b:-a>'],
  [
    "const missing = ['a', 'b'].filter((name) => !/^[-a]+$/.test(event[name])); show(missing.length === 0); show(event.b)",
    'false | true',
    '<event.b>',
  ],
  ["const kept = ['a', 'b'].filter((name) => name === 'a'); show(kept.length)", '1'],
])

const outgoing = '!outgoing-data'
shownTable('fields of which the name is known not to be that of a credential', [
  [
    "const hidden = ['authorization']; show(Object.fromEntries(Object.entries(event.h).filter(([k]) => !hidden.includes(k.toLowerCase()))))",
    `{...<event.h.*${outgoing}>}`,
  ],
  [
    "show(Object.fromEntries(Object.entries(event.h).map(([k, v]) => [k, /authorization/i.test(k) ? '' : v])))",
    `{..."" | <event.h.*${outgoing}>}`,
  ],
  [
    "const o = {}; for (const [k, v] of Object.entries(event.h)) if (!['cookie'].includes(k)) o[k] = v; show(o)",
    `{...<event.h.*${outgoing}>}`,
  ],
  ["show(Object.fromEntries(Object.entries(event.h).filter(([k]) => !['via'].includes(k))))", '{...<event.h.*>}'],
  [
    "show(Object.fromEntries(Object.entries(event.h).filter(([k]) => ['via', 'host'].includes(k.toLowerCase()))))",
    `{...<event.h.*${outgoing}>}`,
  ],
  ["show(Object.fromEntries(Object.entries(event.h).filter(([k]) => ['email'].includes(k.toLowerCase()))))", '{...<event.h.*>}'],
])

shownTable('reduce knows at which place it is', [
  ["show(['a', 'b', 'c'].reduce((all, part, at) => all + [event.x, event.y][at - 1] + part))", '`a${<event.x>}b${<event.y>}c`'],
  ["show(['a', 'b'].reduceRight((all, part, at) => all + part + at, ''))", '"b1a0"'],
])

shownTable('what the program keeps in the global object', [
  ['globalThis.kept = event.x; show(globalThis.kept); show(global.kept)', '<event.x>', '<event.x>'],
  ["global.kept = global.kept || 'a'; show(global.kept)", '"a" | <>'],
  ['globalThis.kept ??= event.x; show(globalThis.kept); show(globalThis.other)', '<> | <event.x>', '<>'],
  ["show(globalThis.JSON.parse('[1]')); show(globalThis.String(event.x))", '[1]', '<event.x>'],
])

shownTable('what an unknown function finds was there before', [
  ['show(event.rows.findOne(event.x))', '<event.rows>'],
  ["show(require('elsewhere').findById(event.x))", '<>'],
  ['show(event.rows.findByOwnerId({ owner: event.x }))', '<event.rows>'],
  ["show(require('elsewhere').make(event.x))", '<event.x>'],
  ["show(require('elsewhere').findings(event.x))", '<event.x>'],
])
