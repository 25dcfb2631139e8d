// Runs every *.alone.test.ts in a process of its own, one after the other, each within a bound.
import { spawnSync } from 'node:child_process'
import { root } from './files.ts'
import { aloneTests } from './test-files.ts'

const boundInSeconds = 300

const files = aloneTests(process.argv.slice(2))
const failed: string[] = []

for (const file of files) {
  console.log(`\n${file}`)
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--test-reporter', './scripts/reporter.ts', file], {
    cwd: root,
    stdio: 'inherit',
    timeout: boundInSeconds * 1000,
    killSignal: 'SIGKILL',
  })
  if (run.error !== undefined) failed.push(`${file}: stopped after ${boundInSeconds} s (${run.error.message})`)
  else if (run.status !== 0) failed.push(`${file}: exit ${run.status ?? run.signal}`)
}

if (files.length === 0) console.log('no such tests: nothing ends in .alone.test.ts here')
for (const line of failed) console.error(`failed  ${line}`)
process.exitCode = failed.length === 0 ? 0 : 1
