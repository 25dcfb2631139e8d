import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { capturedIo } from '../captured-io.fixture.ts'
import { cordon } from '../cordon.ts'

const shop = fileURLToPath(new URL('../../../examples/shop', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cordon-fix-shop-'))
after(() => rmSync(folder, { recursive: true }))

const fix = async (...words: string[]) => {
  const io = capturedIo({ cwd: folder })
  return { code: await cordon(['fix', '--no-cache', ...words], io), out: io.out(), err: io.err() }
}

/** What the command proves before it writes: every action that is used is allowed, and what an intruder would want is not. */
test('the over-privileged shop becomes one where every function has its own least role, and stays so', async () => {
  cpSync(shop, folder, { recursive: true })
  const { code, out, err } = await fix('--yes', '--only', 'permissions')
  assert.equal(code, 0, err)
  assert.match(out, /Proved: 30 functions with least roles of their own/)
  assert.ok(!out.includes('Left as it is'), out)
  for (const file of ['serverless.yml', 'template.yaml', 'resources/data.yml']) {
    const [before, now] = [shop, folder].map((root) => readFileSync(join(root, file), 'utf8'))
    assert.ok(!/(?:dynamodb|s3|lambda|states|sqs|sns):\*|iam:PassRole|FullAccess|AdministratorAccess/.test(now ?? ''), file)
    assert.notEqual(before, now)
  }
  const again = await fix('--yes', '--only', 'permissions')
  assert.deepEqual([again.code, again.out], [0, 'Nothing to mend that Cordon can write.\n'])
})

test('and its settings can be made safe on top of that', async () => {
  const { code, out, err } = await fix('--yes')
  assert.equal(code, 0, err)
  assert.match(out, /Proved: (?:\d+ functions? with [^,]+, )?\d+ findings mended/)
})
