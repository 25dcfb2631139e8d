import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clip, inert, plain } from './plain.ts'

const cases: readonly (readonly [string, string, string])[] = [
  ['words stay', 'POST /orders/{id} has no authorizer', 'POST /orders/{id} has no authorizer'],
  ['other scripts stay', 'заказ 注文 طلب naïve', 'заказ 注文 طلب naïve'],
  ['markup is not its business', '<b>*x*</b>', '<b>*x*</b>'],
  ['a colour goes with its parameters', 'a\u001b[1;31mb\u001b[0mc', 'abc'],
  ['an 8-bit sequence too', 'a\u009b2Jb', 'ab'],
  [
    'a hyperlink swallows nothing',
    'a\u001b]8;;http://evil.example\u0007b has no authorizer',
    'a]8;;http://evil.exampleb has no authorizer',
  ],
  ['an open sequence swallows nothing', 'GET /x\u001b[3', 'GET /x[3'],
  ['lines become one', 'a\nb\r\n\tc\u2028d\u2029e\u0085f', 'a b c d e f'],
  ['direction marks (CVE-2021-42574)', 'a\u202Eb\u2066c\u2069\u200F\u061Cd', 'abcd'],
  ['invisible characters', 'a\u200Bb\u2060c\uFEFFd\u{E0041}e', 'abcde'],
  ['private use and lone surrogates', 'a\uE000b\uD800c', 'abc'],
  ['commands of build servers', 'a ##[error]b ##vso[task]c ###[d', 'a # #[error]b # #vso[task]c ## #[d'],
  ['numbers and headings stay', '## x #1 [y]', '## x #1 [y]'],
  ['whole surrogate pairs stay', 'a😀b', 'a😀b'],
]
for (const [name, input, expected] of cases) test(`plain: ${name}`, () => assert.equal(plain(input), expected))

test('plain leaves nothing that acts, and changes nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (input) => {
      const once = plain(input)
      assert.doesNotMatch(once, /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u)
      assert.equal(plain(once), once)
    }),
  )
})

test('no line begins with a workflow command', () => {
  assert.equal(inert('::a\n  ::b ::c\nAWS::SQS::Queue\n'), ': :a\n  : :b ::c\nAWS::SQS::Queue\n')
})

test('clip keeps what fits and says where it cut', () => {
  assert.equal(clip('abc', 3), 'abc')
  assert.equal(clip('abcd', 3), 'ab…')
  assert.doesNotMatch(clip('ab😀😀', 4), /\p{Cs}/u)
})
