import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Check } from '../src/checks/check.ts'
import { languageOfFile } from '../src/model/language.ts'
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

export interface Fixture {
  readonly name: string
  readonly text: string
}

/**
 * The shortest of a check's own fixtures that has a bad case, as its example; where code is judged, the shortest source of its simplest project in each
 * language. They are tested, so they are never out of date.
 */
export function exampleFixtures(id: string): readonly Fixture[] {
  const folder = `src/checks/${id}/fixtures/`
  const fixtures = filesUnder(folder)
    .map((file): Fixture => ({ name: file.slice(folder.length), text: readFileSync(join(root, file), 'utf8').trimEnd() }))
    .toSorted((a, b) => a.text.length - b.text.length)
  const size = (fixture: Fixture): number => fixtures.filter((other) => projectOf(other) === projectOf(fixture)).length
  const bad = fixtures.filter(({ text }) => /(#|\/\/) finds\b/.test(text))
  const template = bad.find(({ name }) => languageOfFile(name) === undefined)
  if (template !== undefined) return [template]
  const sources = bad.toSorted((a, b) => size(a) - size(b))
  return (['JavaScript', 'Python'] as const).flatMap((language) => sources.find(({ name }) => languageOfFile(name) === language) ?? [])
}

/** The folder that is a project of its own. */
const projectOf = ({ name }: Fixture): string => name.slice(0, Math.max(0, name.indexOf('/')))
