import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from './check.ts'
import type { Module } from './module.ts'
import { show } from './show.ts'

/** A piece of source, and its listing as `show` prints it; both may be indented as the test is. */
export type Case = readonly [what: string, source: string, listing: string, file?: string]

/** For tests of a front end: the listing of each source. */
export function listsOf(lower: (source: string, file: string | undefined) => Module) {
  return (about: string, cases: readonly Case[]): void => {
    for (const [what, source, listing, file] of cases) {
      void test(`${about}: ${what}`, () => {
        const module = lower(flush(source), file)
        assert.equal(show(module), flush(listing))
        assert.deepEqual(check(module), [])
      })
    }
  }
}

/** Text that begins with a new line is set to the left. */
function flush(text: string): string {
  if (!text.startsWith('\n')) return text
  const lines = text.split('\n').slice(1, -1)
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indent)).join('\n')
}
