import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { traceProject } from './trace-project.ts'
import { pythonParser } from '../trace/python/parser.ts'
import { parseMemory } from '../trace/memory.ts'
import type { Memory } from '../trace/memory.ts'
import type { Traced } from '../trace/trace.ts'

const python = await pythonParser()

const files: Readonly<Record<string, string>> = {
  'serverless.yml': `service: s
provider: { name: aws, runtime: nodejs22.x }
functions:
  a: { handler: src/a.handler, events: [{ httpApi: 'POST /a' }] }
  b: { handler: src/b.handler, events: [{ httpApi: 'POST /b' }] }
`,
  'package.json': '{ "dependencies": { "pg": "^8.0.0" } }',
  'src/a.js': `import { Client } from 'pg'
import { clean } from './clean'
import { unknown } from 'nobody'
export const handler = async (event) => { unknown(event); await new Client().query('select ' + clean(event.body)) }
`,
  'src/clean.js': 'export const clean = (text) => text',
  'src/b.js': `import { run } from './lib/run'
export const handler = async (event) => run(event.body)
`,
}

function traced(given: Readonly<Record<string, string | undefined>>, memory?: Memory, version?: string): Traced {
  const there = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const project = projectOf(new Map(there))
  // As it comes from the disk.
  return traceProject(readProject(project, noOptions), project, {
    ...(version !== undefined && { version }),
    memory: memory && parseMemory(JSON.stringify(memory)),
    python,
  })
}

const first = traced(files)

const cases: readonly (readonly [what: string, change: Readonly<Record<string, string | undefined>>, reused: number, flows: number])[] = [
  ['nothing changed', {}, 2, 1],
  ['a file that no handler leads to', { 'src/other.js': 'export const x = 1' }, 2, 1],
  [
    'a handler changed',
    { 'src/b.js': "import { execSync } from 'child_process'\nexport const handler = (event) => execSync(event.body)" },
    1,
    2,
  ],
  ['a file that one handler imports changed', { 'src/clean.js': 'export const clean = (text) => Number(text)' }, 1, 0],
  [
    'a file came that was missing',
    { 'src/lib/run.js': "import { execSync } from 'child_process'\nexport const run = (x) => execSync(x)" },
    0,
    2,
  ],
  ['a file went', { 'src/clean.js': undefined }, 0, 1],
  ['a package of another version is asked for', { 'package.json': '{ "dependencies": { "pg": "^7.0.0" } }' }, 0, 1],
  ['paths are mapped otherwise', { 'tsconfig.json': '{ "compilerOptions": { "paths": { "*": ["src/*"] } } }' }, 0, 1],
]

for (const [what, change, reused, flows] of cases)
  test(`memory: ${what}`, () => {
    const again = traced({ ...files, ...change }, first.memory)
    assert.equal(again.reused, reused)
    assert.equal(again.application.code.flows.length, flows)
    assert.deepEqual(again.application.code, traced({ ...files, ...change }).application.code)
  })

test('memory: another version of the engine and its models looks at everything anew', () => {
  const again = traced(files, first.memory, 'another')
  assert.equal(again.reused, 0)
  assert.deepEqual(again.application.code, first.application.code)
})

test('memory: what is no memory', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"version":"1"}',
    '{"version":1,"looked":{},"settings":{},"functions":{}}',
    '{"version":"1","looked":{},"settings":null,"functions":{}}',
  ])
    assert.equal(parseMemory(text), undefined)
})

test('memory: a second run leaves the same memory', () => {
  const again = traced(files, first.memory)
  assert.deepEqual(JSON.parse(JSON.stringify(again.memory)), JSON.parse(JSON.stringify(first.memory)))
})
