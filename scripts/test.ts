// Imports every test into this one process: 100 files take a second instead of the better part of a minute.
// `npm run test:unit -- read/sam` runs the files whose path holds "read/sam".
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { root } from './files.ts'
import { sharedTests } from './test-files.ts'

// The same samples in every run, so that a red build is the change's fault. CORDON_SEED=$RANDOM looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['CORDON_SEED'] ?? 20_261_122) })

const filters = process.argv.slice(2)
const files = sharedTests(filters)

if (files.length === 0) {
  console.error(filters.length === 0 ? 'no tests found' : `no test has a path with ${filters.join(' or ')}`)
  process.exitCode = 1
}

for (const file of files) {
  try {
    await import(pathToFileURL(join(root, file)).href)
  } catch (error) {
    // A file that cannot be loaded is one failed test, not the end of the run.
    void test(`${file} loads`, () => {
      throw error
    })
  }
}
