import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Check } from '../src/checks/check.ts'
import { filesUnder, root } from './files.ts'

/** Ids of all checks: the folders of `src/checks/` that hold a `check.ts`. */
export function checkIds(): string[] {
  return filesUnder('src/checks').flatMap((file) => /^src\/checks\/([^/]+)\/check\.ts$/.exec(file)?.[1] ?? [])
}

/** The checks themselves, read from their folders and not from the registry, which may be out of date. */
export async function loadChecks(): Promise<ReadonlyMap<string, Check>> {
  const checks = new Map<string, Check>()
  for (const id of checkIds()) {
    const loaded = (await import(pathToFileURL(join(root, 'src', 'checks', id, 'check.ts')).href)) as { readonly default: Check }
    checks.set(id, loaded.default)
  }
  return checks
}

interface Fixture {
  readonly name: string
  readonly text: string
}

/**
 * The shortest of a check's own fixtures that has a bad case, as its example; where code is judged, the shortest source of its
 * simplest project. It is tested, so it is never out of date.
 */
export function shortestFixture(id: string): Fixture | undefined {
  const folder = `src/checks/${id}/fixtures/`
  const fixtures = filesUnder(folder)
    .map((file): Fixture => ({ name: file.slice(folder.length), text: readFileSync(join(root, file), 'utf8').trimEnd() }))
    .toSorted((a, b) => a.text.length - b.text.length)
  const size = (fixture: Fixture): number => fixtures.filter((other) => projectOf(other) === projectOf(fixture)).length
  const sources = fixtures.filter(({ text }) => text.includes('// finds')).toSorted((a, b) => size(a) - size(b))
  return fixtures.find(({ text }) => text.includes('# finds')) ?? sources[0]
}

/** The folder that is a project of its own. */
const projectOf = ({ name }: Fixture): string => name.slice(0, Math.max(0, name.indexOf('/')))
