import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from './index.ts'

/**
 * Broken variants of every fixture: the reader must neither throw nor hang, and must account for every file. More rounds:
 * CORDON_MUTATIONS=20000.
 */
const rounds = Number(process.env['CORDON_MUTATIONS'] ?? 600)
const source = join(import.meta.dirname, '..')
const fixtures = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /fixtures\/.*\.(ya?ml|json)$/.test(path.replaceAll('\\', '/')) && statSync(join(source, path)).isFile())
  .toSorted()
const texts = fixtures.map((path) => readFileSync(join(source, path), 'utf8'))

let state = 20_261_122
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state % below
}
const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T

const snippets = [
  'null',
  '[]',
  '{}',
  '!Ref',
  '!Sub "${',
  '${self:custom}',
  '${file(../../../etc/passwd)}',
  '*a',
  '&a',
  '- - -',
  '__proto__: {a: 1}',
  'constructor: 1',
  '"',
  "'",
  '\t',
  '\u0000',
  '\u202e',
  '{{resolve:',
  '!GetAtt',
  'Fn::If: []',
  '9e999',
  '-0',
  '\uFEFF',
  '?',
  ':',
  '<<: *a',
]

const mutations: readonly ((lines: string[]) => void)[] = [
  (lines) => lines.splice(random(lines.length), 1 + random(3)),
  (lines) => lines.splice(random(lines.length), 0, pick(lines)),
  (lines) => lines.splice(random(lines.length), 0, ' '.repeat(random(12)) + pick(snippets)),
  (lines) => edit(lines, (line) => line.replace(/:.*$/, `: ${pick(snippets)}`)),
  (lines) => edit(lines, (line) => ' '.repeat(random(10)) + line.trimStart()),
  (lines) => edit(lines, (line) => line.slice(0, random(line.length + 1)) + pick(snippets) + line.slice(random(line.length + 1))),
  (lines) => edit(lines, (line) => line.replace(/[A-Za-z]+/, () => pick(pick(texts).match(/[A-Za-z:]+/g) ?? ['x']))),
  (lines) => lines.splice(random(lines.length)),
  (lines) => lines.push(...pick(texts).split('\n')),
]

function edit(lines: string[], change: (line: string) => string): void {
  const index = random(lines.length)
  lines[index] = change(lines[index] ?? '')
}

test(`${rounds} broken templates are read without a throw, and none is lost`, () => {
  assert.ok(fixtures.length > 0)
  for (let round = 0; round < rounds; round++) {
    const index = random(fixtures.length)
    const lines = (texts[index] ?? '').split('\n')
    for (let left = 1 + random(4); left > 0 && lines.length > 0; left--) pick(mutations)(lines)
    const file = relative('fixtures', join('fixtures', (fixtures[index] ?? '').split('/').at(-1) ?? 'x.yml'))
    const text = lines.join('\n')
    const started = performance.now()
    let app
    try {
      app = readProject(projectOf(new Map([[file, text]])), noOptions)
      JSON.stringify(app)
    } catch (error) {
      assert.fail(`round ${round}, ${fixtures[index]}: ${String(error)}\n${error instanceof Error ? error.stack : ''}\n${text}`)
    }
    assert.ok(performance.now() - started < 5000, `round ${round}, ${fixtures[index]} took too long\n${text}`)
    const read = app.files.find((one) => one.path === file)
    assert.ok(read, `round ${round}: ${file} is not accounted for`)
    // A file that is neither taken in nor reported must not look like a template any more.
    const looksLikeTemplate =
      /^\s*["']?Resources["']?\s*:\s*$/m.test(text) && /^\s+["']?Type["']?\s*:\s*["']?AWS::\w+::/m.test(text) && /^Resources:/m.test(text)
    if (read.as === 'other' && looksLikeTemplate && file.startsWith('template'))
      assert.ok(app.unread.length > 0, `round ${round}: ${file} was dropped in silence\n${text}`)
  }
})
