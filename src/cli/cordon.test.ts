import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, suite, test } from 'node:test'
import { formats } from '../report/formats.ts'
import { configSchema } from '../scan/config-schema.ts'
import { capturedIo } from './captured-io.fixture.ts'
import { cordon } from './cordon.ts'
import { version } from './version.ts'

const open = `service: shop
provider: { name: aws, runtime: nodejs22.x }
functions:
  orders:
    handler: orders.handler
    events:
      - httpApi: POST /orders
`
const closed = `service: shop
provider: { name: aws, runtime: nodejs22.x }
functions:
  orders:
    handler: orders.handler
`
const unsure = `service: shop
provider: { name: aws, runtime: nodejs22.x }
functions:
  orders:
    handler: orders.handler
    events:
      - http:
          method: post
          path: orders
          authorizer: \${ssm:/shop/authorizer}
`
const broken = 'service: [shop\n  functions: {{{\n'

const room = mkdtempSync(join(tmpdir(), 'cordon-cli-'))
after(() => rmSync(room, { recursive: true, force: true }))
let count = 0

/** A folder with these files, and the command line in it. */
function project(files: Readonly<Record<string, string>>) {
  const folder = join(room, String(++count))
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const run = async (...words: string[]) => {
    const io = capturedIo({ cwd: folder })
    const code = await cordon(words, io)
    return { code, out: io.out(), err: io.err() }
  }
  return { folder, run }
}
const escape = '\u001b'
const onlyRoutes = ['--only', 'open-route'] as const

suite('exit codes of scan', () => {
  const codes: readonly (readonly [name: string, files: Readonly<Record<string, string>>, words: readonly string[], code: number])[] = [
    ['nothing found', { 'serverless.yml': closed }, [...onlyRoutes], 0],
    ['a finding at the threshold', { 'serverless.yml': open }, [...onlyRoutes], 1],
    ['a finding under the threshold', { 'serverless.yml': open }, [...onlyRoutes, '--fail-on', 'critical'], 0],
    ['never', { 'serverless.yml': open }, [...onlyRoutes, '--fail-on', 'none'], 0],
    ['only possible', { 'serverless.yml': unsure }, [...onlyRoutes, '--fail-on', 'low'], 0],
    ['no template', { 'README.md': 'hello' }, [], 2],
    [
      'a folder without a template beside one that has one',
      { 'a/serverless.yml': closed, 'b/README.md': '' },
      ['a', 'b', ...onlyRoutes],
      0,
    ],
    ['a template that cannot be read', { 'serverless.yml': broken }, [], 2],
    ['a template that cannot be read beside one that can', { 'a/serverless.yml': broken, 'b/serverless.yml': open }, [...onlyRoutes], 1],
    ['a threshold of the configuration', { 'serverless.yml': open, 'cordon.config.yaml': 'failOn: critical' }, [...onlyRoutes], 0],
    [
      'the command line goes before it',
      { 'serverless.yml': open, 'cordon.config.yaml': 'failOn: critical' },
      [...onlyRoutes, '--fail-on', 'high'],
      1,
    ],
    ['--no-config', { 'serverless.yml': open, 'cordon.config.yaml': 'failOn: critical' }, [...onlyRoutes, '--no-config'], 1],
    ['checks chosen by the configuration', { 'serverless.yml': open, 'cordon.config.json': '{ "only": ["no-mfa"] }' }, [], 0],
  ]
  for (const [name, files, words, code] of codes)
    test(`${name}: ${code}`, async () => {
      const result = await project(files).run('scan', ...words)
      assert.equal(result.code, code, result.err + result.out)
    })

  test('what is only possible is reported all the same', async () => {
    const { out } = await project({ 'serverless.yml': unsure }).run('scan', ...onlyRoutes, '--format', 'json')
    assert.deepEqual(
      (JSON.parse(out) as { readonly findings: readonly { readonly sure: boolean }[] }).findings.map(({ sure }) => sure),
      [false],
    )
  })

  test('a fault of ours is 3, with the stack and the versions', async () => {
    const io = capturedIo()
    const fail = () => {
      throw new Error('the disk is on fire')
    }
    const code = await cordon(['checks'], { ...io, stdout: { ...io.stdout, write: fail } })
    assert.equal(code, 3)
    assert.match(io.err(), /fault of Cordon, not of your project[\s\S]*the disk is on fire\n {4}at [\s\S]*Node v/)
  })
})

suite('what the user can mend', () => {
  const { run } = project({
    'serverless.yml': open,
    file: '',
    'bad.json': '{}',
    'wrong.yaml': 'failon: high',
    'below/serverless.yml': open,
    'below/cordon.config.yaml': 'failOn: hi',
  })

  const problems: readonly (readonly [words: readonly string[], says: RegExp, hint?: RegExp])[] = [
    [['scan', 'nowhere'], /nowhere/],
    [['scan', 'file'], /not a directory/],
    [['scna'], /unknown command 'scna'/, /Did you mean scan\?/],
    [['./src'], /unknown command/, /cordon scan FOLDER/],
    [['scan', '--formt', 'x'], /unknown option '--formt'/, /--format/],
    [['scan', '--format', 'sraif'], /no format "sraif"/, /Did you mean sarif\?/],
    [['scan', '--format', 'json='], /names no file/],
    [['scan', '--format', 'json', '--format', 'text'], /share standard output: json and text/],
    [['scan', '--format', 'json=a', '--format', 'html=./a'], /Two reports would be written to/],
    [['scan', '--fail-on', 'hihg'], /--fail-on .* low, medium, high, critical, none/],
    [['scan', '--fail-on'], /argument missing/],
    [['scan', '--only', 'open-rout'], /no check "open-rout"/, /Did you mean open-route\?/],
    [['scan', '--skip', 'open-route,nothing-like-it'], /no check "nothing-like-it"/],
    [['scan', '--opt', 'region'], /--opt asks for name=value/],
    [['scan', '--param', '=x'], /--param asks for name=value/],
    [['scan', '--env', 'HOME=/x'], /--env asks for the name/],
    [['scan', '--config', 'missing.yaml'], /missing\.yaml cannot be read/],
    [['scan', '--baseline', 'missing.json'], /missing\.json cannot be read/],
    [['scan', '--baseline', 'bad.json'], /bad\.json is no baseline/, /--write-baseline/],
    [['scan', '--changed-since', '--all'], /no Git revision|argument missing/],
    [['scan', '--quiet', '--verbose'], /exclude each other/],
    [['scan', '--format', `json=${room}`], /is a folder/],
    [['explain', 'open-rout'], /no check "open-rout"/, /Did you mean open-route\?/],
    [['explain'], /missing required argument/, /cordon checks/],
    [['explain', 'wildcard'], /no check "wildcard"/, /Did you mean wildcard-action or wildcard-resource/],
    [['scan', '--only', ''], /--only names no check/],
    [['scan', '--stage', ''], /--stage names no stage/],
    [['scan', '--config', 'wrong.yaml'], /^cordon: wrong\.yaml:1 "failon" is no setting/, /Did you mean failOn\?/],
    [['scan', 'below'], /^cordon: below\/cordon\.config\.yaml:1 "failOn" asks for one of/],
    [['explain', '__proto__'], /no check "__proto__"/],
    [['checks', 'extra'], /too many arguments/],
    [['model', 'nowhere'], /nowhere/],
  ]
  for (const [words, says, hint] of problems)
    test(`cordon ${words.join(' ').replace(room, 'FOLDER')}`, async () => {
      const { code, out, err } = await run(...words)
      assert.equal(code, 2)
      assert.equal(out, '')
      const [first = '', second = '', ...more] = err.split('\n')
      assert.match(first, /^cordon: /)
      assert.match(first, says)
      if (hint !== undefined) assert.match(second, hint)
      assert.ok(
        more.every((line) => line === ''),
        err,
      )
    })

  test('names that were chosen to fool the terminal are shown without their power', async () => {
    const { err } = await run('scan', 'no\u001b[31m\nwhere')
    assert.ok(!err.includes(escape))
    assert.match(err, /no where/)
  })

  test('no command at all shows the help, and is no success', async () => {
    const { code, err } = await run()
    assert.equal(code, 2)
    assert.match(err, /Usage: cordon/)
  })
})

suite('reports', () => {
  test('one to the terminal, others to files, their folders made', async () => {
    const { folder, run } = project({ 'serverless.yml': open })
    const { code, out, err } = await run(
      'scan',
      ...onlyRoutes,
      '--format',
      'text',
      '--format',
      'json=out/deep/report.json',
      '--format',
      'sarif=out/cordon.sarif',
    )
    assert.equal(code, 1)
    assert.match(out, /Anyone can call this endpoint/)
    assert.match(err, /wrote out\/deep\/report\.json\nwrote out\/cordon\.sarif/)
    const report = JSON.parse(readFileSync(join(folder, 'out/deep/report.json'), 'utf8')) as {
      readonly findings: readonly { readonly check: string }[]
    }
    assert.deepEqual(
      report.findings.map(({ check }) => check),
      ['open-route'],
    )
    assert.ok(existsSync(join(folder, 'out/cordon.sarif')))
  })

  test('only files: standard output stays empty', async () => {
    const { out } = await project({ 'serverless.yml': open }).run('scan', '--format', 'json=report.json')
    assert.equal(out, '')
  })

  test('a broken project still has its report, which says what stands in the way', async () => {
    const { code, out, err } = await project({ 'serverless.yml': broken }).run('scan')
    assert.equal(code, 2)
    assert.match(out, /serverless\.yml/)
    assert.match(err, /Nothing of the application could be read/)
  })

  test('places are seen from where the user stands', async () => {
    const { run } = project({ 'services/shop/serverless.yml': open })
    assert.match((await run('scan', 'services/shop', ...onlyRoutes)).out, /services\/shop\/serverless\.yml:7/)
  })

  test('programs get them from the root of the repository', async () => {
    const { folder, run } = project({ '.git/HEAD': '', 'services/shop/serverless.yml': open })
    const uriOf = (out: string): unknown => (/"uri": "([^"]*)"/.exec(out) ?? [])[1]
    assert.equal(uriOf((await run('scan', 'services/shop', ...onlyRoutes, '--format', 'sarif')).out), 'services/shop/serverless.yml')
    const inside = capturedIo({ cwd: join(folder, 'services') })
    await cordon(['scan', 'shop', ...onlyRoutes, '--format', 'sarif'], inside)
    assert.equal(uriOf(inside.out()), 'services/shop/serverless.yml')
  })

  test('--quiet leaves the notes away', async () => {
    const { err } = await project({ 'serverless.yml': open }).run(
      'scan',
      '--quiet',
      '--env',
      'CORDON_NOT_SET',
      '--format',
      'json=report.json',
    )
    assert.equal(err, '')
  })

  test('the configuration knows the same formats', () => {
    assert.deepEqual([...configSchema.properties.format.enum], Object.keys(formats))
  })
})

suite('what is accepted', () => {
  test('a baseline, written and read: old findings are silent, new ones are not, and writing does not fail', async () => {
    const { folder, run } = project({ 'serverless.yml': open })
    const wrote = await run('scan', ...onlyRoutes, '--write-baseline', 'ci/baseline.json')
    assert.equal(wrote.code, 0)
    assert.match(wrote.err, /remembered 1 finding in ci\/baseline\.json/)
    const text = readFileSync(join(folder, 'ci/baseline.json'), 'utf8')
    assert.equal((await run('scan', ...onlyRoutes, '--baseline', 'ci/baseline.json')).code, 0)
    writeFileSync(join(folder, 'serverless.yml'), `${open}      - httpApi: DELETE /orders/{id}\n`)
    const after = await run(
      'scan',
      ...onlyRoutes,
      '--baseline',
      'ci/baseline.json',
      '--write-baseline',
      'ci/baseline.json',
      '--format',
      'json',
    )
    assert.deepEqual(summaryOf(after.out), { findings: 1, suppressed: ['baseline'], stale: [] })
    assert.equal((await run('scan', ...onlyRoutes, '--baseline', 'ci/baseline.json')).code, 0)
    assert.ok(readFileSync(join(folder, 'ci/baseline.json'), 'utf8').split('\n').length > text.split('\n').length)
  })

  test('a comment with a reason', async () => {
    const { run } = project({
      'serverless.yml': open.replace('POST /orders', 'POST /orders # cordon-ignore open-route: a webhook that checks its signature'),
    })
    const { code, out } = await run('scan', ...onlyRoutes, '--format', 'json')
    assert.equal(code, 0)
    assert.deepEqual(summaryOf(out), { findings: 0, suppressed: ['comment'], stale: [] })
  })

  test('a suppression of the configuration, and one that is out of date', async () => {
    const config = `suppress:
  - { check: open-route, file: 'serverless.yml', reason: a webhook }
  - { check: open-route, about: 'elsewhere/*', reason: gone }
  - { check: open-route, reason: soon mended, until: 2026-01-31 }
`
    const { out } = await project({ 'serverless.yml': open, 'cordon.config.yaml': config }).run('scan', ...onlyRoutes, '--format', 'json')
    assert.deepEqual(summaryOf(out), { findings: 0, suppressed: ['config'], stale: ['cordon.config.yaml:3', 'cordon.config.yaml:4'] })
  })

  test('an excluded template is not looked at', async () => {
    const files = { 'serverless.yml': closed, 'old/serverless.yml': open, 'cordon.config.yaml': "exclude: ['old/**']" }
    assert.equal((await project(files).run('scan', ...onlyRoutes)).code, 0)
  })

  test('of several folders, the configuration stands where they meet; others are named', async () => {
    const { run } = project({ 'a/serverless.yml': open, 'b/serverless.yml': closed, 'b/cordon.config.yaml': 'failOn: none' })
    const { code, err } = await run('scan', 'a', 'b', ...onlyRoutes)
    assert.equal(code, 1)
    assert.match(err, /note: b\/cordon\.config\.yaml is not used/)
  })

  function summaryOf(text: string) {
    const report = JSON.parse(text) as {
      readonly findings: readonly unknown[]
      readonly suppressed: readonly { readonly by: string }[]
      readonly staleSuppressions: readonly { readonly at: { readonly file: string; readonly line: number } }[]
    }
    return {
      findings: report.findings.length,
      suppressed: report.suppressed.map(({ by }) => by),
      stale: report.staleSuppressions.map(({ at }) => `${at.file}:${at.line}`),
    }
  }
})

suite('the deployment', () => {
  const template = closed.replace('orders.handler', '${opt:handler, "none"}.${param:part, "none"}.${env:CORDON_TEST, "none"}.${sls:stage}')
  const handlerOf = (out: string) =>
    (JSON.parse(out) as { readonly application: { readonly functions: readonly { readonly handler: { readonly value: string } }[] } })
      .application.functions[0]?.handler.value

  test('is what the options say, before the configuration', async () => {
    const { folder } = project({
      'serverless.yml': template,
      'cordon.config.yaml': 'stage: test\noptions: { handler: a }\nparameters: { part: b }',
    })
    const io = capturedIo({ cwd: folder, env: { CORDON_TEST: 'secret' } })
    assert.equal(await cordon(['model', '--json', '--stage', 'prod', '--param', 'part=c'], io), 0)
    assert.equal(handlerOf(io.out()), 'a.c.none.prod')
  })

  test('sees a variable of the environment only when it is named', async () => {
    const { folder } = project({ 'serverless.yml': template })
    const io = capturedIo({ cwd: folder, env: { CORDON_TEST: 'shown' } })
    await cordon(['model', '--json', '--env', 'CORDON_TEST', '--env', 'CORDON_MISSING'], io)
    assert.match(handlerOf(io.out()) ?? '', /\.shown\./)
    assert.match(io.err(), /note: --env CORDON_MISSING/)
  })
})

suite('the other commands', () => {
  const { run } = project({ 'serverless.yml': open })

  test('--version and --help', async () => {
    assert.deepEqual(await run('--version'), { code: 0, out: `${version}\n`, err: '' })
    for (const words of [['--help'], ['scan', '--help'], ['checks', '--help'], ['explain', '--help'], ['model', '--help']]) {
      const { code, out, err } = await run(...words)
      assert.equal(code, 0)
      assert.equal(err, '')
      assert.match(out, /^Usage: cordon/)
    }
  })

  test('checks', async () => {
    assert.match((await run('checks')).out, /open-route {2,}high {2,}Anyone can call this endpoint/)
    const { checks } = JSON.parse((await run('checks', '--json')).out) as {
      readonly checks: readonly { readonly id: string; readonly why: string }[]
    }
    assert.ok(checks.some(({ id, why }) => id === 'open-route' && why !== ''))
  })

  test('explain a check: why, fix, silence, an example, references, how to accept it', async () => {
    const { out } = await run('explain', 'open-route')
    for (const part of [
      'Why it matters',
      'What to do',
      'When it stays silent',
      'Example',
      '✗',
      '✓',
      'References',
      '# cordon-ignore open-route:',
    ])
      assert.ok(out.includes(part), part)
    assert.ok(!out.includes(escape))
  })

  test('explain a risk: what serves it', async () => {
    assert.match((await run('explain', 'broken-authentication')).out, /Checks[\s\S]*open-route[\s\S]*What serves it/)
  })

  test('model', async () => {
    const { code, out } = await run('model')
    assert.equal(code, 0)
    assert.match(out, /1 function\n {2}shop\/\w+ .*public/)
    assert.match(out, /http POST \/orders/)
    assert.match(out, /POST \/orders {2}http {2}authorization none {2}public/)
  })
})
