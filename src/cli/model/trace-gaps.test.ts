import assert from 'node:assert/strict'
import { test } from 'node:test'
import picocolors from 'picocolors'
import { noOptions, projectOf, readProject } from '../../read/index.ts'
import { traceProject } from '../../scan/trace-project.ts'
import { pythonParser } from '../../trace/python/parser.ts'
import { showTraceGaps, traceGaps } from './trace-gaps.ts'

const project = projectOf(
  new Map([
    [
      'serverless.yml',
      `service: s
provider: { name: aws, runtime: nodejs22.x }
functions:
  whole: { handler: src/whole.handler }
  broken: { handler: src/broken.handler }
  gone: { handler: src/gone.handler }
  python: { handler: src/other.handler, runtime: python3.12 }
  java: { handler: org.Own, runtime: java21 }
`,
    ],
    ['src/whole.js', `import { b } from 'nobody-knows'\nexport const handler = (event) => { b(event); b(1); return b.c(event) }\n`],
    ['src/broken.js', 'export const handler = (event) => {{{{ ]]] `\n'],
    ['src/other.py', 'import requests\ndef handler(event, context): pass\n'],
    ['src/requests/__init__.py', 'def get(url): return url\n'],
    ['src/requests-2.31.0.dist-info/top_level.txt', 'requests\n'],
  ]),
)
const gaps = traceGaps(traceProject(readProject(project, noOptions), project, { python: await pythonParser() }).application)

test('every function is listed with how far it was followed', () => {
  assert.deepEqual(
    gaps.functions.map(({ function: id, analysed }) => [id, analysed]),
    [
      ['s/whole', 'yes'],
      ['s/broken', 'no'],
      ['s/gone', 'not-found'],
      ['s/python', 'yes'],
      ['s/java', 'not-found'],
    ],
  )
  assert.deepEqual(gaps.functions[1]?.gaps.map(({ what, at }) => [what, at.file]).slice(0, 1), [['syntax error', 'src/broken.js']])
})

test('unknown calls stand in order of how often they are made', () => {
  const counts = gaps.calls.unknown.map(({ count }) => count)
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  )
  assert.ok(gaps.calls.unknown.some(({ name, count }) => name.includes('nobody-knows') && count === 2))
})

test('for people, too', () => {
  const text = showTraceGaps(gaps, '', picocolors.createColors(false))
  assert.match(text, /^followed the code of 2 of 5 functions\n {2}JavaScript: 1 of 3\n {2}Python: 1 of 1\n/)
  assert.match(text, /s\/broken {2}not read or not followed to its end/)
  assert.match(text, /src\/broken\.js:1.* {2}syntax error/)
  assert.match(text, / {4}2 {2}nobody-knows/)
})

test('packages that stand beside the code are named: they are not followed', () => {
  assert.deepEqual(gaps.passedOver, ['src/requests'])
  assert.match(showTraceGaps(gaps, '', picocolors.createColors(false)), /not followed\n {2}src\/requests\n/)
})
