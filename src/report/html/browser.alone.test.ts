import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { hostileNames } from '../example-result.fixture.ts'
import { reportOptions } from '../options.ts'
import { html } from './index.ts'
import { madeUpContext, madeUpResult } from './made-up.fixture.ts'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0)
const skip = browser === undefined ? 'chromium is missing (apt-get install chromium)' : false

suite('the page in a browser', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-page-'))
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

  const result = madeUpResult({ services: 2, functions: 24, suffix: hostileNames[7] ?? '' })
  const page = html(result, madeUpContext, reportOptions())
  const write = (name: string, text: string): string => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return pathToFileURL(file).href
  }
  const address = write('page.html', page)

  /** Opens an address, and gives what the browser wrote, with what it said on its console. */
  function open(url: string, ...flags: readonly string[]): { readonly dom: string; readonly console: readonly string[] } {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const run = spawnSync(
      browser ?? '',
      [
        '--headless',
        ...asRoot,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--hide-scrollbars',
        '--enable-logging=stderr',
        `--user-data-dir=${mkdtempSync(join(folder, 'profile-'))}`,
        ...flags,
        url,
      ],
      { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
    )
    assert.equal(run.status, 0, run.stderr)
    return { dom: run.stdout, console: run.stderr.split('\n').filter((line) => line.includes(':CONSOLE')) }
  }
  const shown = (dom: string): number => (dom.match(/<li class="place"(?![^>]* hidden)/g) ?? []).length
  const groups = (dom: string): readonly string[] =>
    [...dom.matchAll(/<article class="group"([^>]*)>/g)].flatMap(([, attributes = '']) =>
      attributes.includes(' hidden') ? [] : [attributes],
    )

  test('a page with a fault is noticed, so that silence means something', () => {
    const faulty = write('faulty.html', page.replace('</body>', '<script>alert(1)</script><p style="color:red">x</p></body>'))
    assert.ok(open(faulty, '--dump-dom').console.length >= 2)
  })

  test('opens without a word on the console, everything shown, the tools switched on', () => {
    const { dom, console } = open(address, '--dump-dom')
    assert.deepEqual(console, [])
    assert.equal(shown(dom), result.findings.length)
    for (const said of ['<form id="filters" role="search"', '<div class="tools" id="tools">', `>${result.findings.length} findings</p>`])
      assert.ok(dom.includes(said), said)
  })

  const count = (test: (finding: (typeof result.findings)[number]) => boolean): number => result.findings.filter(test).length
  const filters: readonly (readonly [string, number])[] = [
    ['severity=high', count(({ severity }) => severity === 'high')],
    ['severity=high,critical&sure=sure', count(({ severity, sure }) => sure && (severity === 'high' || severity === 'critical'))],
    ['risk=secrets', count(({ risk }) => risk === 'secrets')],
    ['text=stripe_key', count(({ because }) => because.includes('STRIPE_KEY'))],
    ['severity=critical&risk=secrets', 0],
  ]
  for (const [fragment, expected] of filters)
    test(`#${fragment} shows ${expected} findings`, () => {
      const { dom, console } = open(`${address}#${fragment}`, '--dump-dom')
      assert.deepEqual(console, [])
      assert.equal(shown(dom), expected)
      assert.ok(dom.includes(`>${expected} of ${result.findings.length} findings</p>`))
      if (fragment === 'severity=high') for (const group of groups(dom)) assert.match(group, /data-severity="high"/)
    })

  test('a box shows its own findings and marks what it is joined to', () => {
    const box = /<a class="node entry public" id="node=(\d+)"/.exec(page)?.[1]
    const { dom, console } = open(`${address}#about=${box}`, '--dump-dom')
    assert.deepEqual(console, [])
    assert.ok(shown(dom) > 0 && shown(dom) < result.findings.length)
    for (const [, attributes = ''] of dom.matchAll(/<li class="place"([^>]*)>/g))
      assert.equal(!attributes.includes(' hidden'), ` ${/data-node="([^"]*)"/.exec(attributes)?.[1] ?? ''} `.includes(` ${box} `))
    for (const marked of [
      '<svg id="sheet"[^>]* class="picked"',
      `<a class="node entry public on" id="node=${box}"`,
      '<a class="node function \\w+ near"',
    ])
      assert.ok(new RegExp(marked).test(dom), marked)
  })

  test('the way of data is marked from box to box', () => {
    const box = /<a class="node entry public" id="node=(\d+)"/.exec(page)?.[1] ?? ''
    const next = new RegExp(`data-f="${box}" data-t="(\\d+)"`).exec(page)?.[1] ?? ''
    const { dom, console } = open(`${address}#way=${box}.${next}`, '--dump-dom')
    assert.deepEqual(console, [])
    assert.equal(shown(dom), result.findings.length)
    for (const marked of [`id="node=${box}"`, `id="node=${next}"`]) assert.match(dom, new RegExp(`class="node [^"]* on" ${marked}`))
    assert.match(dom, new RegExp(`<g class="line [^"]*\\bon way" data-f="${box}" data-t="${next}"`))
    assert.deepEqual(open(`${address}#way=99999.<b>.`, '--dump-dom').console, [])
  })

  test('an address with nonsense in it does no harm', () => {
    const { dom, console } = open(`${address}#severity=<b>&about=%22%3E&risk=__proto__&service=99&text=%00`, '--dump-dom')
    assert.deepEqual(console, [])
    assert.equal(shown(dom), 0)
  })

  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ])
    test(`at ${width} pixels nothing sticks out of the page`, () => {
      // The page's policy forbids any other script, so a copy without it is measured.
      const probe = '<script>document.title = `${document.documentElement.scrollWidth} of ${innerWidth}`</script></body>'
      const measured = write(`${width}.html`, page.replace(/<meta http-equiv[^>]*>/, '').replace('</body>', probe))
      const [, wide, room] = /<title>(\d+) of (\d+)/.exec(open(measured, '--dump-dom', `--window-size=${width},${height}`).dom) ?? []
      assert.ok(Number(wide) <= Number(room), `${wide} of ${room}`)
    })

  test('a picture can be taken', () => {
    const picture = join(folder, 'page.png')
    open(address, `--screenshot=${picture}`, '--window-size=1440,900')
    assert.ok(readFileSync(picture).length > 20_000)
  })
})
