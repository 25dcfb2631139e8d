import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, suite, test } from 'node:test'
import { capturedIo } from '../captured-io.fixture.ts'
import { cordon } from '../cordon.ts'

const template = `service: shop
provider:
  name: aws
  runtime: nodejs22.x
  environment:
    PAYMENTS: https://api.payments.example/v2
functions:
  orders:
    handler: orders.handler
    timeout: 10
    events:
      - httpApi: POST /orders
  export:
    handler: export.handler
resources:
  Resources:
    Orders:
      Type: AWS::DynamoDB::Table
      Properties: { TableName: orders }
`
const orders = `import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
const client = new DynamoDBClient({})
export const handler = async (event) => {
  const { id, email } = JSON.parse(event.body)
  await client.send(new PutItemCommand({ TableName: 'orders', Item: { id: { S: id }, email: { S: email } } }))
  await fetch(process.env.PAYMENTS + '/charges')
}
`
const exporting = `import { execSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
export const handler = async (event) => {
  writeFileSync('/tmp/' + event.name, 'x')
  execSync('upload --token=hunter2hunter2 /tmp/' + event.name)
}
`
const files = { 'serverless.yml': template, 'orders.mjs': orders, 'export.mjs': exporting }

const room = mkdtempSync(join(tmpdir(), 'cordon-contract-'))
after(() => rmSync(room, { recursive: true, force: true }))
let count = 0

/** A folder with these files, and the command line in it. */
function project(given: Readonly<Record<string, string>> = files) {
  const folder = join(room, String(++count))
  mkdirSync(folder)
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  for (const [name, text] of Object.entries(given)) put(name, text)
  const run = async (...words: string[]) => {
    const io = capturedIo({ cwd: folder })
    const code = await cordon(['contract', ...words, '--no-cache'], io)
    return { code, out: io.out(), err: io.err() }
  }
  return { folder, run, put, contract: () => readFileSync(join(folder, 'cordon.contract.json'), 'utf8') }
}

test('the file, whole', async () => {
  const { run, contract } = project()
  assert.deepEqual(await run(), { code: 0, out: 'wrote cordon.contract.json: 2 functions\n', err: '' })
  assert.equal(
    contract(),
    `{
  "$schema": "urn:cordon:schema:contract:1",
  "version": 1,
  "functions": [
    {
      "function": "shop/export",
      "complete": true,
      "reads": [
        "name"
      ],
      "limits": { "timeoutSeconds": 6, "memoryMb": 1024, "concurrency": "shared", "eventBytes": 6291456 },
      "commands": [
        { "command": "upload --token=… /tmp/…" }
      ],
      "files": [
        { "write": "/tmp/…" }
      ]
    },
    {
      "function": "shop/orders",
      "complete": true,
      "startedBy": [
        { "by": "http POST /orders", "reach": "public", "events": ["aws-http-api"] }
      ],
      "reads": [
        "body.email",
        "body.id"
      ],
      "limits": { "timeoutSeconds": 10, "memoryMb": 1024, "concurrency": "shared", "eventBytes": 6291456 },
      "actions": [
        { "action": "dynamodb:PutItem", "on": ["\${Orders.Arn}"] }
      ],
      "hosts": [
        { "host": "api.payments.example" }
      ],
      "sensitive": [
        { "field": "email", "is": "email", "in": ["event"] }
      ]
    }
  ]
}
`,
  )
})

suite('a check', () => {
  const more = orders
    .replace('PutItemCommand }', 'PutItemCommand, DeleteItemCommand }')
    .replace('  await fetch', "  await client.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: id } } }))\n  await fetch")
  const less = orders.replace(/  await fetch.*\n/, '')
  const open = orders.replace(
    "process.env.PAYMENTS + '/charges'",
    'process.env.PAYMENTS); await fetch(await (await fetch(process.env.PAYMENTS)).text()',
  )
  const cases: readonly (readonly [name: string, orders: string, words: readonly string[], code: number, says: RegExp])[] = [
    ['right after writing', orders, [], 0, /^2 functions as cordon\.contract\.json says\n$/],
    [
      'of a function that needs more',
      more,
      [],
      1,
      /1 function needs more[^]*shop\/orders\n {2}\+ action {2}dynamodb:DeleteItem on \$\{Orders\.Arn\}\n/,
    ],
    [
      'as Markdown',
      more,
      ['--format', 'markdown'],
      1,
      /\| `shop\/orders` \| needs more \| action \| `dynamodb:DeleteItem on \$\{Orders\.Arn\}` \|/,
    ],
    ['as JSON', more, ['--format', 'json'], 1, /"change": "more",\n +"what": "dynamodb:DeleteItem on \$\{Orders\.Arn\}"/],
    ['of a function that needs less', less, [], 0, /1 function needs less\n\nshop\/orders\n {2}- host {2}api\.payments\.example\n/],
    ['of what cannot be told', open, [], 0, /1 function cannot be checked[^]* {2}\? host {2}\*: fetch: /],
    ['of what cannot be told, strictly', open, ['--strict'], 1, /cannot be checked/],
    ['with a space more', `\n\n\n${orders}`, ['--strict'], 0, /2 functions as/],
  ]
  for (const [name, text, words, code, says] of cases)
    test(name, async () => {
      const { run, put, contract } = project()
      await run()
      const before = contract()
      put('orders.mjs', text)
      const checked = await run('--check', ...words)
      assert.match(checked.out, says)
      assert.equal(checked.code, code, checked.out + checked.err)
      assert.equal(contract(), before, 'a check writes nothing')
    })
})

suite('reviews', () => {
  test('are stamped, kept, and grow old', async () => {
    const { run, put, contract } = project()
    await run('--review', 'orders', '--by', 'Ana')
    assert.match(contract(), /"function": "shop\/orders",\n {6}"reviewed": \{ "date": "2026-11-30", "by": "Ana" \},/)
    assert.equal(contract().match(/reviewed/g)?.length, 1)

    put('orders.mjs', orders.replace("'/charges'", "'/refunds'"))
    put('serverless.yml', template.replace('timeout: 10', 'timeout: 20'))
    const again = await run()
    assert.match(again.out, /1 function needs more[^]* {2}\+ limit {2}timeoutSeconds: 10 before, 20 now\n\nwrote cordon\.contract\.json\n$/)
    assert.match(contract(), /"reviewed": \{ "date": "2026-11-30", "by": "Ana" \}/)

    const never = await run('--check', '--max-age', '180')
    assert.equal(never.code, 1)
    assert.match(never.out, /1 function not reviewed for more than 180 days\n {2}shop\/export {2}never\n/)
    await run('--review', '*')
    assert.equal((await run('--check', '--max-age', '180')).code, 0)
    put('cordon.contract.json', contract().replaceAll('2026-11-30', '2026-06-02'))
    assert.match((await run('--check', '--max-age', '180')).out, /shop\/export {2}last on 2026-06-02/)
    put('cordon.contract.json', contract().replaceAll('2026-06-02', '2026-06-03'))
    assert.equal((await run('--check', '--max-age', '180')).code, 0)
    put('serverless.yml', template.replace('timeout: 10', 'timeout: 30'))
    assert.match((await run()).out, /shop\/orders was reviewed on 2026-06-03, before this\. .*--review orders\n$/)
    put('cordon.contract.json', contract().replaceAll('2026-06-03', '2027-01-01'))
    assert.equal((await run('--check', '--max-age', '180')).code, 1, 'a review that lies ahead is none')
  })

  test('written twice it is the same to the byte', async () => {
    const { run, contract } = project()
    await run()
    const first = contract()
    assert.match((await run()).out, /up to date/)
    assert.equal(contract(), first)
  })

  test('the address of the schema is the file’s own', async () => {
    const { run, put, contract } = project()
    await run()
    put('cordon.contract.json', contract().replace('urn:cordon:schema:contract:1', './contract.schema.json'))
    assert.match((await run()).out, /up to date/)
    assert.match(contract(), /"\$schema": "\.\/contract\.schema\.json"/)
  })
})

suite('what the user can mend', () => {
  const conflict = '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n'
  const problems: readonly (readonly [name: string, contract: string | undefined, words: readonly string[], says: RegExp])[] = [
    ['no contract', undefined, ['--check'], /There is no cordon\.contract\.json[^]*Write it with/],
    ['a merge conflict, checked', conflict, ['--check'], /cordon\.contract\.json is no contract: a merge conflict stands in it/],
    ['a merge conflict, written over', conflict, [], /is no contract[^]*Nothing was written/],
    ['another version', '{ "version": 9, "functions": [] }', [], /version 9 is not known/],
    [
      'a wrong place',
      '{ "version": 1, "functions": [{ "function": "a", "complete": true, "limits": 1 }] }',
      [],
      /functions\[0\]\.limits: must be object/,
    ],
    ['no such function', undefined, ['--review', 'ordres'], /There is no function ordres[^]*Did you mean orders\?/],
    ['a check that reviews', undefined, ['--check', '--review', 'orders'], /exclude each other/],
    ['a review by nobody asked', undefined, ['--by', 'Ana'], /--by asks for --review/],
    ['strict without a check', undefined, ['--strict'], /--strict asks for --check/],
    ['an age that is none', undefined, ['--check', '--max-age', 'soon'], /number of days/],
    ['without code', undefined, ['--no-code'], /--no-code/],
    ['an output that is a folder', undefined, ['--output', '.'], /cannot be read|is a folder/],
  ]
  for (const [name, contract, words, says] of problems)
    test(name, async () => {
      const { folder, run } = project(contract === undefined ? files : { ...files, 'cordon.contract.json': contract })
      const { code, err } = await run(...words)
      assert.match(err, says)
      assert.equal(code, 2)
      const path = join(folder, 'cordon.contract.json')
      assert.equal(existsSync(path) ? readFileSync(path, 'utf8') : undefined, contract)
    })

  test('a template that cannot be read does not make the functions disappear', async () => {
    const { run, put, contract } = project({ ...files, 'other/serverless.yml': template.replace('service: shop', 'service: other') })
    await run()
    const before = contract()
    put('serverless.yml', 'service: [shop\n  functions: {{{\n')
    const part = await run('--check')
    assert.equal(part.code, 0)
    assert.match(part.err, /note: 2 functions of the contract may be gone, or stand in what could not be read/)
    put('other/serverless.yml', 'service: [shop\n  functions: {{{\n')
    for (const words of [['--check'], []]) {
      const none = await run(...words)
      assert.equal(none.code, 2, none.out)
      assert.match(none.err, /No function of the application could be read/)
    }
    assert.equal(contract(), before)
  })

  test('a link is not followed', async () => {
    const { folder, run } = project()
    writeFileSync(join(room, 'elsewhere.json'), '{ "password": "hunter2" }')
    symlinkSync(join(room, 'elsewhere.json'), join(folder, 'cordon.contract.json'))
    const { code, err } = await run('--check')
    assert.equal(code, 2)
    assert.match(err, /is a link/)
    assert.doesNotMatch(err, /hunter2/)
  })
})

test('another file', async () => {
  const { folder, run } = project()
  await run('--output', 'security/contract.json')
  assert.equal(existsSync(join(folder, 'cordon.contract.json')), false)
  const checked = await run('--check', '--output', 'security/contract.json')
  assert.equal(checked.code, 0, checked.err)
  assert.match(checked.out, /as security\/contract\.json says/)
})

test('the sample application: the same when it is looked at again, and a change is named', async () => {
  const { folder, run, contract } = project({})
  cpSync(join(import.meta.dirname, '../../../examples/shop'), folder, { recursive: true })
  await run()
  const first = contract()
  assert.equal((await run('--check', '--strict')).code, 0)
  for (const secret of ['hunter2', 'sk_live']) assert.ok(!first.includes(secret))

  const handler = join(folder, 'src/loyalty/handler.js')
  writeFileSync(handler, `${readFileSync(handler, 'utf8').replaceAll('UPDATE customers', 'UPDATE users')}`)
  const { code, out } = await run('--check')
  assert.equal(code, 1)
  assert.match(out, /shop\/loyalty\n {2}\+ query {2}sql update users set points/)
  assert.doesNotMatch(out, /shop\/orders/)
})
