import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lower } from '../javascript/lower.ts'
import type { Operation } from '../ir/operation.ts'
import { calledName, constantAt, isUnread, makersOf, restsOnParameter, stepsOf } from './walk.ts'

/** The steps of the first function of a text. */
function stepsIn(body: string, parameters = 'a, b') {
  const module = lower('x.js', `function f(${parameters}) {${body}}`)
  const func = module.functions.find(({ name }) => name === 'f')
  assert.ok(func)
  return { func, steps: stepsOf(func) }
}

const indexOfCall = (steps: ReturnType<typeof stepsOf>, name: string): number =>
  steps.findIndex((_, index) => calledName(steps, index) === name)

describe('a value that nobody reads', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['go()', true],
    ['go(); stay()', true],
    ['const x = go(); stay(x)', false],
    ['return go()', false],
    ['stay(go())', false],
    ['go().then(stay)', false],
    ['if (go()) stay()', false],
    ['while (go()) stay()', false],
    ['a && go()', false],
    ['let x; for (const y of a) { stay(x); x = go() }', false],
    ['for (const y of a) { go() }', true],
    ['switch (a) { case go(): stay() }', false],
    ['if (a) go(); else stay()', true],
  ]
  for (const [body, expected] of cases)
    test(body, () => {
      const { steps } = stepsIn(body)
      const index = indexOfCall(steps, 'go')
      const operation = steps[index]?.operation as Extract<Operation, { op: 'call' }>
      assert.equal(isUnread(steps, index, operation.to), expected)
    })
})

describe('what a value is made by', () => {
  const makers = (body: string): readonly string[] => {
    const { steps } = stepsIn(body)
    const index = indexOfCall(steps, 'use')
    const operation = steps[index]?.operation as Extract<Operation, { op: 'call' }>
    return makersOf(
      steps,
      index,
      operation.arguments.map(({ value }) => value),
    ).flatMap((step) => calledName(steps, steps.indexOf(step)) ?? [])
  }
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['use(one())', ['one']],
    ['one(); use(two())', ['two']],
    ['const x = one(); two(); use(x)', ['one']],
    ['let x = one(); if (a) x = two(); use(x)', ['two', 'one']],
    ['let x = one(); x = two(); use(x)', ['two']],
    ['use({ x: one(), y: { z: two() } })', ['one', 'two']],
    ['use(`${one()}-${two()}`)', ['one', 'two']],
    ['use(a ?? one())', ['one']],
    ['use(one(two()))', ['one', 'two']],
  ]
  for (const [body, expected] of cases) test(body, () => assert.deepEqual(makers(body).toSorted(), expected.toSorted()))
})

test('a value rests on what the call was given', () => {
  for (const [body, expected] of [
    ['use(a.x)', true],
    ['const x = `${b}`; use({ x })', true],
    ['use(c)', false],
    ['use("x" + 1)', false],
    ['use(arguments)', true],
  ] as const) {
    const { func, steps } = stepsIn(body)
    const index = indexOfCall(steps, 'use')
    const operation = steps[index]?.operation as Extract<Operation, { op: 'call' }>
    assert.equal(
      restsOnParameter(
        func,
        steps,
        index,
        operation.arguments.map(({ value }) => value),
      ),
      expected,
      body,
    )
  }
})

test('a constant is told only where it can be one alone', () => {
  for (const [body, expected] of [
    ['use("x")', 'x'],
    ['let x = 1; if (a) x = 2; use(x)', undefined],
    ['use(a)', undefined],
  ] as const) {
    const { steps } = stepsIn(body)
    const index = indexOfCall(steps, 'use')
    const operation = steps[index]?.operation as Extract<Operation, { op: 'call' }>
    assert.equal(constantAt(steps, index, operation.arguments[0]?.value ?? 0), expected, body)
  }
})
