import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { capturedIo } from './captured-io.fixture.ts'
import { usesColor, widthOf } from './io.ts'
import type { Io } from './io.ts'
import { progress } from './progress.ts'

const cases: readonly (readonly [name: string, isTerminal: boolean, env: Io['env'], wanted: boolean, color: boolean])[] = [
  ['a terminal', true, {}, true, true],
  ['a pipe', false, {}, true, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, true, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR says nothing', true, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true, true],
  ['an empty FORCE_COLOR', false, { FORCE_COLOR: '' }, true, true],
  ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, true, false],
  ['FORCE_COLOR goes before NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
  ['--no-color goes before all', true, { FORCE_COLOR: '1' }, false, false],
]

suite('colours', () => {
  for (const [name, isTerminal, env, wanted, color] of cases)
    test(name, () => assert.equal(usesColor({ write: () => undefined, isTerminal, columns: undefined }, env, wanted), color))
})

suite('width', () => {
  for (const [columns, width] of [
    [undefined, 100],
    [20, 40],
    [80, 80],
    [300, 120],
  ] as const)
    test(`of a terminal with ${columns} columns`, () =>
      assert.equal(widthOf({ write: () => undefined, isTerminal: columns !== undefined, columns }), width))
})

suite('progress', () => {
  test('is one line on a terminal, and gone at the end', () => {
    const io = capturedIo({ isTerminal: true })
    const going = progress(io, true)
    going.say('x'.repeat(500))
    going.end()
    const [, said = '', rest] = io.err().split('\r\u001b[K')
    assert.equal(said.length, 99)
    assert.equal(rest, '')
  })

  for (const [name, io, wanted] of [
    ['a pipe', capturedIo(), true],
    ['--quiet', capturedIo({ isTerminal: true }), false],
    ['a dumb terminal', capturedIo({ isTerminal: true, env: { TERM: 'dumb' } }), true],
  ] as const)
    test(`is silent for ${name}`, () => {
      const going = progress(io, wanted)
      going.say('x')
      going.end()
      assert.equal(io.err(), '')
    })
})
