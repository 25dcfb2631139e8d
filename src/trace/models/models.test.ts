import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { minVersion } from 'semver'
import { analyse, emptyMemory } from '../engine/analyse.ts'
import { makeProgram } from '../engine/make-program.ts'
import type { Spot } from '../engine/taint.ts'
import { answerDangers } from '../judge/answers.ts'
import type { Danger } from '../judge/judge.ts'
import { dangersOf } from '../judge/judge.ts'
import type { Observation } from '../observation.ts'
import { lineStarts, placeIn } from '../places.ts'
import type { SinkKind } from '../sink-kinds.ts'
import type { PackageModel } from './model.ts'
import { packageModels, packageStubs } from './registry.generated.ts'

/**
 * Beside a model stand `fixtures.js` or `fixtures.ts`: each function that such a file exports is run on an event that an attacker made as a whole. A
 * line where that can do harm carries the mark `finds <kind>[, <kind>]` in a comment; harm on any other line is a false alarm.
 */
const folders = ['node', 'npm'].flatMap((group) => readdirSync(join(import.meta.dirname, group), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(group, entry.name)] : [])))

describe('fixtures of the models', () => {
  for (const folder of folders) {
    const file = ['fixtures.js', 'fixtures.ts'].find((name) => existsSync(join(import.meta.dirname, folder, name)))
    if (file === undefined) continue
    test(folder, async () => {
      const text = readFileSync(join(import.meta.dirname, folder, file), 'utf8')
      assert.deepEqual(found(file, text, await modelIn(folder)), marked(text))
    })
  }
})

test('every model has fixtures', () => {
  const without = folders.filter((folder) => !['fixtures.js', 'fixtures.ts'].some((name) => existsSync(join(import.meta.dirname, folder, name))))
  assert.deepEqual(without, [])
})

async function modelIn(folder: string): Promise<PackageModel | undefined> {
  const path = join(import.meta.dirname, folder, 'model.ts')
  if (!existsSync(path)) return undefined
  const exported: unknown = await import(path)
  return packageModels.find((one) => Object.values(exported as object).includes(one))
}

/** What is found in a file: `3 sql`. */
function found(file: string, text: string, own: PackageModel | undefined): readonly string[] {
  const manifest = manifestFor(own)
  const texts = new Map([[file, text], ...(manifest === undefined ? [] : [['package.json', manifest] as const])])
  const program = makeProgram(
    { read: (path) => texts.get(path), isFile: (path) => texts.has(path), isFolder: () => false },
    { models: packageModels, stubs: packageStubs, packages: ['package.json'] },
  )
  const module = program.moduleAt(file)
  assert.ok(module !== undefined)
  const memory = emptyMemory()
  const names = exportsOf(text)
  assert.ok(names.length > 0, 'exports no handler')
  const observations = names.flatMap((name) => {
    const analysis = analyse(program, memory, module, name)
    assert.equal(analysis.finished, 'yes', name)
    return analysis.observations
  })
  const lines = lineStarts(text)
  const lineOf = (spot: Spot): number => placeIn(lines, spot).line
  const all = observations.flatMap((one) => harmIn(one).map((kind) => ({ line: lineOf(one.spot), kind })))
  return inOrder(all)
}

/** A model of some versions is asked for by the lowest of them. */
function manifestFor(model: PackageModel | undefined): string | undefined {
  const [name] = model?.packages ?? []
  const version = model?.versions === undefined ? undefined : minVersion(model.versions)?.version
  return name === undefined || version === undefined ? undefined : JSON.stringify({ dependencies: { [name]: version } })
}

function harmIn(observation: Observation): readonly SinkKind[] {
  if (observation.kind === 'answer') return answerDangers(observation.value, false).flatMap(({ kind, danger }) => (fromEvent(danger) ? [kind] : []))
  if (observation.kind !== 'sink') return []
  return dangersOf(observation.sink, observation.value, observation.name, observation.parameter).some(fromEvent) ? [observation.sink] : []
}

const fromEvent = ({ value }: Danger): boolean => value.carries.some(({ source }) => source.kind === 'event')

function exportsOf(text: string): readonly string[] {
  const written = [/^export (?:const|let|var|async function|function|class)\*? (\w+)/gm, /^(?:module\.)?exports\.(\w+) =/gm].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
  return [...written, ...(/^export default /m.test(text) ? ['default'] : [])]
}

function marked(text: string): readonly string[] {
  return inOrder(
    text.split('\n').flatMap((line, index) =>
      (/\/\/ finds ([\w, -]+)$/.exec(line)?.[1] ?? '').split(/,\s*/).flatMap((kind) => (kind === '' ? [] : [{ line: index + 1, kind }])),
    ),
  )
}

function inOrder(all: readonly { readonly line: number; readonly kind: string }[]): readonly string[] {
  return [...new Set(all.toSorted((a, b) => a.line - b.line || (a.kind < b.kind ? -1 : 1)).map(({ line, kind }) => `${line} ${kind}`))]
}
