import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { filesUnder, root } from './files.ts'
import { deepest } from './import-rules.ts'
import { lines, mayImport, rooms, siblings } from './layers.ts'

/** The importing file, the import, and the words of the linter's complaint; undefined where it must stay silent. */
const cases: readonly (readonly [file: string, line: string, complaint: string | undefined])[] = [
  // Up and down.
  ['src/model/a.ts', "import { a } from '../checks/check.ts'", 'imports go only downward'],
  ['src/model/a.ts', "import type { A } from '../read/index.ts'", 'imports go only downward'],
  ['src/model/a.ts', "import { a } from '../risks/catalogue.ts'", undefined],
  ['src/read/a.ts', "export * from '../cli/main.ts'", 'imports go only downward'],
  ['src/read/sam/a.ts', "import { a } from '../../scan/scan.ts'", 'imports go only downward'],
  ['src/read/sam/a.ts', "import { a } from '../../model/function.ts'", undefined],
  ['src/read/sam/api/a.ts', "await import('../../../scan/scan.ts')", 'imports go only downward'],
  ['src/trace/javascript/models/aws/a.ts', "import { a } from '../../../../read/index.ts'", 'imports go only downward'],
  ['src/cli/a.ts', "import { a } from '../read/sam/index.ts'", undefined],
  ['src/cli/a.ts', "import { version } from '../../package.json'", undefined],
  ['src/cli/a.ts', "import { a } from '../../scripts/files.ts'", 'nothing outside itself'],
  ['src/read/sam/a.ts', "import { parse } from 'yaml'", undefined],
  // A folder of one's own may bear a room's name.
  ['src/guard/sinks/a.ts', "import { a } from '../secrets/inside.ts'", undefined],
  ['src/guard/a.ts', "import { a } from './scan/inside.ts'", undefined],
  ['src/guard/sinks/a.ts', "import { a } from '../../secrets/inside.ts'", 'guard runs inside'],
  // Siblings.
  ['src/scan/a.ts', "import { a } from '../attack/inside.ts'", 'its inside is its own'],
  ['src/attack/a.ts', "import { a } from '../scan/inside.ts'", 'its inside is its own'],
  ['src/scan/a.ts', "import { a } from '../attack/index.ts'", undefined],
  ['src/syntax/a.ts', "import type { A } from '../sensitive/inside.ts'", 'its inside is its own'],
  ['src/model/a.ts', "import type { A } from './function.ts'", undefined],
  // Readers.
  ['src/read/sam/a.ts', "import { a } from '../cloudformation/intrinsic.ts'", 'its inside is its own'],
  ['src/read/sam/a.ts', "import { a } from '../cloudformation/deep/index.ts'", 'its inside is its own'],
  ['src/read/sam/api/a.ts', "import { a } from '../../cloudformation/intrinsic.ts'", 'its inside is its own'],
  ['src/read/sam/a.ts', "import { a } from '../cloudformation/index.ts'", undefined],
  ['src/read/sam/api/a.ts', "import { a } from '../../cloudformation/index.ts'", undefined],
  ['src/read/sam/a.ts', "import { a } from '../document/deep/node.ts'", undefined],
  ['src/read/sam/a.ts', "import { a } from '../project.ts'", undefined],
  ['src/read/sam/api/a.ts', "import { a } from '../globals.ts'", undefined],
  // Checks.
  ['src/checks/open-endpoint/check.ts', "import { a } from '../../read/index.ts'", 'never a file format'],
  ['src/checks/open-endpoint/check.ts', "import { a } from '../../model/function.ts'", undefined],
  ['src/checks/open-endpoint/check.ts', "import { check } from '../check.ts'", undefined],
  ['src/checks/check.test.ts', "import { a } from '../read/index.ts'", undefined],
  // Narrowed rooms.
  ['src/report/a.ts', "import { a } from '../read/index.ts'", 'a report sees the scan result'],
  ['src/report/a.ts', "import type { A } from '../scan/scan.ts'", 'a report sees the scan result'],
  ['src/report/a.ts', "import { a } from '../model/finding.ts'", undefined],
  ['src/triggers/a.ts', "import type { TriggerKind } from '../model/trigger.ts'", undefined],
  ['src/triggers/a.ts', "import { a } from '../model/reach.ts'", 'Types only'],
  ['src/guard/a.ts', "import { a } from '../model/function.ts'", 'guard runs inside'],
  ['src/guard/a.ts', "import { a } from '../contract/file.ts'", 'Types only'],
  ['src/guard/a.ts', "import type { A } from '../contract/file.ts'", undefined],
]

suite('the direction of imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-layers-'))
  const complaints = new Map<string, string>()
  const place = (file: string, index: number): string => file.replace(/(\.test)?\.ts$/, `-${index}$&`)

  before(() => {
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const [index, [file, line]] of cases.entries()) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, place(file, index)), `${line}\n`)
    }
    const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
    const run = spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' })
    for (const { code, filename, help } of (JSON.parse(run.stdout) as LinterAnswer).diagnostics)
      if (code === 'eslint(no-restricted-imports)') complaints.set(filename, help)
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const [index, [file, line, expected]] of cases.entries())
    test(`${file}: ${line} ${expected === undefined ? 'is right' : 'is caught'}`, () => {
      const said = complaints.get(place(file, index))
      if (expected === undefined) assert.equal(said, undefined)
      else assert.ok(said?.includes(expected), `the linter said: ${said}`)
    })
})

interface LinterAnswer {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string; readonly help: string }[]
}

test('every folder of src is a room of the table', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of folders)
    assert.ok((rooms as readonly string[]).includes(name), `src/${name} stands on no line of scripts/layers.ts`)
})

test('no file lies deeper than the import rules reach', () => {
  const tooDeep = filesUnder('src').filter((file) => file.endsWith('.ts') && file.split('/').length - 2 > deepest)
  assert.deepEqual(tooDeep, [])
})

test('the table has no room twice, and no room may import itself or a room above', () => {
  assert.equal(new Set(rooms).size, rooms.length)
  const height = (room: string): number => lines.findIndex((line) => (line as readonly string[]).includes(room))
  for (const room of rooms) {
    for (const other of mayImport(room)) assert.ok(height(other) > height(room), `${room} -> ${other}`)
    assert.ok(!siblings(room).includes(room))
  }
})
