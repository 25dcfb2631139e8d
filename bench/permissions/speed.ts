/**
 * How long `cordon policy` takes for a project of 100 functions of about 110 lines each, from a cold start: nothing remembered, no network.
 *
 *   npx tsx bench/permissions/speed.ts [functions]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { application } from '../trace/generate.ts'

const count = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'cordon-policy-speed-'))
for (const [file, text] of application(count)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const program = join(import.meta.dirname, '../../src/cli/main.ts')
const tsx = import.meta.resolve('tsx')
for (const words of [
  ['policy', '--no-cache', folder],
  ['policy', '--no-cache', '--function', 'f0', folder],
  ['fix', '--no-cache', '--dry-run', '--only', 'permissions', folder],
]) {
  const started = performance.now()
  let out = ''
  try {
    out = execFileSync(process.execPath, ['--import', tsx, program, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  } catch (error) {
    // `fix --dry-run` says with 1 that there is something to mend.
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error
  }
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${seconds.toFixed(1)} s  ${count} functions  cordon ${words.slice(0, -1).join(' ')}${out === '' ? '' : `  (${out.split('\n').length} lines)`}`,
  )
}
rmSync(folder, { recursive: true })
