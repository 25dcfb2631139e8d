import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projectOf } from '../project.ts'
import type { Project } from '../project.ts'
import { readDocument } from '../document/document.ts'
import type { Node } from '../document/node.ts'
import { locate } from './index.ts'

type Files = readonly string[] | Readonly<Record<string, string>>

export function projectWith(files: Files): Project {
  return projectOf(
    new Map(Array.isArray(files) ? files.map((path: string) => [path, '']) : Object.entries(files as Readonly<Record<string, string>>)),
  )
}

const yaml = (source: string): Node | undefined => readDocument('m.yml', source).root

export interface Row {
  readonly what: string
  readonly files: Files
  readonly handler: string
  readonly runtime?: string
  readonly root?: string
  readonly metadata?: string
  /** `file symbol`, or the reason that must be named. */
  readonly gives: string | RegExp
}

export function check(rows: readonly Row[], packaging: 'zip' | 'image' = 'zip'): void {
  for (const { what, files, handler, runtime, root = '', metadata, gives } of rows)
    void test(what, () => {
      const code = locate(projectWith(files), {
        root,
        handler,
        runtime,
        packaging,
        metadata: metadata === undefined ? undefined : yaml(metadata),
      })
      if (typeof gives === 'string') assert.equal(`${code.file} ${code.symbol}`, gives, code.missing)
      else {
        assert.equal(code.file, undefined)
        assert.match(code.missing ?? '', gives)
      }
    })
}
