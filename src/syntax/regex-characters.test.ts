import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { describe, has } from './characters.ts'
import { regexCharacters } from './regex-characters.ts'
import type { MatchedText } from './regex-characters.ts'

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'

interface Expected {
  readonly anchored?: MatchedText['anchored']
  readonly characters?: string
  readonly first?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly maxLength?: number | undefined
  readonly strings?: readonly string[] | undefined
}
const cases: readonly (readonly [source: string, flags: string, expected: Expected | 'unknown'])[] = [
  ['^[a-z0-9-]+$', '', { anchored: 'whole', characters: `-${digits}${lower}`, maxLength: undefined, strings: undefined }],
  ['^\\d{1,5}$', '', { anchored: 'whole', characters: digits, maxLength: 5 }],
  ['^(red|green)$', '', { anchored: 'whole', strings: ['red', 'green'], maxLength: 5 }],
  ['^red$|^green$', '', { anchored: 'whole', strings: ['red', 'green'] }],
  ['^red|green$', '', { anchored: 'none' }],
  ['^(?:a|b)$', '', { anchored: 'whole', strings: ['a', 'b'] }],
  ['^(?<name>a)$', '', { anchored: 'whole', strings: ['a'] }],
  ['^a?b{2}$', '', { strings: ['bb', 'abb'], maxLength: 3 }],
  ['^[ab][12]$', '', { strings: ['a1', 'a2', 'b1', 'b2'] }],
  ['^[0-9]{2}$', '', { strings: undefined, maxLength: 2 }],
  ['[a-z]+', '', { anchored: 'none' }],
  ['^[a-z]+', '', { anchored: 'start', first: lower }],
  ['^https://shop\\.io/', '', { anchored: 'start', prefix: 'https://shop.io/', first: 'h' }],
  ['^https?://shop', '', { anchored: 'start', prefix: 'http' }],
  ['\\.shop\\.io$', '', { anchored: 'end', suffix: '.shop.io' }],
  ['^/api/(a|b)', '', { prefix: '/api/' }],
  ['^(/api/a|/api/b)', '', { prefix: '/api/' }],
  ['^[a-z]+$', 'm', { anchored: 'none' }],
  ['^[a-z]+$', 'g', { anchored: 'whole' }],
  ['^[a-c]$', 'i', { anchored: 'whole', characters: 'ABCabc' }],
  ['^[a-c]$', 'iu', { characters: 'ABCabc' }],
  ['^[k]$', 'iu', { characters: 'Kk…' }],
  ['^[k]$', 'i', { characters: 'Kk' }],
  ['^ab$', 'i', { strings: ['AB', 'Ab', 'aB', 'ab'], prefix: '' }],
  ['^[^a]$', 'i', { characters: describeAll('aA') }],
  ['^[^\\s]+$', '', { characters: describeAll(' \t\n\v\f\r') }],
  ['^[^\\x80-\\uffff]+$', '', { characters: describeAll('').slice(0, -1) }],
  ['^[^\\x80-\\uffff]+$', 'u', { characters: describeAll('') }],
  ['^.$', '', { characters: describeAll('\n\r') }],
  ['^.$', 's', { characters: describeAll('') }],
  ['^[\\w.-]+$', '', { characters: `-.${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ_${lower}` }],
  ['^[\\w-.]+$', '', { characters: `-.${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ_${lower}` }],
  ['^[-a]$', '', { characters: '-a' }],
  ['^[a\\]b]$', '', { characters: ']ab' }],
  ['^[]$', '', { anchored: 'whole', characters: '' }],
  ['^\\p{L}+$', 'u', { characters: `ABCDEFGHIJKLMNOPQRSTUVWXYZ${lower}…` }],
  ['^\\u0041\\x42\\u{43}$', 'u', { strings: ['ABC'] }],
  ['^(?!.*\\.\\.)[a-z./]+$', '', { anchored: 'whole', characters: `./${lower}` }],
  ['^(?=[a-z]+$)', '', { anchored: 'start' }],
  ['^(?<=a)b$', '', { anchored: 'whole', characters: 'b' }],
  ['(^a)?b$', '', { anchored: 'end' }],
  ['(^a)+b$', '', { anchored: 'whole' }],
  ['^$', '', { anchored: 'whole', strings: [''], maxLength: 0 }],
  ['', '', { anchored: 'none' }],
  ['^a*', '', { anchored: 'start', first: describeAll('') }],
  ['^a{,3}$', '', { anchored: 'whole', strings: ['a{,3}'] }],
  ['^é$', '', { characters: '…', strings: ['é'] }],
  ['^(a)\\1$', '', 'unknown'],
  ['^\\k<x>$', 'u', 'unknown'],
  ['^[a--b]$', 'v', 'unknown'],
  ['^(?i:a)$', '', 'unknown'],
  ['(', '', 'unknown'],
  ['a)', '', 'unknown'],
  ['[a', '', 'unknown'],
  ['*', '', 'unknown'],
  ['('.repeat(5000), '', 'unknown'],
]

/** Every character but these. */
function describeAll(but: string): string {
  let text = ''
  for (let code = 0; code < 128; code++) if (!but.includes(String.fromCharCode(code))) text += String.fromCharCode(code)
  return `${text}…`
}

for (const [source, flags, expected] of cases)
  test(`/${source.slice(0, 40)}/${flags}`, () => {
    const found = regexCharacters(source, flags)
    if (expected === 'unknown' || found === 'unknown') return assert.equal(found, expected)
    const { characters, first, ...others } = expected
    if (characters !== undefined) assert.equal(describe(found.characters), characters)
    if (first !== undefined) assert.equal(describe(found.first), first)
    for (const [name, value] of Object.entries(others)) assert.deepEqual({ ...found }[name as keyof MatchedText], value, name)
  })

const literal = fc.constantFrom('a', 'k', 'Z', '0', '-', '.', '/', ' ', 'é', '\n', '\u212a', '\u017f', '😀')
const atom = fc.oneof(
  literal.map((character) => character.replace(/[./-]/g, '\\$&')),
  fc.constantFrom(
    '\\d',
    '\\w',
    '\\s',
    '\\W',
    '\\S',
    '.',
    '[a-c]',
    '[^a]',
    '[^\\w]',
    '[^\\W]',
    '[^é]',
    '[\\x00-\\uffff]',
    '[.-]',
    '\\b',
    '(?!b)',
    '(?=.)',
  ),
)
const pattern: fc.Arbitrary<string> = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(atom, fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}')).map((parts) => parts.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map((parts) => `(?:${parts.join('|')})`),
  ),
})).pattern
function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}

const anchor = fc.constantFrom('^', '')

test('whatever matches is described truly', () => {
  fc.assert(
    fc.property(
      anchor,
      pattern,
      fc.constantFrom('$', ''),
      fc.constantFrom('', 'i', 's', 'u', 'iu', 'm'),
      fc.array(literal, { maxLength: 5 }),
      (start, body, end, flags, text) => {
        const regex = compiled(start + body + end, flags)
        if (regex === undefined) return
        const input = text.join('')
        const facts = regexCharacters(regex.source, flags)
        if (facts === 'unknown' || !regex.test(input)) return
        for (const character of input) assert.ok(has(facts.characters, character), `${character} in ${describe(facts.characters)}`)
        if (input !== '') assert.ok(has(facts.first, input))
        assert.ok(input.startsWith(facts.prefix) && input.endsWith(facts.suffix))
        assert.ok(input.length <= (facts.maxLength ?? Infinity))
        if (facts.strings !== undefined) assert.ok(facts.strings.includes(input))
      },
    ),
    { numRuns: 3000 },
  )
})

const removed: readonly (readonly [source: string, flags: string, alwaysMatched: string])[] = [
  ["'", 'g', "'"],
  ["['\\\\]", 'g', "'\\"],
  ["'+", 'g', "'"],
  ["'{2}", 'g', ''],
  ["'*", 'g', ''],
  ["^'", '', ''],
  ["'$", 'g', ''],
  ["\\b'", 'g', ''],
  ["'(?=x)", 'g', ''],
  ["(?:^|a)'", 'g', ''],
  ["a?'", 'g', "'"],
  ['\'|"', 'g', '"\''],
  ["''|\"", 'g', '"'],
  ['[^a-z]', 'g', describeAll(lower)],
  ['[^a-zé]', 'g', describeAll(lower).slice(0, -1)],
  ['\\p{L}', 'gu', `ABCDEFGHIJKLMNOPQRSTUVWXYZ${lower}`],
  ['\\p{Sc}', 'gu', ''],
  ['\\s', 'g', '\t\n\v\f\r '],
  ["'", 'y', ''],
]
for (const [source, flags, expected] of removed)
  test(`/${source}/${flags} always matches ${expected.slice(0, 20)}`, () => {
    const found = regexCharacters(source, flags)
    assert.ok(found !== 'unknown')
    assert.equal(describe(found.alwaysMatched), expected)
  })

test('replacing every match leaves none of the characters that are always matched', () => {
  fc.assert(
    fc.property(pattern, fc.constantFrom('', 'i', 's', 'u', 'iu'), fc.array(literal, { maxLength: 6 }), (source, flags, text) => {
      const regex = compiled(source, `${flags}g`)
      const facts = regexCharacters(source, flags)
      if (facts === 'unknown' || regex === undefined) return
      const left = text.join('').replace(regex, '')
      for (const character of left) assert.ok(!has(facts.alwaysMatched, character), `${character} in ${left}`)
    }),
    { numRuns: 3000 },
  )
})

test('never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'()[]{}^$|*+?\\.-,:=!<a1ukxp'.split('')) }),
      fc.constantFrom('', 'i', 'u', 'v', 'm'),
      (source, flags) => void regexCharacters(source, flags),
    ),
  )
})
