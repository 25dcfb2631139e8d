import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, test } from 'node:test'
import type { Application } from '../model/application.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
// oxlint-disable-next-line no-restricted-imports -- a fixture goes the way of a scan, so that no second way has to be kept
import { traceProject } from '../scan/trace-project.ts'
import { pythonParser } from '../trace/python/parser.ts'
import { checks } from './registry.generated.ts'

/**
 * Each file or folder under `checks/<id>/fixtures/` is a project of its own. A line that a check must find carries the mark
 * `finds` in a comment; one that must be found as not sure, `finds unsure`; the safe twin of it carries `ok`. A finding on any
 * other line is a false alarm. Where a folder holds source, the handlers' code is followed too.
 */
const room = import.meta.dirname
const python = await pythonParser()

for (const [id, check] of Object.entries(checks)) {
  const folder = join(room, id, 'fixtures')
  describe(id, () => {
    test('has a bad and a good case in each format', () => {
      for (const fixture of readdirSync(folder)) {
        const marks = [...textsOf(join(folder, fixture)).values()].join('\n')
        assert.match(marks, /(#|\/\/)\s*finds\b/, `${fixture} has no line marked "finds"`)
        assert.match(marks, /(#|\/\/)\s*ok\b/, `${fixture} has no safe twin marked "ok"`)
      }
      assert.ok(readdirSync(folder).length > 0, 'no fixtures')
    })
    for (const fixture of readdirSync(folder))
      test(fixture, () => {
        const texts = textsOf(join(folder, fixture))
        const app = applicationOf(texts)
        const found = new Set([...check.find(app)].map(({ at, sure }) => `${at.file}:${at.line}${sure === false ? ' unsure' : ''}`))
        assert.deepEqual([...found].toSorted(), marked(texts).toSorted())
      })
  })
}

function applicationOf(texts: ReadonlyMap<string, string>): Application {
  const project = projectOf(texts)
  const app = readProject(project, noOptions)
  return [...texts.keys()].some((file) => source.test(file)) ? traceProject(app, project, { python }).application : app
}

const source = /\.(?:[cm]?[jt]sx?|py)$/

function textsOf(path: string): ReadonlyMap<string, string> {
  if (!statSync(path).isDirectory()) return new Map([[relative(join(path, '..'), path), readFileSync(path, 'utf8')]])
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => !statSync(join(path, name)).isDirectory())
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]))
}

function marked(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const mark = /(?:#|\/\/)\s*finds( unsure)?\s*$/.exec(line)
      return mark === null ? [] : [`${file}:${index + 1}${mark[1] ?? ''}`]
    }),
  )
}
