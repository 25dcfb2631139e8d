import { anything, ascii, beyondAscii, complement, intersect, meets, none, of, range, subtract, union } from '../characters.ts'
import type { CharacterSet } from '../characters.ts'
import { asciiSpace, digits, identifier, letters, lower, upper } from '../named-characters.ts'
import { condition, either, emptyPart, exactly, followedBy, oneOf, repeated } from './facts.ts'
import type { PartFacts } from './facts.ts'

/** A set of which only bounds are known: what may be in it, and what surely is. */
interface ClassSet {
  readonly most: CharacterSet
  readonly least: CharacterSet
}

const exact = (set: CharacterSet): ClassSet => ({ most: set, least: set })
const atLeast = (set: CharacterSet): ClassSet => ({ most: union(set, beyondAscii), least: set })
const unknownClass: ClassSet = { most: anything, least: none }
const escapedClasses: Readonly<Record<string, ClassSet>> = {
  d: exact(digits),
  D: exact(complement(digits)),
  w: exact(identifier),
  W: exact(complement(identifier)),
  s: atLeast(asciiSpace),
  S: atLeast(subtract(ascii, asciiSpace)),
}
const properties: Readonly<Record<string, CharacterSet>> = {
  ASCII: ascii,
  L: letters,
  Letter: letters,
  Alphabetic: letters,
  Alpha: letters,
  Lu: upper,
  Uppercase: upper,
  Ll: lower,
  Lowercase: lower,
  N: digits,
  Nd: digits,
  Number: digits,
  M: none,
  'Script=Latin': letters,
}
const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', '0': '\0' }
const quantifier = /([*+?])\??|\{(\d+)(,(\d*))?\}\??/y
const group = /\((?:\?:|\?<[A-Za-z_$][\w$]*>|(\?<?[=!])|(?!\?))/y
const codeEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{0*([\da-fA-F]{1,6})\})/y
const property = /\\[pP]\{([\w=]*)\}/y
const deepest = 100

/** Parses a pattern (ECMA-262, 22.2.1, and Annex B). Undefined for what it does not understand. One pass, bounded depth. */
export function parsePattern(source: string, flags: string): PartFacts | undefined {
  const unicode = flags.includes('u')
  const ignoresCase = flags.includes('i')
  const anchors = !flags.includes('m')
  let at = 0
  let understood = !flags.includes('v')

  function giveUp(): PartFacts {
    understood = false
    at = source.length
    return emptyPart
  }

  function take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found === null) return undefined
    at = pattern.lastIndex
    return found
  }

  function disjunction(depth: number): PartFacts {
    if (depth > deepest) return giveUp()
    const branches: PartFacts[] = []
    do {
      let branch = emptyPart
      while (at < source.length && source[at] !== '|' && source[at] !== ')') branch = followedBy(branch, term(depth))
      branches.push(branch)
    } while (source[at] === '|' && at++ >= 0)
    return either(branches)
  }

  function term(depth: number): PartFacts {
    const part = atom(depth)
    const found = take(quantifier)
    if (found === undefined) return part
    const [, sign, least, comma, most] = found
    if (sign !== undefined) return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity)
    const low = Number(least)
    const high = comma === undefined ? low : most === '' || most === undefined ? Infinity : Number(most)
    return high < low ? giveUp() : repeated(part, low, high)
  }

  function atom(depth: number): PartFacts {
    const character = source[at] ?? ''
    if (character === '^' || character === '$') {
      at++
      return { ...condition, [character === '^' ? 'start' : 'end']: anchors }
    }
    if (character === '(') return inGroup(depth)
    if (character === '.') {
      at++
      return characterOf(flags.includes('s') ? exact(anything) : atLeast(subtract(ascii, of('\n\r'))))
    }
    if (character === '[') return characterClass()
    if (character === '*' || character === '+' || character === '?') return giveUp()
    if (character === '\\') {
      const next = source[at + 1] ?? ''
      if (next === 'b' || next === 'B') {
        at += 2
        return condition
      }
      if (/[1-9k]/.test(next)) return giveUp()
    }
    const one = characterOrClass()
    return one === undefined ? giveUp() : typeof one === 'number' ? literal(one) : characterOf(fold(one))
  }

  function inGroup(depth: number): PartFacts {
    const found = take(group)
    if (found === undefined) return giveUp()
    const inner = disjunction(depth + 1)
    if (source[at] !== ')') return giveUp()
    at++
    // Looking round takes no characters and only ever narrows what matches, so leaving it out errs to the larger set.
    return found[1] === undefined ? inner : condition
  }

  /** A code point, or the set of an escape such as `\d`. */
  function characterOrClass(): number | ClassSet | undefined {
    const code = source.codePointAt(at) ?? 0
    if (code !== 0x5c) {
      at += unicode && code > 0xffff ? 2 : 1
      return unicode ? code : source.charCodeAt(at - 1)
    }
    const next = source[at + 1]
    if (next === undefined) return undefined
    const escape = take(codeEscape)
    if (escape !== undefined) {
      if (escape[3] !== undefined && !unicode) return undefined
      return Number.parseInt(escape[1] ?? escape[2] ?? escape[3] ?? '', 16)
    }
    if (unicode && (next === 'p' || next === 'P')) {
      const name = take(property)?.[1]
      if (name === undefined) return undefined
      if (next === 'P' || !Object.hasOwn(properties, name)) return unknownClass
      return name === 'ASCII' ? exact(ascii) : atLeast(properties[name] ?? none)
    }
    at += 2
    // With `iu` the Kelvin sign and the long s are in `\w`, so not in `\W`.
    if (next === 'W' && unicode && ignoresCase) return atLeast(subtract(ascii, identifier))
    if (Object.hasOwn(escapedClasses, next)) return escapedClasses[next]
    if (next === 'c') return source.charCodeAt(at++) & 31
    if (next === '0' && /\d/.test(source[at] ?? '')) return undefined
    return (controls[next] ?? next).charCodeAt(0)
  }

  function characterClass(): PartFacts {
    at++
    const negated = source[at] === '^'
    if (negated) at++
    let all = exact(none)
    while (source[at] !== ']') {
      if (at >= source.length) return giveUp()
      const from = classCharacter()
      if (from === undefined) return giveUp()
      let added: ClassSet
      if (source[at] === '-' && source[at + 1] !== ']' && source[at + 1] !== undefined) {
        at++
        const to = classCharacter()
        if (to === undefined) return giveUp()
        // Annex B: in `[\w-x]` the dash is a dash.
        added = typeof from === 'number' && typeof to === 'number' ? span(from, to) : both(both(asSet(from), asSet(to)), asSet(0x2d))
      } else added = asSet(from)
      all = both(all, added)
    }
    at++
    const folded = fold(all)
    return characterOf(negated ? { most: complement(folded.least), least: complement(folded.most) } : folded)
  }

  function classCharacter(): number | ClassSet | undefined {
    if (source[at] === '\\' && source[at + 1] === 'b') {
      at += 2
      return 8
    }
    if (source[at] === '\\' && /[1-9k]/.test(source[at + 1] ?? '')) return undefined
    return characterOrClass()
  }

  function span(from: number, to: number): ClassSet {
    const most = range(from, to)
    return { most, least: from <= 128 && to >= (unicode ? 0x10ffff : 0xffff) ? most : intersect(most, ascii) }
  }

  function asSet(one: number | ClassSet): ClassSet {
    return typeof one === 'number' ? span(one, one) : one
  }

  function fold({ most, least }: ClassSet): ClassSet {
    if (!ignoresCase) return { most, least }
    const folded = foldAscii(most)
    // With `iu` the Kelvin sign is a k and the long s an s (Unicode simple case folding), and the other way round.
    const more = unicode && most[4] === 1 ? of('kKsS') : unicode && meets(folded, of('ks')) ? beyondAscii : none
    return { most: union(folded, more), least: foldAscii(least) }
  }

  function characterOf({ most, least }: ClassSet): PartFacts {
    return oneOf(most, least, unicode && most[4] === 1 ? 2 : 1)
  }

  function literal(code: number): PartFacts {
    if (ignoresCase && (code > 127 || /[a-z]/i.test(String.fromCharCode(code)))) return characterOf(fold(span(code, code)))
    return exactly(String.fromCodePoint(code), range(code, code))
  }

  const facts = disjunction(0)
  return understood && at === source.length ? facts : undefined
}

function both(left: ClassSet, right: ClassSet): ClassSet {
  return { most: union(left.most, right.most), least: union(left.least, right.least) }
}

/** Upper and lower case letters stand in the third and fourth word at the same bits. */
function foldAscii(set: CharacterSet): CharacterSet {
  const either = (set[2] | set[3]) & upper[2]
  return [set[0], set[1], (set[2] | either) >>> 0, (set[3] | either) >>> 0, set[4]]
}
