import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../model/finding.ts'
import { serviceId } from '../model/ids.ts'
import { Problem } from '../model/problem.ts'
import { baselineText, isRemembered, parseBaseline } from './baseline.ts'

const finding = (fingerprint: string, file = 'serverless.yml', line = 1): Finding => ({
  check: 'open-endpoint',
  risk: 'misconfiguration',
  severity: 'high',
  sure: true,
  reach: 'public',
  at: { file, line, column: 1 },
  about: serviceId('shop'),
  because: '',
  path: [],
  fingerprint,
})

/** Which of the findings of today are new, as `fingerprint file`. */
function fresh(before: readonly Finding[], today: readonly Finding[], files: readonly string[] = ['serverless.yml']): readonly string[] {
  const old = isRemembered(parseBaseline(baselineText(before), 'baseline.json'), today, new Set(files))
  return today.filter((each) => !old(each)).map(({ fingerprint, at }) => `${fingerprint} ${at.file}`)
}

suite('baseline', () => {
  test('what was written is remembered, on whatever line', () => {
    assert.deepEqual(fresh([finding('a'), finding('b')], [finding('b', 'serverless.yml', 70), finding('a')]), [])
  })

  test('a new fault is new', () => {
    assert.deepEqual(fresh([finding('a')], [finding('a'), finding('b')]), ['b serverless.yml'])
  })

  test('the same fault in another file is new', () => {
    const today = [finding('a', 'one.yml'), finding('a', 'two.yml')]
    assert.deepEqual(fresh([finding('a', 'one.yml')], today, ['one.yml', 'two.yml']), ['a two.yml'])
  })

  test('a renamed file keeps its past', () => {
    assert.deepEqual(fresh([finding('a', 'old.yml')], [finding('a', 'new.yml')], ['new.yml']), [])
  })

  test('one renamed file does not speak for two', () => {
    const today = [finding('a', 'new.yml'), finding('a', 'newer.yml')]
    assert.deepEqual(fresh([finding('a', 'old.yml')], today, ['new.yml', 'newer.yml']), ['a newer.yml'])
  })

  test('a mended fault that is still remembered does not absorb the same one elsewhere', () => {
    assert.deepEqual(fresh([finding('a', 'one.yml')], [finding('a', 'two.yml')], ['one.yml', 'two.yml']), ['a two.yml'])
  })

  test('the text does not depend on order, lines or repetition', () => {
    const lists = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x.yml', 'y.yml'), fc.integer({ min: 1, max: 9 })))
    fc.assert(
      fc.property(lists, (list) => {
        const all = list.map((each) => finding(...each))
        const text = baselineText(all)
        assert.equal(baselineText(all.toReversed()), text)
        assert.equal(baselineText([...all, ...all].map((each) => ({ ...each, at: { ...each.at, line: 1 } }))), text)
        assert.equal(text.split('\n').length, parseBaseline(text, 'f').length === 0 ? 5 : parseBaseline(text, 'f').length + 6)
      }),
      { numRuns: 50 },
    )
  })

  const broken: readonly (readonly [name: string, text: string, says: RegExp])[] = [
    ['nothing', '', /not valid JSON/],
    ['a merge conflict', '{\n<<<<<<< ours\n', /merge conflict/],
    ['a list', '[]', /no object/],
    ['another file', '{"name":"x"}', /"schema"/],
    ['a later version', '{"schema":"cordon/baseline/2","findings":[]}', /"schema" is not "cordon\/baseline\/1"/],
    ['no list', '{"schema":"cordon/baseline/1","findings":{}}', /no list/],
    ['a finding without a file', '{"schema":"cordon/baseline/1","findings":[{"fingerprint":"a","check":"b"}]}', /finding 1 lacks/],
    ['a finding that is nothing', '{"schema":"cordon/baseline/1","findings":[null]}', /finding 1 is no object/],
  ]
  for (const [name, text, says] of broken)
    test(`refused: ${name}`, () => {
      assert.throws(
        () => parseBaseline(text, 'baseline.json'),
        (error) =>
          error instanceof Problem && error.code === 'bad-baseline' && says.test(error.message) && error.message.includes('baseline.json'),
      )
    })
})
