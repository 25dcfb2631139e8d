import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { describe, of } from './characters.ts'
import { isOpen } from './language.ts'
import type { HoleContext, Language } from './language.ts'
import { languages } from './languages.ts'
import type { LanguageId } from './languages.ts'
import { pieces } from './pieces-for-tests.ts'
import { fits } from './skeleton.ts'
import { holesOf } from './template.ts'

const all: readonly Language[] = Object.values(languages)

/** Small languages: template, contexts, what breaks out of the first hole. */
const cases: readonly (readonly [id: LanguageId, template: string, contexts: string, breaksOut?: string])[] = [
  ['json', '{"a":"¤"}', 'string', '"\\'],
  ['json', '{"¤":¤}', 'string, bare', '"\\'],
  ['json', '{"a\\"":"x ¤", "b": [1, ¤]}', 'string, bare'],
  ['json', '¤', 'whole'],
  ['expression', 'id = :v¤ AND #n¤ > :x', 'placeholder, placeholder'],
  ['expression', 'SET ¤ = :v', 'name'],
  ['expression', 'attribute_exists(¤)', 'name'],
  ['expression', '¤', 'whole'],
  ['ldap', '(&(uid=¤)(objectClass=person))', 'value', '\0()*\\'],
  ['ldap', '(¤=x)', 'attribute'],
  ['ldap', '¤', 'whole'],
  ['ldap-name', 'uid=¤,ou=people,dc=¤', 'value, value', '\0"+,;<=>\\'],
  ['ldap-name', '¤=x', 'attribute'],
  ['xpath', "//user[name='¤' and age=¤]", 'single-quoted, bare', "'"],
  ['xpath', '//user[name="¤"]/¤', 'double-quoted, bare', '"'],
  ['xpath', '¤', 'whole'],
  ['header', 'attachment; filename="¤"', 'line', '\0\n\r'],
  ['log', 'login of ¤ from ¤', 'line, line', '\n\r'],
  ['regex', '^¤$', 'pattern', '$()*+.?[\\]^{|}'],
  ['regex', '^[a¤]\\[¤', 'class, pattern', '-\\]^'],
  ['regex', '¤', 'whole'],
]
for (const [id, template, contexts, breaksOut] of cases)
  test(`${id} contexts: ${template}`, () => {
    const found: readonly HoleContext[] = languages[id].contexts(pieces(template))
    assert.equal(found.map((hole) => hole.context).join(', '), contexts)
    if (breaksOut !== undefined && found[0] !== undefined) assert.equal(describe(found[0].breaksOut), breaksOut)
  })

const comparisons: readonly (readonly [id: LanguageId, template: string, real: string, fits: boolean])[] = [
  ['json', '{"a":"¤","b":¤}', '{"a": "x, y", "b": 5}', true],
  ['json', '{"a":"¤","b":¤}', '{"a":"x","admin":true,"b":5}', false],
  ['json', '{"a":"¤","b":¤}', '{"a":"x","b":{"c":5}}', false],
  ['expression', 'id = :v¤', 'id = :v7', true],
  ['expression', 'SET ¤ = :v', 'SET colour = :v', true],
  ['expression', 'SET ¤ = :v', 'SET a = :v, b = :v', false],
  ['ldap', '(&(uid=¤)(a=b))', '(&(uid=x=y)(a=b))', true],
  ['ldap', '(&(uid=¤)(a=b))', '(&(uid=x\\2a)(a=b))', true],
  ['ldap', '(&(uid=¤)(a=b))', '(&(uid=*)(a=b))', false],
  ['ldap', '(&(uid=¤)(a=b))', '(&(uid=x*)(a=b))', false],
  ['ldap', '(&(uid=¤)(a=b))', '(&(uid=x)(|(uid=y)(a=b)))', false],
  ['ldap-name', 'uid=¤,dc=io', 'uid=a\\,b,dc=io', true],
  ['ldap-name', 'uid=¤,dc=io', 'uid=a,ou=b,dc=io', false],
  ['xpath', "//u[a='¤']", "//u[a='x y']", true],
  ['xpath', "//u[a='¤']", "//u[a='x' or '1'='1']", false],
  ['header', 'name=¤', 'name=a b; c', true],
  ['header', 'name=¤', 'name=a\r\nset-cookie: b', false],
  ['log', 'login of ¤', 'login of a\nlogin of b', false],
  ['regex', '^¤$', '^abc$', true],
  ['regex', '^¤$', '^(a+)+$', false],
  ['regex', '^¤$', '^a b …$', true],
]
for (const [id, template, real, expected] of comparisons)
  test(`${id}: ${JSON.stringify(real)} ${expected ? 'fits' : 'does not fit'} ${template}`, () => {
    const language: Language = languages[id]
    assert.equal(fits(language, language.skeleton(pieces(template)), language.skeleton([real])), expected)
  })

const noise = fc
  .array(fc.constantFrom(...'\'"`\\$(){}[]<>|;&#*?=,:/.!-+@%~^ \n\t¤aIn1é…\uE000\ud800'.split('')), { maxLength: 40 })
  .map((parts) => parts.join(''))
for (const language of all)
  test(`${language.id}: any template gets one answer for each hole, and fits itself`, () => {
    fc.assert(
      fc.property(noise, (text) => {
        const template = pieces(text)
        assert.equal(language.contexts(template).length, holesOf(template).length)
        const skeleton = language.skeleton(template)
        assert.ok(fits(language, skeleton, skeleton), skeleton)
        assert.equal(language.skeleton(template), skeleton)
      }),
      { numRuns: 500 },
    )
  })

/** Templates whose holes all have a place of their own. */
const templates: readonly (readonly [id: LanguageId, template: string])[] = [
  ['sql', "SELECT a FROM ¤ WHERE b = '¤' AND c = ¤ AND d IN (¤, '¤')"],
  ['sql', 'SELECT "¤", `¤` FROM t_¤ /* ¤ */ WHERE $$¤$$ = 1 -- ¤'],
  ['sql', "INSERT INTO a (b, ¤) VALUES ('¤', ¤), (1, '¤')"],
  ['shell', 'convert ¤ \'¤\' "/tmp/¤.png" > ¤'],
  ['shell', 'cat "$(ls \'¤\')" a¤b | grep -e "¤"'],
  ['path', '/tmp/¤/a¤b/¤.txt'],
  ['url', 'https://¤.shop.io/a/¤/b¤?x=¤&y=¤#¤'],
  ['url', 'https://shop.io/¤'],
  ['html', '<p class="¤" title=\'¤\' lang=¤><a href="¤">¤</a><textarea>¤</textarea></p>'],
  ['json', '{"a":"¤","b":[¤,"¤"],"¤":1}'],
  ['expression', 'SET a = :v¤, ¤ = #n¤'],
  ['ldap', '(&(uid=¤)(!(cn=a¤b)))'],
  ['ldap-name', 'uid=¤,ou=¤'],
  ['xpath', '//a[b=\'¤\' and c="¤"]/¤'],
  ['header', 'a=¤; b=¤'],
  ['log', 'login of ¤ from ¤'],
  ['regex', '^a¤(b|¤)$'],
]
const nasty = '\'"`\\$(){}[]<>|;&#*?=,:/.!-+@%~^ \n\t…aé'
const lengths = fc.array(fc.nat(), { minLength: 1, maxLength: 6 })

/** A value that has nothing that its place says would break out of it. A place that takes words only gets one. */
function valueFor(id: LanguageId, hole: HoleContext, numbers: readonly number[]): string {
  const isAllowed = (character: string): boolean =>
    !describe(hole.breaksOut).includes(character) && !(character > '\x7f' && hole.breaksOut[4] === 1)
  if (!isAllowed(' ')) return hole.context === 'bare' ? '7' : 'word'
  // A slash without dots goes deeper into a folder, not out of it; the skeleton is the stricter one.
  const allowed = nasty.split('').filter((character) => isAllowed(character) && !(id === 'path' && /[/\\]/.test(character)))
  const leads = (character: string): boolean => hole.leading === undefined || !describe(hole.leading).includes(character)
  const text = numbers.map((number) => allowed[number % allowed.length] ?? '').join('')
  return leads(text.charAt(0)) && !/^\.+$/.test(text) ? text : `a${text}`
}

for (const [id, template] of templates)
  test(`${id}: values that keep to their place keep the skeleton of ${template}`, () => {
    const language: Language = languages[id]
    const shape = pieces(template)
    const holes = language.contexts(shape)
    assert.ok(!holes.some(isOpen))
    fc.assert(
      fc.property(fc.array(lengths, { minLength: holes.length, maxLength: holes.length }), (numbers) => {
        let index = 0
        const real = shape
          .map((piece) => {
            if (typeof piece === 'string') return piece
            const hole = holes[index]
            return hole === undefined ? '' : valueFor(id, hole, numbers[index++] ?? [])
          })
          .join('')
        assert.ok(
          fits(language, language.skeleton(shape), language.skeleton([real])),
          `${real}\n${language.skeleton([real])}\n${language.skeleton(shape)}`,
        )
      }),
      { numRuns: 500 },
    )
  })

test('a constant cannot pass for a hole', () => {
  for (const language of all) assert.deepEqual(language.contexts(['a\uE000b']), [])
  assert.equal(describe(of('\uE000')), '…')
})
