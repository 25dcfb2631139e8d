/**
 * How long `cordon policy` and `cordon fix` take for a project of 100 functions of about 110 lines each; nothing is remembered from one to the next. The
 * aim is under 10 seconds. On a machine that does other things too, the processor time tells more.
 *
 *   npx tsx bench/permissions/speed.ts [functions]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { capturedIo } from '../../src/cli/captured-io.fixture.ts'
import { cordon } from '../../src/cli/cordon.ts'
import { application } from '../trace/generate.ts'

const count = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'cordon-policy-speed-'))
for (const [file, text] of application(count)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
for (const words of [
  ['policy', '--no-cache'],
  ['policy', '--no-cache', '--function', 'f0'],
  ['fix', '--no-cache', '--dry-run', '--only', 'permissions'],
]) {
  const io = capturedIo({ cwd: folder })
  const [started, before] = [performance.now(), process.cpuUsage()]
  const code = await cordon(words, io)
  const { user, system } = process.cpuUsage(before)
  const [wall, used] = [(performance.now() - started) / 1000, (user + system) / 1e6]
  console.log(
    `${wall.toFixed(1).padStart(5)} s, ${used.toFixed(1).padStart(5)} s of processor time  cordon ${words.join(' ')}  (exit ${code})`,
  )
}
rmSync(folder, { recursive: true })
