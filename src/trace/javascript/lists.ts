import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../ir/check.ts'
import { show } from '../ir/show.ts'
import { lower } from './lower.ts'

type Case = readonly [what: string, source: string, listing: string, file?: string]

/** For tests: the listing of each source, as `show` prints it; indented as the test is. */
export function lists(about: string, cases: readonly Case[]): void {
  for (const [what, source, listing, file = 'a.js'] of cases) {
    void test(`${about}: ${what}`, () => {
      const module = lower(file, source)
      assert.equal(show(module), flush(listing))
      assert.deepEqual(check(module), [])
    })
  }
}

function flush(text: string): string {
  const lines = text.split('\n').slice(1, -1)
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indent)).join('\n')
}
