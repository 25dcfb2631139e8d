import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shownBy } from './builtins/shapes-for-tests.ts'

const fs = "const fs = require('node:fs');"

/** What `show` is given; paths are told by other tests. */
const rows: readonly (readonly [body: string, ...shown: string[]])[] = [
  [`${fs} fs.writeFileSync('/tmp/a', event.x); show(fs.readFileSync('/tmp/a', 'utf8'))`, '<event.x>'],
  [`${fs} fs.writeFileSync('/tmp/a', JSON.stringify({ k: event.x })); show(JSON.parse(fs.readFileSync('/tmp/a')).k)`, '<event.x>'],
  [`${fs} await fs.promises.writeFile('/tmp/a', event.x); show(await fs.promises.readFile('/tmp/a'))`, '<event.x>'],
  [`${fs} fs.writeFile('/tmp/a', event.x, () => fs.readFile('/tmp/a', (e, data) => show(data)))`, '<event.x>'],
  // The last content counts, of ways that meet each.
  [`${fs} fs.writeFileSync('/tmp/a', event.x); fs.writeFileSync('/tmp/a', 'fixed'); show(fs.readFileSync('/tmp/a'))`, '"fixed"'],
  [
    `${fs} fs.writeFileSync('/tmp/a', 'fixed'); if (event.y) fs.writeFileSync('/tmp/a', event.x); show(fs.readFileSync('/tmp/a'))`,
    '"fixed" | <event.x>',
  ],
  [`${fs} fs.writeFileSync('/tmp/a', 'a'); fs.appendFileSync('/tmp/a', event.x); show(fs.readFileSync('/tmp/a'))`, '<event.x>'],
  // Another file is another content.
  [`${fs} fs.writeFileSync('/tmp/a', event.x); fs.writeFileSync('/tmp/b', 'fixed'); show(fs.readFileSync('/tmp/b'))`, '"fixed"'],
  [`${fs} fs.writeFileSync('/tmp/a', event.x); show(fs.readFileSync('/tmp/b'))`, '<store>'],
  [`${fs} fs.writeFileSync('/tmp/a', event.x); show(fs.readFileSync('/opt/a'))`, '<store>'],
  [`${fs} fs.writeFileSync('/tmp//a', event.x); show(fs.readFileSync('/tmp/./a'))`, '<event.x>'],
  // Paths with holes.
  [`${fs} const p = '/tmp/' + event.id.length; fs.writeFileSync(p, event.x); show(fs.readFileSync(p))`, '<event.x>'],
  [
    `${fs} const id = context.awsRequestId; fs.writeFileSync(\`/tmp/\${id}.in\`, event.x); show(fs.readFileSync(\`/tmp/\${id}.out\`))`,
    '<store>',
  ],
  [
    `${fs} const id = context.awsRequestId; fs.writeFileSync(\`/tmp/\${id}.in\`, event.x); show(fs.readFileSync(\`/tmp/\${id}.in\`))`,
    '<event.x>',
  ],
  [
    `${fs} const [a, b] = [context.a, context.b]; fs.writeFileSync(\`/tmp/in/\${a}\`, event.x); show(fs.readFileSync(\`/tmp/out/\${b}\`))`,
    '<store>',
  ],
  [`${fs} fs.writeFileSync('/tmp/in/' + context.a, event.x); show(fs.readFileSync('/tmp/in/' + context.b))`, '<event.x> | <store>'],
  [
    `${fs} const { join } = require('node:path'); fs.writeFileSync(join('/tmp', context.a), event.x); show(fs.readFileSync('/tmp/' + context.a))`,
    '<event.x>',
  ],
  // Moved and copied.
  [`${fs} fs.writeFileSync('/tmp/a', event.x); fs.renameSync('/tmp/a', '/tmp/b'); show(fs.readFileSync('/tmp/b'))`, '<event.x>'],
  [`${fs} fs.writeFileSync('/tmp/a', 'fixed'); fs.copyFileSync('/tmp/a', '/tmp/b'); show(fs.readFileSync('/tmp/b'))`, '"fixed"'],
  // Streams.
  [`${fs} const s = fs.createWriteStream('/tmp/a'); s.write(event.x); s.end(); show(fs.readFileSync('/tmp/a'))`, '<event.x>'],
  [`${fs} event.body.pipe(fs.createWriteStream('/tmp/a')); show(fs.readFileSync('/tmp/a'))`, '<event.body>'],
  [
    `${fs} const { pipeline } = require('node:stream/promises'); await pipeline(event.body, fs.createWriteStream('/tmp/a')); show(fs.readFileSync('/tmp/a'))`,
    '<event.body>',
  ],
  [`${fs} fs.writeFileSync('/tmp/a', event.x); show(fs.createReadStream('/tmp/a'))`, '<event.x>'],
  [`${fs} fs.writeFileSync('/tmp/a', event.x); fs.createReadStream('/tmp/a').on('data', (d) => show(d))`, '<event.x>'],
  [`${fs} fs.writeFileSync('/tmp/a', event.x); fs.createReadStream('/tmp/b').on('data', (d) => show(d))`, '<store>'],
  [
    `${fs} fs.writeFileSync('/tmp/a', event.x); fs.createReadStream('/tmp/a').pipe(fs.createWriteStream('/tmp/b')); show(fs.readFileSync('/tmp/b'))`,
    '<event.x>',
  ],
  // In functions: what was read before says nothing of what is read later.
  [
    `${fs} const load = () => fs.readFileSync('/tmp/a'); show(load()); fs.writeFileSync('/tmp/a', event.x); show(load())`,
    '<store>',
    '<event.x>',
  ],
  // Loaded.
  [`${fs} fs.writeFileSync('/tmp/a.js', event.x); require('/tmp/a.js')`, 'code: <event.x>'],
  [`${fs} fs.writeFileSync('/tmp/a.js', event.x); require('/tmp/b.js')`, 'gap: the module /tmp/b.js is not there'],
  [`${fs} fs.writeFileSync('/tmp/a.json', event.x); show(require('/tmp/a.json').k)`, '<event.x.<json>.k>'],
  // Folders.
  [
    `${fs} const Zip = require('adm-zip'); new Zip(event.zip).extractAllTo('/tmp/out'); show(fs.readFileSync('/tmp/out/a.txt', 'utf8'))`,
    '<event.zip> | <store>',
  ],
  [
    `${fs} const Zip = require('adm-zip'); new Zip(event.zip).extractAllTo('/tmp/out'); show(fs.readFileSync('/tmp/a.txt', 'utf8'))`,
    '<store>',
  ],
  [
    `${fs} const Zip = require('adm-zip'); new Zip(event.zip).extractAllTo('/tmp/out'); for (const name of fs.readdirSync('/tmp/out')) show(name)`,
    '<event.zip!path>',
  ],
]

describe('files that a function wrote itself', () => {
  for (const [body, ...shown] of rows)
    void test(body, () =>
      assert.deepEqual(
        shownBy(body).filter((one) => !one.startsWith('path: ')),
        shown,
      ),
    )
})
