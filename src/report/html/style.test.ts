import assert from 'node:assert/strict'
import { test } from 'node:test'
import { style, themes } from './style.css.ts'

/** Relative luminance and contrast, WCAG 2.2, definitions in 1.4.3. */
function luminance(color: string): number {
  const digits = color.slice(1).match(color.length === 4 ? /./g : /../g) ?? []
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair.padEnd(2, pair), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

/** What is read on what. */
const texts = [
  ...['ground', 'raised', 'code', 'warn', 'internal', 'public', 'authenticated'].flatMap((under) => [
    `ink on ${under}`,
    `soft on ${under}`,
  ]),
  ...['ground', 'raised'].map((under) => `link on ${under}`),
  ...['critical', 'high', 'medium', 'low', 'public', 'authenticated', 'internal'].map((name) => `on-${name} on ${name}`),
  'on-public on ground',
  'ground on ink',
]
/** What is seen against what: borders, marks and lines that carry a meaning (1.4.11). */
const shapes = ['public-line on raised', 'authenticated-line on raised', 'internal-line on ground', 'flow on raised', 'soft on ground']

for (const [name, theme] of Object.entries(themes)) {
  const colors = new Map([...theme.matchAll(/--([\w-]+):(#[0-9a-f]+)/g)].map(([, key = '', color = '']) => [key, color]))
  for (const [pairs, least] of [
    [texts, 4.5],
    [shapes, 3],
  ] as const)
    for (const pair of pairs)
      test(`${name}: ${pair} has a contrast of ${least}`, () => {
        const [over, under] = pair.split(' on ').map((key) => colors.get(key))
        assert.ok(over !== undefined && under !== undefined, pair)
        const found = contrast(over, under)
        assert.ok(found >= least, `${found.toFixed(2)} (${over} on ${under})`)
      })
}

test('every colour that is used is defined in both themes', () => {
  for (const [, name] of style.matchAll(/var\(--([\w-]+)\)/g))
    for (const theme of Object.values(themes)) assert.ok(theme.includes(`--${name}:`), name)
})

test('the style sheet loads nothing', () => {
  assert.doesNotMatch(style, /url\(|@import|expression|<\//i)
})
