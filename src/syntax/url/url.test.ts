import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { of, union } from '../characters.ts'
import type { CharacterSet } from '../characters.ts'
import { canBreakOut, isOpen } from '../language.ts'
import { slug } from '../named-characters.ts'
import { pieces } from '../pieces-for-tests.ts'
import { fits } from '../skeleton.ts'
import { url } from './url.ts'

const dotted = union(slug, of('.'))
const slashed = union(dotted, of('/'))
const signed = union(dotted, of('@'))

type Host = 'always' | 'never' | readonly [yes: readonly CharacterSet[], no: readonly CharacterSet[]]
const cases: readonly (readonly [template: string, context: string, host: Host])[] = [
  ['¤', 'whole', 'always'],
  ['¤/orders', 'whole', 'always'],
  ['¤://shop.io/', 'scheme', [[slashed], [slug]]],
  ['http¤://shop.io/', 'scheme', [[slashed], [slug]]],
  ['https://¤', 'host', 'always'],
  ['https://¤/orders', 'host', 'always'],
  ['https://¤:8080/', 'host', 'always'],
  ['https://user@¤/', 'host', 'always'],
  ['//¤/orders', 'host', 'always'],
  ['https://¤.com/', 'host', 'always'],
  ['https://¤shop.io/', 'host', 'always'],
  ['https://¤.s3.amazonaws.com/key', 'host', 'always'],
  ['https://¤.execute-api.eu-west-1.amazonaws.com/', 'host', 'always'],
  ['https://¤.blob.core.windows.net/', 'host', 'always'],
  ['https://¤.shop.io/x', 'subdomain', [[slashed, signed], [dotted]]],
  ['https://¤.shop.io', 'subdomain', [[slashed], [dotted]]],
  ['https://¤-api.shop.io/', 'subdomain', [[slashed], [dotted]]],
  ['https://api.¤.shop.io/', 'subdomain', [[slashed], [dotted]]],
  ['https://sqs.¤.amazonaws.com/', 'subdomain', [[slashed], [dotted]]],
  ['http://¤.internal/', 'subdomain', [[slashed], [dotted]]],
  ['https://api.¤/', 'behind host', [[slug], [of('/')]]],
  [
    'https://shop.io¤',
    'behind host',
    [
      [slug, of('.'), of('@'), of(':')],
      [of('/'), of('?'), of('#')],
    ],
  ],
  ['https://shop.io:¤/', 'port', [[signed], [slashed]]],
  ['https://¤@shop.io/', 'user', [[slashed], [signed]]],
  ['https://shop.io/¤', 'path', 'never'],
  ['https://shop.io/a/¤/b', 'path', 'never'],
  ['https://shop.io/?to=¤', 'query', 'never'],
  ['https://shop.io?to=¤', 'query', 'never'],
  ['https://shop.io/?to=https://¤', 'query', 'never'],
  ['https://shop.io/#¤', 'fragment', 'never'],
  [
    '/¤',
    'path',
    [[of('/'), of('\\'), of('\t')], [slashed.map((bits, index) => (index === 1 ? bits & ~(1 << 15) : bits)) as unknown as CharacterSet]],
  ],
  ['/orders/¤', 'path', 'never'],
  ['orders?x=¤', 'query', 'never'],
  ['mailto:¤', 'path', 'never'],
]
for (const [template, context, host] of cases)
  test(`url ${template}`, () => {
    const [hole] = url.contexts(pieces(template))
    assert.ok(hole !== undefined)
    assert.equal(hole.context, context)
    if (host === 'always') assert.ok(isOpen(hole.choosesHost))
    else if (host === 'never') assert.equal(canBreakOut(hole.choosesHost, union(slashed, signed, of(':\\?#\t'))), false)
    else {
      for (const characters of host[0]) assert.equal(canBreakOut(hole.choosesHost, characters), true)
      for (const characters of host[1]) assert.equal(canBreakOut(hole.choosesHost, characters), false)
    }
  })

test('a path that starts with a slash behind a host is harmless, whatever else it has', () => {
  const [hole] = url.contexts(pieces('https://shop.io¤'))
  assert.ok(hole !== undefined)
  assert.equal(canBreakOut(hole.choosesHost, union(slashed, signed), of('/')), false)
})

test('the query of a path and its segments break out by their own characters', () => {
  const [segment, name, key, value] = url.contexts(pieces('https://shop.io/¤/a¤?¤=¤'))
  assert.ok(segment !== undefined && name !== undefined && key !== undefined && value !== undefined)
  assert.equal(canBreakOut(segment, dotted), true)
  assert.equal(canBreakOut(name, dotted), false)
  assert.equal(canBreakOut(name, of('?')), true)
  assert.equal(canBreakOut(key, of('=')), true)
  assert.equal(canBreakOut(value, of('=')), false)
  assert.equal(canBreakOut(value, of('&')), true)
})

const character = fc.constantFrom(...'ab12f.-@:/\\?#%& =\t'.split(''))
const value = fc.string({ unit: character, minLength: 1, maxLength: 8 })
for (const template of [
  'https://¤.shop.io/x',
  'https://shop.io¤',
  'https://shop.io:¤/',
  'https://¤@shop.io/',
  'https://shop.io/¤',
  '/¤',
  'https://shop.io/?a=¤',
])
  test(`the host of ${template} is the one that was meant, where the value is said not to choose it`, () => {
    const [hole] = url.contexts(pieces(template))
    assert.ok(hole !== undefined)
    fc.assert(
      fc.property(value, (text) => {
        if (canBreakOut(hole.choosesHost, of(text), of(text.charAt(0)))) return
        const address = URL.canParse(
          template.replace('¤', () => text),
          'https://shop.io',
        )
          ? new URL(
              template.replace('¤', () => text),
              'https://shop.io',
            )
          : undefined
        if (address !== undefined) assert.match(address.hostname, /(?:^|\.)shop\.io$/)
      }),
      { numRuns: 2000 },
    )
  })

const addresses: readonly (readonly [address: string, fits: boolean])[] = [
  ['https://eu.shop.io/orders/7?full=yes', true],
  ['https://eu.shop.io/orders/a@b.c?full=a=b:c', true],
  ['https://eu.shop.io/orders/7?full=yes#more/of?it', true],
  ['https://evil.io/.shop.io/orders/7?full=yes', false],
  ['https://evil.io#.shop.io/orders/7?full=yes', false],
  ['https://x@evil.io:1.shop.io/orders/7?full=yes', false],
  ['https://eu.shop.io/orders/../7?full=yes', false],
  ['https://eu.shop.io/orders/..?full=yes', false],
  ['https://eu.shop.io/orders/%2e%2E?full=yes', false],
  ['https://eu.shop.io/orders/7/pay?full=yes', false],
  ['https://eu.shop.io/orders/7\\pay?full=yes', false],
  ['https://eu.shop.io/orders/7?full=yes&admin=1', false],
]
for (const [address, expected] of addresses)
  test(`${address} ${expected ? 'fits' : 'does not fit'}`, () =>
    assert.equal(fits(url, url.skeleton(pieces('https://¤.shop.io/orders/¤?full=¤')), url.skeleton([address])), expected))
