import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { emptyApplication } from '../../model/application.ts'
import type { ReportContext } from '../context.ts'
import { cleanResult, emptyResult, exampleContext, exampleResult, hostileNames, hostileResult } from '../example-result.fixture.ts'
import { reportOptions } from '../options.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import { madeUpContext, madeUpResult } from './made-up.fixture.ts'
import { html } from './index.ts'
import { partsOf } from './page-parts.fixture.ts'
import type { Part } from './page-parts.fixture.ts'
import { script } from './script.ts'

const pageOf = (result: ScanResult, context: ReportContext = exampleContext, given: Readonly<Record<string, unknown>> = {}): string =>
  html(result, context, reportOptions(given))
const textOf = (page: string): string =>
  page
    .replace(/<(script|style)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const named = (parts: readonly Part[], name: string): readonly Part[] => parts.filter((part) => part.name === name)

const pages: readonly (readonly [string, string])[] = [
  ['the example', pageOf(exampleResult)],
  ['nothing found', pageOf(cleanResult)],
  ['nothing read', pageOf(emptyResult)],
  ['thirty functions', pageOf(madeUpResult({ services: 1, functions: 30 }), madeUpContext)],
  ['three services', pageOf(madeUpResult({ services: 3, functions: 36 }), madeUpContext)],
  ['more than can be drawn', pageOf(madeUpResult({ services: 3, functions: 200 }), madeUpContext)],
  ...hostileNames.map(
    (name) =>
      [
        `hostile: ${JSON.stringify(name)}`,
        pageOf(hostileResult(name), exampleContext, { project: name, date: name, prefix: name }),
      ] as const,
  ),
  ...hostileNames.map(
    (name) =>
      [
        `hostile names in the drawing: ${JSON.stringify(name)}`,
        pageOf(madeUpResult({ services: 2, functions: 12, suffix: name }), madeUpContext),
      ] as const,
  ),
]

for (const [what, page] of pages) {
  const parts = partsOf(page)

  test(`${what}: one script and one style sheet, both ours`, () => {
    const policy =
      named(parts, 'meta')
        .find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy')
        ?.attributes.get('content') ?? ''
    assert.deepEqual(
      named(parts, 'script').map(({ text }) => text),
      [script],
    )
    for (const name of ['script', 'style'] as const) {
      const [only, ...more] = named(parts, name)
      assert.equal(more.length, 0)
      assert.ok(
        policy.includes(
          `${name}-src 'sha256-${createHash('sha256')
            .update(only?.text ?? '')
            .digest('base64')}'`,
        ),
      )
    }
    assert.ok(policy.startsWith("default-src 'none'; "))
    assert.doesNotMatch(policy, /unsafe|\*|https?:/)
  })

  test(`${what}: nothing is loaded, run or submitted`, () => {
    for (const { name, attributes } of parts) {
      assert.ok(!['img', 'iframe', 'object', 'embed', 'base', 'image', 'use', 'foreignObject', 'video', 'audio'].includes(name), name)
      for (const [key, value] of attributes) {
        assert.ok(
          !key.startsWith('on') && !['style', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'ping', 'xlink:href'].includes(key),
          key,
        )
        if (key !== 'href') continue
        if (name === 'link') assert.equal(value, 'data:,')
        else if (value.startsWith('#')) assert.match(value, /^#[\w=&;-]+$/)
        else assert.ok(/^https:\/\/[\w.-]+\//.test(value) && attributes.get('rel') === 'noreferrer', value)
      }
    }
  })

  test(`${what}: ids are there once, and every reference leads to one`, () => {
    const ids = parts.flatMap(({ attributes }) => attributes.get('id') ?? [])
    assert.equal(new Set(ids).size, ids.length)
    for (const { attributes } of parts) {
      for (const id of (attributes.get('aria-labelledby') ?? '').split(' ').filter(Boolean)) assert.ok(ids.includes(id), id)
      const target = /^#([\w-]+)$/.exec(attributes.get('href') ?? '')?.[1]
      if (target !== undefined) assert.ok(ids.includes(target), target)
    }
  })

  test(`${what}: landmarks and headings in order`, () => {
    for (const landmark of ['header', 'main', 'nav', 'footer', 'h1']) assert.equal(named(parts, landmark).length, 1, landmark)
    const levels = parts.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number)
    for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1]}`)
  })

  test(`${what}: nothing that a browser would act on is left in the text`, () => {
    assert.doesNotMatch(page.replaceAll('\n', ''), /\p{Cc}|\p{Cf}|\p{Cs}/u)
  })
}

test('what is hostile is still told', () => {
  const page = pageOf(hostileResult('</title><script>alert(1)</script>'))
  assert.ok(page.includes('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'))
})

test('the same result gives the same file, whatever was drawn before', () => {
  const result = madeUpResult({ services: 3, functions: 200 })
  const once = pageOf(result, madeUpContext)
  pageOf(exampleResult)
  assert.equal(pageOf(result, madeUpContext), once)
})

test('no clock: the date is only what is passed in', () => {
  assert.doesNotMatch(textOf(pageOf(exampleResult)), /\b20\d\d-\d\d-\d\d(?! \S)|GMT/)
  assert.ok(textOf(pageOf(exampleResult, exampleContext, { date: '2026-11-22' })).includes('stage prod · 2026-11-22 · Cordon 0.1.0'))
})

const projects: readonly (readonly [string, ScanResult, string, string])[] = [
  ['the name that is passed in', exampleResult, 'Kiosk', 'Kiosk'],
  ['the only service', exampleResult, '', 'shop'],
  ['the directory of several', { ...madeUpResult({ services: 2, functions: 4 }), roots: ['work/kiosk/'] }, '', 'kiosk'],
  ['several without a directory', { ...madeUpResult({ services: 2, functions: 4 }), roots: ['.'] }, '', '2 services'],
  ['several directories', { ...madeUpResult({ services: 2, functions: 4 }), roots: ['a', 'b'] }, '', '2 services'],
]
for (const [what, result, project, expected] of projects)
  test(`the title is ${what}`, () => assert.equal(named(partsOf(pageOf(result, madeUpContext, { project })), 'h1')[0]?.text, expected))

test('nothing read never looks like an all-clear', () => {
  for (const result of [
    emptyResult,
    { ...cleanResult, checks: [] },
    { ...emptyResult, application: { ...emptyApplication, unread: exampleResult.application.unread } },
  ]) {
    const text = textOf(pageOf(result))
    assert.match(text, /nothing can be said\. This is not an all-clear/)
    assert.doesNotMatch(text, /found nothing in what was read|of 100/)
  }
})

test('everything the brief reader asks stands there', () => {
  const text = textOf(pageOf(exampleResult))
  for (const said of [
    '61 of 100',
    'Confidence 50 %: not everything was read',
    '1 file and 1 place could not be read',
    'POST /orders/{id} has no authorizer',
    '15 - httpApi: POST /orders/{id}',
    'src/orders.ts:22 event.body becomes a message in Jobs',
    'Fix Name an authorizer',
    'Each function is its own way in',
    '# cordon-ignore open-endpoint: the reason',
    'STRIPE_KEY: …',
    'Possible, because something is not known',
    '2 findings left out on purpose',
    'comment: called once a year',
    'it matches nothing any more',
    'infra/broken.yml:7 unexpected end of the document',
    'GET /orders',
    'nodejs22.x',
    '1024 MB',
    'tracing-off',
  ])
    assert.ok(text.includes(said), said)
})

test('no secret gets into the page by its excerpt', () => {
  assert.ok(!pageOf(exampleResult).includes('sk_live'))
})

test('a thousand functions in under three seconds and three megabytes', () => {
  const result = madeUpResult({ services: 8, functions: 1000 })
  const before = performance.now()
  const page = pageOf(result, madeUpContext)
  const seconds = (performance.now() - before) / 1000
  assert.ok(seconds < 3, `${seconds} s`)
  assert.ok(page.length < 3_000_000, `${page.length} characters`)
  partsOf(page)
})

test('the script is small and makes no markup', () => {
  assert.ok(Buffer.byteLength(script) < 10_000, `${Buffer.byteLength(script)} bytes`)
  assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import\(|<\//)
})
