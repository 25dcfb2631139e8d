import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Application } from '../model/application.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
// oxlint-disable-next-line no-restricted-imports -- a fixture goes the way of a scan, so that no second way has to be kept
import { traceProject } from '../scan/trace-project.ts'
import redos from './redos/check.ts'

function applicationWith(pattern: string): Application {
  const project = projectOf(
    new Map([
      [
        'serverless.yml',
        'service: labels\nprovider: { name: aws, runtime: nodejs22.x }\nfunctions:\n  f: { handler: f.handler, events: [{ http: { path: x, method: post } }] }\n',
      ],
      ['f.js', `exports.handler = async (event) => ({ statusCode: ${pattern}.test(event.body) ? 200 : 400 })`],
    ]),
  )
  return traceProject(readProject(project, noOptions), project).application
}
const said = (pattern: string): readonly string[] => [...redos.find(applicationWith(pattern))].map(({ because }) => because)

test('what doubles is told apart from what grows with a power', () => {
  assert.match(String(said(String.raw`/^(\w+\s?)+$/`)), /exponential time/)
  assert.match(String(said(String.raw`/\d*\d*\d*x/`)), /grows with the text’s length to the power of \d/)
  assert.deepEqual(said(String.raw`/^\d+$/`), [])
})
