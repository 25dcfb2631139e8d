// Writes every generated file: `npm run generate`. With `--check` it writes nothing and exits 1 when one differs.
// A step is a file in scripts/generate/ that exports `outputs()`. No step may use the network.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesUnder, root } from './files.ts'

/** A generated file: its path from the root, its whole text. */
export interface Output {
  readonly path: string
  readonly text: string
}

interface Step {
  readonly outputs: () => Promise<readonly Output[]>
  /** Whether a file that exists belongs to this step, so that one it no longer makes is removed. */
  readonly owns?: (path: string) => boolean
}

const steps = filesUnder('scripts/generate').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
const check = process.argv.includes('--check')
const differences: string[] = []

// One after the other: the pages are made from the registry that an earlier step writes.
for (const file of steps) {
  const step = (await import(pathToFileURL(join(root, file)).href)) as Step
  const made = await step.outputs()
  for (const { path, text } of made) if (read(path) !== text) apply(path, () => write(path, text))
  const paths = new Set(made.map(({ path }) => path))
  const stale = step.owns === undefined ? [] : ['docs', 'src'].flatMap(filesUnder).filter(step.owns)
  for (const path of stale) if (!paths.has(path)) apply(`${path} (no longer made)`, () => rmSync(join(root, path)))
}

for (const path of differences) console.log(check ? `differs: ${path}` : path)
if (check && differences.length > 0) {
  console.error('Generated files are not up to date. Run `npm run generate` and commit the result.')
  process.exitCode = 1
}

function apply(said: string, change: () => void): void {
  differences.push(said)
  if (!check) change()
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
