import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { minVersion, validRange } from 'semver'
import { analyse, emptyMemory } from '../engine/analyse.ts'
import { makeProgram } from '../engine/make-program.ts'
import type { Spot } from '../engine/taint.ts'
import { lower } from '../javascript/lower.ts'
import { answerDangers } from '../judge/answers.ts'
import type { Danger } from '../judge/judge.ts'
import { dangersOf } from '../judge/judge.ts'
import type { Observation } from '../observation.ts'
import { lineStarts, placeIn } from '../places.ts'
import { lowerPython } from '../python/lower.ts'
import { pythonParser } from '../python/parser.ts'
import type { SinkKind } from '../sink-kinds.ts'
import type { PackageModel } from './model.ts'
import { packageModels, packageStubs } from './registry.generated.ts'

/**
 * Beside a model stand `fixtures.js`, `fixtures.ts` or `fixtures.py`: each function that such a file exports (in Python, defines with an event) is run on an event that an attacker made as a whole. A
 * line where that can do harm carries the mark `finds <kind>[, <kind>]` in a comment; harm on any other line is a false alarm. A line that calls a
 * cloud service carries `uses <service>:<operation>[, …]`, before the other and parted from it by a semicolon, or alone on the line above; a file without
 * any such mark is not asked. `by another role`: with credentials that are not the function's own.
 */
const folders = ['node', 'npm', 'python', 'pypi']
  .filter((group) => existsSync(join(import.meta.dirname, group)))
  .flatMap((group) =>
    readdirSync(join(import.meta.dirname, group), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [join(group, entry.name)] : [],
    ),
  )
const fixtureNames = ['fixtures.js', 'fixtures.ts', 'fixtures.py']
const parser = await pythonParser()

describe('fixtures of the models', () => {
  for (const folder of folders) {
    const file = fixtureNames.find((name) => existsSync(join(import.meta.dirname, folder, name)))
    if (file === undefined) continue
    test(folder, async () => {
      const text = readFileSync(join(import.meta.dirname, folder, file), 'utf8')
      const { harm, uses } = found(file, text, await modelIn(folder))
      assert.deepEqual(harm, marked(text))
      if (text.includes(' uses ')) assert.deepEqual(uses, markedUses(text))
    })
  }
})

test('every model has fixtures', () => {
  const without = folders.filter((folder) => !fixtureNames.some((name) => existsSync(join(import.meta.dirname, folder, name))))
  assert.deepEqual(without, [])
})

async function modelIn(folder: string): Promise<PackageModel | undefined> {
  const path = join(import.meta.dirname, folder, 'model.ts')
  if (!existsSync(path)) return undefined
  const exported: unknown = await import(path)
  return packageModels.find((one) => Object.values(exported as object).includes(one))
}

/** What is found in a file: `3 sql`, `4 s3:GetObject`. */
function found(
  file: string,
  text: string,
  own: PackageModel | undefined,
): { readonly harm: readonly string[]; readonly uses: readonly string[] } {
  const manifest = manifestFor(own)
  const texts = new Map([[file, text], ...(manifest === undefined ? [] : [manifest])])
  const program = makeProgram(
    { read: (path) => texts.get(path), isFile: (path) => texts.has(path), isFolder: () => false },
    {
      models: packageModels,
      stubs: packageStubs,
      packages: ['package.json'],
      python: { lower: (path, source) => lowerPython(path, source, parser), files: [...texts.keys()] },
    },
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
  // Nobody can mend a line of ours.
  for (const { kind, spot } of observations) assert.ok(!spot.file.startsWith('cordon:'), `${kind} in ${spot.file}`)
  const calls = [...program.moduleObservations, ...observations].flatMap((one) =>
    one.kind === 'cloud'
      ? [{ line: lineOf(one.spot), kind: `${one.service}:${one.operation}${one.borrowed === true ? ' by another role' : ''}` }]
      : [],
  )
  const all = observations.flatMap((one) => harmIn(one).map((kind) => ({ line: lineOf(one.spot), kind })))
  return { harm: inOrder(all), uses: inOrder(calls) }
}

/** A model of some versions is asked for by the lowest of them. */
function manifestFor(model: PackageModel | undefined): readonly [file: string, text: string] | undefined {
  const [name] = model?.packages ?? []
  const version = model?.versions === undefined ? undefined : minVersion(model.versions)?.version
  if (name === undefined || version === undefined) return undefined
  if (!name.startsWith('py:')) return ['package.json', JSON.stringify({ dependencies: { [name]: version } })]
  return ['requirements.txt', `${model?.distribution ?? name.slice('py:'.length)}==${version}\n`]
}

function harmIn(observation: Observation): readonly SinkKind[] {
  if (observation.kind === 'answer')
    return answerDangers(observation.value, false).flatMap(({ kind, danger }) => (fromEvent(danger) ? [kind] : []))
  if (observation.kind !== 'sink') return []
  return dangersOf(observation.sink, observation.value, observation.name, observation.parameter).some(fromEvent) ? [observation.sink] : []
}

const fromEvent = ({ value }: Danger): boolean => value.carries.some(({ source }) => source.kind === 'event')

function exportsOf(text: string): readonly string[] {
  const written = [
    /^(?:async )?def (\w+)\(event\b/gm,
    /^export (?:const|let|var|async function|function|class)\*? (\w+)/gm,
    /^(?:module\.)?exports\.(\w+) =/gm,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
  return [...written, ...(/^export default /m.test(text) ? ['default'] : [])]
}

function marked(text: string): readonly string[] {
  return inOrder(
    text
      .split('\n')
      .flatMap((line, index) =>
        (/(?:\/\/|#|;) finds ([\w, -]+)$/.exec(line)?.[1] ?? '')
          .split(/,\s*/)
          .flatMap((kind) => (kind === '' ? [] : [{ line: index + 1, kind }])),
      ),
  )
}

function markedUses(text: string): readonly string[] {
  return inOrder(
    text
      .split('\n')
      .flatMap((line, index) =>
        (/(?:\/\/|#) uses ([\w:, -]+)(?:;|$)/.exec(line)?.[1] ?? '')
          .split(/,\s*/)
          .flatMap((kind) => (kind === '' ? [] : [{ line: index + (/^\s*(?:\/\/|#)/.test(line) ? 2 : 1), kind }])),
      ),
  )
}

function inOrder(all: readonly { readonly line: number; readonly kind: string }[]): readonly string[] {
  return [...new Set(all.toSorted((a, b) => a.line - b.line || (a.kind < b.kind ? -1 : 1)).map(({ line, kind }) => `${line} ${kind}`))]
}

describe('what models say holds together', () => {
  const named = packageModels.map((one) => ({ one, name: `${one.packages[0]}${one.versions === undefined ? '' : ` ${one.versions}`}` }))

  test('each has a source, with the day on which it was read', () => {
    for (const { one, name } of named) assert.match(one.source, /^\S.*\d{4}-\d{2}-\d{2}$/, name)
  })

  test('no package has two models for the same versions', () => {
    const seen = new Map<string, number>()
    for (const { packages, versions } of packageModels)
      for (const name of packages) seen.set(`${name} ${versions ?? ''}`, (seen.get(`${name} ${versions ?? ''}`) ?? 0) + 1)
    assert.deepEqual(
      [...seen].filter(([, count]) => count > 1),
      [],
    )
  })

  test('version ranges can be read', () => {
    for (const { one, name } of named) if (one.versions !== undefined) assert.notEqual(validRange(one.versions), null, name)
  })

  test('types that are named are there', () => {
    const missing = named.flatMap(({ one, name }) => {
      const wanted = [
        ...typesIn(one.exports),
        ...Object.values(one.types ?? {}).flatMap((type) => [...(type.extends === undefined ? [] : [type.extends]), ...typesIn(type)]),
      ]
      return wanted
        .filter((type) => !(type.includes('#') ? isKnown(type) : Object.hasOwn(one.types ?? {}, type)))
        .map((type) => `${name}: ${type}`)
    })
    assert.deepEqual([...new Set(missing)], [])
  })

  test('places at calls can be read', () => {
    const wrong = named.flatMap(({ one, name }) =>
      [...placesIn(one.exports), ...placesIn(one.types)].filter((at) => !isPlace(at)).map((at) => `${name}: ${at}`),
    )
    assert.deepEqual([...new Set(wrong)], [])
  })

  test('stubs are understood as a whole', () => {
    const gaps = [...new Map(Object.entries(packageStubs).map(([name, text]) => [text, name]))].flatMap(([text, name]) =>
      (name.startsWith('py:') ? lowerPython('stub.py', text, parser) : lower('stub.js', text)).gaps.map(
        ({ what, at }) => `${what}: ${text.slice(at, at + 60)}`,
      ),
    )
    assert.deepEqual(gaps, [])
  })

  test('what has a stub has a model beside it, and the other way round nothing is left over', () => {
    const packages = new Set(packageModels.flatMap(({ packages: names }) => names))
    assert.deepEqual(
      Object.keys(packageStubs).filter((name) => !packages.has(name)),
      [],
    )
  })
})

const isPlace = (text: string): boolean =>
  text
    .split('|')
    .every((one) => /^(?:arg\d+|self|args|last|made\d+|options|keywords|madekeywords)(?:\.(?:\*|[\w$-]+)|\[(?:\d+:)?\]|\{\}|@)*$/.test(one))

function isKnown(type: string): boolean {
  const [name = '', own = ''] = type.split('#')
  return (
    ['builtin', 'aws'].includes(name) ||
    packageModels.some(({ packages, types }) => packages.includes(name) && Object.hasOwn(types ?? {}, own))
  )
}

type Entry = readonly [key: string, value: unknown]

/** Every field in a piece of a model, whatever it hangs from. */
function entriesIn(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): readonly Entry[] => [[key, inner], ...entriesIn(inner)])
}

/** `{type: 'Pool'}`, as what a call gives. */
const typesIn = (value: unknown): readonly string[] =>
  entriesIn(value).flatMap(([key, inner]) => (key === 'type' && typeof inner === 'string' ? [inner] : []))

const placeFields = new Set([
  'at',
  'to',
  'from',
  'same',
  'url',
  'body',
  'token',
  'key',
  'algorithms',
  'ignoresExpiry',
  'checksExpiry',
  'hidden',
])
const placeLists = new Set(['of', 'timeout', 'unlimited', 'tlsOff'])

function placesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const reads = Object.hasOwn(value, 'read')
  return Object.entries(value).flatMap(([key, inner]: Entry): readonly string[] => {
    if (typeof inner === 'string') return placeFields.has(key) && !(reads && key === 'from') ? [inner] : []
    if (placeLists.has(key) && Array.isArray(inner)) return inner.filter((one) => typeof one === 'string')
    return placesIn(inner)
  })
}
