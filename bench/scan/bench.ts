/**
 * Speed of the built program, as ratios in one run: start-up over a bare Node, reading templates against parsing the same files
 * with the YAML package alone, growth from 100 to 1,000 functions, memory.
 *
 *   npm run build && npm run bench
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { generateProject } from './generate-project.ts'

const program = join(import.meta.dirname, '../../dist/cordon/main.js')
const root = mkdtempSync(join(tmpdir(), 'cordon-bench-'))
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const time = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const node = (...args: string[]): number => time(() => execFileSync(process.execPath, args, { stdio: 'ignore' }))

const bare: number[] = []
const version: number[] = []
for (let round = 0; round < 11; round++) {
  bare.push(node('-e', '0'))
  version.push(node(program, '--version'))
}
console.log(
  `start-up: bare ${median(bare).toFixed(0)} ms, cordon --version ${median(version).toFixed(0)} ms, difference ${(median(version) - median(bare)).toFixed(0)} ms (aim under 90)`,
)

const bundle = join(root, 'ratio.mjs')
buildSync({
  entryPoints: [join(import.meta.dirname, 'ratio.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile: bundle,
  external: ['oxc-parser'],
  mainFields: ['module', 'main'],
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
})
process.stdout.write(execFileSync(process.execPath, [bundle], { encoding: 'utf8' }))

const seconds = new Map<number, number>()
for (const size of [100, 1000]) {
  const directory = join(root, String(size))
  const { serverless, sources } = generateProject(size)
  for (const [path, text] of [['serverless.yml', serverless] as const, ...sources]) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  const runs = Array.from({ length: 5 }, () =>
    node(program, 'scan', directory, '--fail-on', 'none', '--format', `json=${join(root, 'out.json')}`),
  )
  seconds.set(size, median(runs) / 1000)
  const usage = execFileSync(
    '/bin/sh',
    [
      '-c',
      `exec /usr/bin/time -f %M "$0" "$@" 2>&1 >/dev/null | tail -1`,
      process.execPath,
      program,
      'scan',
      directory,
      '--fail-on',
      'none',
    ],
    { encoding: 'utf8' },
  ).trim()
  console.log(
    `${size} functions: ${(seconds.get(size) ?? 0).toFixed(2)} s, peak memory ${/^\d+$/.test(usage) ? `${Math.round(Number(usage) / 1024)} MB` : 'not measured (install /usr/bin/time)'}`,
  )
}
console.log(
  `growth for ten times the functions: ${((seconds.get(1000) ?? 0) / (seconds.get(100) ?? 1)).toFixed(1)} times (aim at most 10; under 1.5 s and 8 s)`,
)
rmSync(root, { recursive: true })
