import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeOf } from './traced-for-tests.ts'

const imports = `import fs from 'node:fs'
import { execSync } from 'node:child_process'
import Zip from 'adm-zip'
`

/** Files under /tmp between their writing and their reading; `found`: a command that a stranger chooses. */
const rows: readonly (readonly [what: string, body: string, found: boolean])[] = [
  ['written and read', "fs.writeFileSync('/tmp/a', event.body); execSync(fs.readFileSync('/tmp/a', 'utf8'))", true],
  ['another file', "fs.writeFileSync('/tmp/a', event.body); execSync(fs.readFileSync('/opt/run.sh', 'utf8'))", false],
  ['constant content', "fs.writeFileSync('/tmp/a', 'ls'); execSync(fs.readFileSync('/tmp/a', 'utf8'))", false],
  [
    'overwritten before it is read',
    "fs.writeFileSync('/tmp/a', event.body); fs.writeFileSync('/tmp/a', 'ls'); execSync(fs.readFileSync('/tmp/a', 'utf8'))",
    false,
  ],
  [
    'an archive is unpacked, and a file of it is read',
    "new Zip(Buffer.from(event.body, 'base64')).extractAllTo('/tmp/out'); execSync(fs.readFileSync('/tmp/out/run.sh', 'utf8'))",
    true,
  ],
  [
    'an archive is unpacked, and a file beside it is read',
    "new Zip(Buffer.from(event.body, 'base64')).extractAllTo('/tmp/out'); execSync(fs.readFileSync('/tmp/run.sh', 'utf8'))",
    false,
  ],
  [
    'the names of an archive’s files',
    "new Zip(Buffer.from(event.body, 'base64')).extractAllTo('/tmp/out'); for (const name of fs.readdirSync('/tmp/out')) execSync('file ' + name)",
    true,
  ],
  [
    'the names of other files',
    "fs.writeFileSync('/tmp/in/a', event.body); for (const name of fs.readdirSync('/opt')) execSync('file ' + name)",
    false,
  ],
]

describe('files that a function writes and reads', () => {
  for (const [what, body, found] of rows)
    test(what, () => {
      const { flows } = codeOf(['a'], { 'src/a.js': `${imports}export const handler = async (event) => {\n${body}\n}\n` })
      assert.equal(
        flows.some(({ kind }) => kind === 'command'),
        found,
      )
    })

  test('the way tells of the file', () => {
    const body = "fs.writeFileSync('/tmp/a', event.body)\nexecSync(fs.readFileSync('/tmp/a', 'utf8'))"
    const { flows } = codeOf(['a'], { 'src/a.js': `${imports}export const handler = async (event) => {\n${body}\n}\n` })
    assert.ok(flows.find(({ kind }) => kind === 'command')?.steps.some(({ what }) => what.includes('/tmp/a')))
  })
})
