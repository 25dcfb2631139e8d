import { of, union } from '../../../syntax/characters.ts'
import type { CharacterSet } from '../../../syntax/characters.ts'
import { deepTaints } from '../carried.ts'
import { named } from '../characters.ts'
import type { Machine } from '../machine.ts'
import { text, textOf } from '../operators.ts'
import { listOf } from '../objects.ts'
import { observe } from '../observe.ts'
import { snapshot } from '../snapshot.ts'
import { bitOf } from '../sinks.ts'
import { factsOf, noFacts } from '../test.ts'
import type { Test } from '../test.ts'
import { factsFor, prefixTest, truth } from '../tests.ts'
import { charactersOf, derived, eitherWay, numberFrom, observeWork, safetyOf } from '../builtins/derived.ts'
import { elementsOfAny } from '../builtins/elements.ts'
import { arrayMethod } from '../builtins/arrays/arrays.ts'
import { position } from '../builtins/strings/questions.ts'
import { stringMethod } from '../builtins/strings/strings.ts'
import { constant, constantOf, opaque, stringOf, types, valueKey } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { partition, split, splitlines } from './cuts.ts'
import { formatted } from './format.ts'
import { given as arg, isNothing } from './method.ts'
import type { Method } from './method.ts'
import type { Passed } from './keywords.ts'

const js =
  (name: string): Method =>
  (m, self, given) =>
    stringMethod(m, self, name, { list: given.list, more: given.more })

/** `strip('/')` takes characters of a set from the ends. */
const strip =
  (name: 'trim' | 'trimStart' | 'trimEnd'): Method =>
  (m, self, given) => {
    const signs = arg(m, given, 0)
    if (isNothing(signs)) return stringMethod(m, self, name, { list: [], more: undefined })
    const set = stringOf(signs)
    if (self.kind === 'constant' && set !== undefined) return constant(stripped(String(self.value), set, name))
    const last = self.kind === 'text' && name === 'trimEnd' ? self.parts.at(-1) : undefined
    // `text.rstrip(', ')`: what each turn of a loop has put behind its own part.
    if (self.kind === 'text' && typeof last === 'string' && set !== undefined && /^[\s,;]+$/.test(set))
      return textOf(
        m,
        [...self.parts.slice(0, -1), stripped(last, set, name)].filter((part) => part !== ''),
      )
    return formOf(m, `${name} ${valueKey(signs)}`, self, charactersOf(self))
  }

function stripped(value: string, signs: string, name: string): string {
  let [from, to] = [0, value.length]
  if (name !== 'trimEnd') while (from < to && signs.includes(value.charAt(from))) from++
  if (name !== 'trimStart') while (to > from && signs.includes(value.charAt(to - 1))) to--
  return value.slice(from, to)
}

/** A text in another form: what is learned of it is learned of what it was made from. */
function formOf(m: Machine, name: string, self: Atom, characters: CharacterSet | undefined): Value {
  return derived(m, name, self, {
    characters,
    safe: safetyOf(self),
    ...(self.kind === 'opaque' ? { origin: { kind: 'form', of: self } } : {}),
  })
}

const otherCase: Method = (m, self, _, name) => {
  if (self.kind === 'constant') {
    const value = String(self.value)
    if (name === 'capitalize') return constant(value.charAt(0).toUpperCase() + value.slice(1).toLowerCase())
    if (name === 'title')
      return constant(
        value.toLowerCase().replaceAll(/(^|[^a-z])([a-z])/g, (_whole, before: string, one: string) => before + one.toUpperCase()),
      )
  }
  const characters = charactersOf(self)
  return formOf(m, name, self, characters === undefined ? undefined : union(characters, named('letters')))
}

const replace: Method = (m, self, given) =>
  stringMethod(m, self, 'replaceAll', { list: [arg(m, given, 0, 'old'), arg(m, given, 1, 'new')], more: undefined })

const joined: Method = (m, self, given) => {
  const list = elementsOfAny(m, m.do.python.iterated(m, arg(m, given, 0)))
  const all = listOf(
    m,
    list.known.map((one) => m.do.python.written(m, one)),
    list.more,
  )
  return all.kind === 'reference' ? arrayMethod(m, all, 'join', { list: [self], more: undefined }) : undefined
}

const pad: Method = (m, self, given, name) => {
  observeWork(m, name, arg(m, given, 0, 'width'))
  const filling = name === 'zfill' ? '0' : given.list.length < 2 ? ' ' : stringOf(arg(m, given, 1, 'fillchar'))
  const width = constantOf(arg(m, given, 0, 'width'))?.value
  if (self.kind === 'constant' && typeof width === 'number' && width < 1000 && filling !== undefined && name !== 'center')
    return constant(name === 'ljust' ? String(self.value).padEnd(width, filling) : String(self.value).padStart(width, filling))
  const characters = charactersOf(self)
  return derived(m, `${name} ${given.list.map(valueKey).join(' ')}`, self, {
    characters: characters === undefined || filling === undefined ? undefined : union(characters, of(filling)),
    safe: safetyOf(self),
  })
}

const affix: Method = (m, self, given, name) => {
  const known = stringOf(arg(m, given, 0))
  if (self.kind === 'constant' && known !== undefined) {
    const value = String(self.value)
    if (name === 'removeprefix') return constant(value.startsWith(known) ? value.slice(known.length) : value)
    return constant(value.endsWith(known) ? value.slice(0, value.length - known.length) : value)
  }
  const first = self.kind === 'text' ? self.parts[0] : undefined
  if (self.kind === 'text' && name === 'removeprefix' && typeof first === 'string' && known !== undefined && first.startsWith(known))
    return textOf(m, first === known ? self.parts.slice(1) : [first.slice(known.length), ...self.parts.slice(1)])
  return derived(m, `${name} ${valueKey(arg(m, given, 0))}`, self, { characters: charactersOf(self) })
}

/** Several prefixes stand in a tuple. */
const startsWith: Method = (m, self, given, name) => {
  const all = arg(m, given, 0)
  const list = all.kind === 'reference' ? elementsOfAny(m, all) : { known: [all], more: undefined }
  const prefixes = list.more === undefined ? list.known : [...list.known, list.more]
  const one = (prefix: Value): Value =>
    name === 'startswith'
      ? withoutUnderscore(
          m,
          self,
          prefix,
          stringMethod(m, self, 'startsWith', { list: [prefix], more: undefined }) ?? truth(m, prefixTest(self, prefix)),
        )
      : (stringMethod(m, self, 'endsWith', { list: [prefix], more: undefined }) ?? eitherWay(m, name))
  const [only] = prefixes
  if (prefixes.length === 1 && only !== undefined) return one(only)
  const answers = prefixes.map(one)
  return answers.length > 0 && answers.every((answer) => answer.kind === 'constant')
    ? constant(answers.some((answer) => answer.kind === 'constant' && answer.value === true))
    : truth(
        m,
        answers
          .map((answer): Test => (answer.kind === 'truth' ? answer.test : noFacts))
          .reduce((left, right) => ({ kind: 'or', of: [left, right] }), noTest(answers)),
      )
}

/** All attributes through which one comes from an object to its class, and on, begin so: `__class__`. */
function withoutUnderscore(m: Machine, self: Atom, prefix: Value, answer: Value): Value {
  const begin = stringOf(prefix)
  if (answer.kind !== 'truth' || (begin !== '_' && begin !== '__')) return answer
  const no = [...factsOf(answer.test, false), ...factsFor(self, { safe: bitOf('prototype') })]
  return truth(m, { kind: 'facts', yes: factsOf(answer.test, true), no })
}

const noTest = (answers: readonly Value[]): Test => {
  const [first] = answers
  return first?.kind === 'truth' ? first.test : noFacts
}

const sets: Readonly<Record<string, CharacterSet>> = {
  isalnum: named('alphanumeric'),
  isalpha: named('letters'),
  isdecimal: named('digits'),
  isdigit: named('digits'),
  isidentifier: named('identifier'),
  isnumeric: named('digits'),
}

// Letters and digits of other alphabets pass too. They are no signs of any language, so they are left out.

const question: Method = (m, self, _, name) => {
  const set = sets[name]
  if (set === undefined) return eitherWay(m, name)
  if (self.kind === 'constant') {
    const value = String(self.value)
    const pattern: Readonly<Record<string, RegExp>> = {
      isalnum: /^[\p{L}\p{N}]+$/u,
      isalpha: /^\p{L}+$/u,
      isidentifier: /^[\p{L}_][\p{L}\p{N}_]*$/u,
    }
    return constant((pattern[name] ?? /^\p{N}+$/u).test(value))
  }
  return truth(m, { kind: 'facts', yes: factsFor(self, { characters: set }), no: [] })
}

const find: Method = (m, self, given, name) => {
  const value = arg(m, given, 0)
  if (self.kind === 'constant' && stringOf(value) !== undefined && given.list.length === 1) {
    const [whole, part] = [String(self.value), stringOf(value) ?? '']
    return constant(name.startsWith('r') ? whole.lastIndexOf(part) : whole.indexOf(part))
  }
  const js_ = stringMethod(m, self, 'indexOf', { list: [value], more: undefined })
  return js_ ?? position(m, `${name} ${valueKey(value)}`, self, noFacts)
}

/** `'{} {name}'.format(…)`. Who writes the format reads attributes of what is put into it (CWE-134). */
const format: Method = (m, self, given, name) => {
  if (self.kind !== 'constant' && deepTaints(m, self).length > 0)
    observe(m, { kind: 'sink', sink: 'template', name: `str.${name}`, value: snapshot(m, self) })
  const [mapping] = given.list
  return formatted(
    m,
    self,
    name === 'format_map' ? { list: [], more: undefined, keywords: undefined, mapping } : { ...given, mapping: undefined },
  )
}

const contains: Method = (m, self, given) =>
  stringMethod(m, self, 'includes', { list: [m.do.python.written(m, arg(m, given, 0))], more: undefined })

const same: Method = (_, self) => self

/** Bytes are their text. */
const coded: Method = (m, self) => (self.kind === 'constant' ? self : text(m, [self]))

const translate: Method = (m, self, given) =>
  derived(m, `translate ${valueKey(arg(m, given, 0))}`, self, { taints: deepTaints(m, self), safe: 0 })

const methods: Readonly<Record<string, Method>> = {
  __contains__: contains,
  __getitem__: (m, self, given) => m.do.python.itemAt(m, self, arg(m, given, 0)),
  __getslice__: (m, self, given) => {
    const [from, to, step] = given.list
    const [start, end] = [from, to].map((one) => (one === undefined || isNothing(one) ? undefined : one))
    if (step !== undefined && !isNothing(step))
      return self.kind === 'constant' && start === undefined && end === undefined && constantOf(step)?.value === -1
        ? constant(Array.from(String(self.value)).toReversed().join(''))
        : derived(m, `slice ${valueKey(step)}`, self, { characters: charactersOf(self) })
    const list = end === undefined ? [start ?? constant(0)] : [start ?? constant(0), end]
    return stringMethod(m, self, 'slice', { list, more: undefined })
  },
  __iter__: same,
  __len__: (m, self) => opaque(`length:${valueKey(self)}`, { types: types.number, taints: deepTaints(m, self) }),
  __str__: same,
  capitalize: otherCase,
  casefold: js('toLowerCase'),
  center: pad,
  count: (m, self, given) => numberFrom(m, `count ${given.list.map(valueKey).join(' ')}`, self, { taints: [] }),
  decode: coded,
  encode: coded,
  endswith: startsWith,
  expandtabs: same,
  find,
  format,
  format_map: format,
  hex: (m, self) => derived(m, 'hex', self, { characters: named('hex') }),
  index: find,
  join: joined,
  ljust: pad,
  lower: js('toLowerCase'),
  lstrip: strip('trimStart'),
  maketrans: (_, __, given) => opaque(`maketrans ${given.list.map(valueKey).join(' ')}`),
  partition,
  removeprefix: affix,
  removesuffix: affix,
  replace,
  rfind: find,
  rindex: find,
  rjust: pad,
  rpartition: partition,
  rsplit: split,
  rstrip: strip('trimEnd'),
  split,
  splitlines,
  startswith: startsWith,
  strip: strip('trim'),
  swapcase: otherCase,
  title: otherCase,
  tobytes: same,
  translate,
  upper: js('toUpperCase'),
  zfill: pad,
  ...Object.fromEntries(
    [
      'isalnum',
      'isalpha',
      'isascii',
      'isdecimal',
      'isdigit',
      'isidentifier',
      'islower',
      'isnumeric',
      'isprintable',
      'isspace',
      'istitle',
      'isupper',
    ].map((name) => [name, question]),
  ),
}

/** A method of a text (https://docs.python.org/3.13/library/stdtypes.html#string-methods). Bytes are texts here. */
export function textMethod(m: Machine, self: Atom, name: string, given: Passed): Value | undefined {
  if (self.kind === 'constant' && typeof self.value === 'number') return numberMethod(m, self, name)
  return Object.hasOwn(methods, name) ? methods[name]?.(m, self, given, name) : undefined
}

function numberMethod(m: Machine, self: Atom, name: string): Value | undefined {
  if (name === 'is_integer') return eitherWay(m, name)
  return name === 'bit_length' || name === 'conjugate' ? self : name === 'to_bytes' || name === 'hex' ? text(m, [self]) : undefined
}
