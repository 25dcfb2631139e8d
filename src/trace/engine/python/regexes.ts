import { writable } from '../heap.ts'
import { deepTaints } from '../carried.ts'
import { at, allocate, referenceTo } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { observe } from '../observe.ts'
import { listOf, makeObject } from '../objects.ts'
import { snapshot } from '../snapshot.ts'
import { makeRegex } from '../special.ts'
import { patternTest } from '../tests.ts'
import { matchWith, unknownMatch } from '../builtins/strings/matches.ts'
import { noteSearch } from '../builtins/strings/pattern.ts'
import type { Pattern } from '../builtins/strings/pattern.ts'
import { stringMethod } from '../builtins/strings/strings.ts'
import { derived } from '../builtins/derived.ts'
import { isCallable } from '../builtins/callable.ts'
import { bitOf } from '../sinks.ts'
import { atomsOf, constant, joinAll, nullValue, opaque, stringOf, types, undefinedValue } from '../value.ts'
import type { Atom, Reference, Value } from '../value.ts'
import { itemAt } from './items.ts'
import { argumentOf } from './keywords.ts'
import type { Passed } from './keywords.ts'

const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue

/**
 * A pattern of Python as one of JavaScript: names of groups, the ends of the text (`\A`, `\Z`), and switches at the start are written in another way. That
 * `$` also stands before a line break at the end is left out: what is behind it is nothing.
 */
function patternOf(source: string): Pattern {
  let [pattern, flags] = [source, '']
  const switches = /^\(\?([aiLmsux]+)\)/.exec(pattern)
  if (switches !== null) {
    flags = (switches[1] ?? '').replaceAll(/[^ims]/g, '')
    pattern = pattern.slice(switches[0].length)
  }
  return {
    source: pattern
      .replaceAll('(?P<', '(?<')
      .replaceAll(/\(\?P=(\w+)\)/g, '\\k<$1>')
      .replaceAll(/(^|[^\\])\\A/g, '$1^')
      .replaceAll(/(^|[^\\])\\Z/g, '$1$')
      .replaceAll(/([*+?}])\+/g, '$1'),
    flags,
  }
}

/** What the way of asking adds to the pattern. */
function asked({ source, flags }: Pattern, how: string): Pattern {
  if (how === 'fullmatch') return { source: `^(?:${source})$`, flags: flags.replaceAll('m', '') }
  return how === 'match' && !source.startsWith('^') ? { source: `^(?:${source})`, flags: flags.replaceAll('m', '') } : { source, flags }
}

function flagsOf(value: Value | undefined): string {
  if (value === undefined) return ''
  const letters: Readonly<Record<string, string>> = { I: 'i', IGNORECASE: 'i', M: 'm', MULTILINE: 'm', S: 's', DOTALL: 's' }
  return atomsOf(value)
    .flatMap((atom) => (atom.kind === 'api' && atom.package === 'py:re' ? [letters[atom.path] ?? ''] : []))
    .join('')
}

/** `re.compile(x)`: an own object that holds the pattern. Who writes the pattern can hang the function (CWE-1333). */
function compiled(m: Machine, value: Value, flags?: Value): Value {
  if (value.kind === 'reference' && at(m, value).kind === 'regex') return value
  const source = stringOf(value)
  if (source !== undefined) {
    const pattern = patternOf(source)
    return makeRegex(m, pattern.source, [...new Set(`${pattern.flags}${flagsOf(flags)}`)].join(''))
  }
  if (value.kind === 'union') return joinAll(atomsOf(value).map((atom) => compiled(m, atom, flags)))
  if (deepTaints(m, value).length > 0) observe(m, { kind: 'sink', sink: 'regex', name: 're.compile', value: snapshot(m, value) })
  return referenceTo(allocate(m, 'regex'))
}

/** What the pattern finds, which counts as true, or nothing. */
function found(m: Machine, pattern: Pattern, subject: Atom): Value {
  const value = matchWith(m, pattern, subject)
  for (const atom of atomsOf(value)) if (atom.kind === 'reference') writable(m.layer, atom.id).pattern = pattern
  return value
}

/** A method of a compiled pattern. */
export function patternMethod(m: Machine, self: Reference, name: string, given: Passed): Value | undefined {
  const { pattern } = at(m, self)
  switch (name) {
    case 'match':
    case 'fullmatch':
    case 'search': {
      const subject = arg(m, given, 0, 'string')
      if (pattern === undefined) return joinAll(atomsOf(subject).map((atom) => unknownMatch(m, self, atom)))
      const own = asked(pattern, name)
      const value = joinAll(atomsOf(subject).map((atom) => found(m, own, atom)))
      return m.program.conditioned(value, patternTest(own, subject))
    }
    case 'findall':
    case 'finditer': {
      const subject = arg(m, given, 0, 'string')
      if (pattern === undefined) return listOf(m, [], derived(m, name, subject))
      noteSearch(m, pattern, subject)
      const matches = atomsOf(subject).map((atom) => found(m, pattern, atom))
      const each = joinAll(matches.flatMap((one) => atomsOf(one).filter(({ kind }) => kind === 'reference')))
      if (name === 'finditer') return listOf(m, [], each)
      const groups = (pattern.source.match(/\((?!\?(?!<[A-Za-z_]))/g) ?? []).length
      return listOf(m, [], groups > 1 ? each : itemAt(m, each, constant(groups)))
    }
    case 'sub':
    case 'subn': {
      const [replacement, subject] = [arg(m, given, 0, 'repl'), arg(m, given, 1, 'string')]
      const text = substituted(m, self, pattern, replacement, subject)
      return name === 'sub' ? text : listOf(m, [text, opaque('count', { types: types.number })])
    }
    case 'split': {
      const subject = arg(m, given, 0, 'string')
      return joinAll(
        atomsOf(subject).map((atom) => stringMethod(m, atom, 'split', { list: [self], more: undefined }) ?? derived(m, name, subject)),
      )
    }
    default:
      return undefined
  }
}

function substituted(m: Machine, self: Reference, pattern: Pattern | undefined, replacement: Value, subject: Value): Value {
  if (pattern === undefined) return derived(m, 'sub', joinAll([subject, replacement]))
  const all = referenceTo(allocate(m, 'regex'))
  writable(m.layer, all.id).pattern = { source: pattern.source, flags: pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g` }
  // A function gets the match, of which it asks for groups.
  const written = isCallable(m, replacement)
    ? m.program.native(
        m,
        (_, [whole = undefinedValue, ...groups], now) =>
          now.do.call(now, replacement, undefinedValue, [listOf(now, [whole, ...groups])], undefined) ?? undefinedValue,
      )
    : joinAll(atomsOf(replacement).map((atom) => (stringOf(atom) === undefined ? atom : constant(inJavascript(stringOf(atom) ?? '')))))
  return joinAll(
    atomsOf(subject).map(
      (atom) => stringMethod(m, atom, 'replace', { list: [all, written], more: undefined }) ?? derived(m, `sub r${self.id}`, subject),
    ),
  )
}

/** `\1`, `\g<name>` and `$` in a replacement. */
const inJavascript = (text: string): string =>
  text
    .replaceAll('$', '$$$$')
    .replaceAll(/\\(\d)/g, '$$$1')
    .replaceAll('\\g<0>', '$&')
    .replaceAll(/\\g<(\d+)>/g, '$$$1')
    .replaceAll(/\\g<(\w+)>/g, '$$<$1>')

/** A method of what a pattern found: its place 0 is the whole, the others are groups. */
export function matchMethod(m: Machine, self: Reference, name: string, given: Passed): Value | undefined {
  switch (name) {
    case 'group': {
      if (given.list.length === 0) return itemAt(m, self, constant(0))
      const values = given.list.map((key) => groupAt(m, self, key))
      const [only] = values
      return values.length === 1 && only !== undefined ? only : listOf(m, values)
    }
    case 'groups': {
      const { fields, base } = at(m, self)
      if (base !== undefined) return self
      return listOf(
        m,
        [...fields].filter(([key]) => /^[1-9]\d*$/.test(key)).map(([, value]) => value),
      )
    }
    case 'groupdict':
      return at(m, self).fields.get('groups') ?? makeObject(m)
    case 'start':
    case 'end':
      return opaque(`${name}:r${self.id}`, { types: types.number })
    case 'span':
      return listOf(m, [opaque(`start:r${self.id}`, { types: types.number }), opaque(`end:r${self.id}`, { types: types.number })])
    default:
      return undefined
  }
}

function groupAt(m: Machine, self: Reference, key: Value): Value {
  const name = stringOf(key)
  const named = at(m, self).fields.get('groups')
  return named !== undefined && name !== undefined && !/^\d+$/.test(name) ? itemAt(m, named, key) : itemAt(m, self, key)
}

type Routine = (m: Machine, given: Passed, name: string) => Value | undefined

/** `re.match(pattern, x)` is the compiled pattern's own method. */
const direct: Routine = (m, given, name) => {
  const places: Readonly<Record<string, number>> = { sub: 4, subn: 4, split: 3 }
  const flags = argumentOf(m, given, places[name] ?? 2, 'flags')
  const pattern = compiled(m, arg(m, given, 0, 'pattern'), flags)
  const rest = { ...given, list: given.list.slice(1) }
  return joinAll(atomsOf(pattern).map((atom) => (atom.kind === 'reference' ? patternMethod(m, atom, name, rest) : undefined) ?? nullValue))
}

export const regexFunctions: Readonly<Record<string, Routine>> = {
  ...Object.fromEntries(['match', 'fullmatch', 'search', 'findall', 'finditer', 'sub', 'subn', 'split'].map((name) => [name, direct])),
  compile: (m, given) => compiled(m, arg(m, given, 0, 'pattern'), argumentOf(m, given, 1, 'flags')),
  escape: (m, given) => derived(m, 're.escape', arg(m, given, 0), { safe: bitOf('regex') }),
  purge: () => nullValue,
}
