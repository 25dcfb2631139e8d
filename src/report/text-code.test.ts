import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { emptyCode } from '../model/code.ts'
import type { Code, FunctionCode } from '../model/code.ts'
import { exampleContext, exampleResult } from './example-result.fixture.ts'
import { reportOptions } from './options.ts'
import { text } from './text.ts'

const [first] = exampleResult.application.functions
const at = { file: 'src/order.ts', line: 7, column: 1 }
const why = 'the role of order may not s3:PutObject there'

const report = (code: Partial<Code>, options: Readonly<Record<string, unknown>>): string =>
  text(
    { ...exampleResult, application: { ...exampleResult.application, code: { ...emptyCode, ...code } } },
    exampleContext,
    reportOptions({ width: 100, ...options }),
  )

const followed = (analysed: FunctionCode['analysed'], gaps: FunctionCode['gaps'] = []): Partial<Code> =>
  first === undefined ? {} : { functions: [{ function: first.id, analysed, files: [], gaps, strangers: [] }] }

describe('what the verbose report tells of the code', () => {
  const rows: readonly (readonly [what: string, code: Partial<Code>, told: RegExp])[] = [
    [
      'a write that does not arrive',
      { refused: [{ at, why }] },
      /Writes that do not arrive.*\(1\):\n {2}src\/order\.ts:7 +the role of order/,
    ],
    [
      'a function that was not finished',
      followed('no', [{ what: 'too large', at }]),
      /1 function was not followed[^\n]*\n {2}src\/order\.ts:7 +\w+: too large/,
    ],
    ['a function without code', followed('not-found'), /not followed to its end:\n {2}serverless\.yml:\d+ +\w+: not looked for/],
  ]
  for (const [what, code, told] of rows)
    test(what, () => {
      assert.match(report(code, { verbose: true }), told)
      assert.doesNotMatch(report(code, {}), told)
      assert.doesNotMatch(report(code, { quiet: true, verbose: false }), told)
    })

  test('nothing, where all was followed and arrives', () =>
    assert.doesNotMatch(report(followed('yes'), { verbose: true }), /not followed to its end|do not arrive/))
})
