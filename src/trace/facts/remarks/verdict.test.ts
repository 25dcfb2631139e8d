import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Shape } from '../../shape.ts'
import { verdictOf } from './verdict.ts'

const constant = (value: string | boolean): Shape => ({ kind: 'constant', value })
const open: Shape = { kind: 'open', types: 127, characters: undefined, safe: 0, carries: [], direct: false, variable: undefined }
const object = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'object', fields, rest: undefined, array: false })
const list = (...of: readonly Shape[]): Shape => ({
  kind: 'object',
  fields: Object.fromEntries(of.entries()),
  rest: undefined,
  array: true,
})
const policy = (...effects: readonly Shape[]): Shape =>
  object({ policyDocument: object({ Statement: list(...effects.map((Effect) => object({ Effect }))) }) })

const cases: readonly (readonly [string, Shape, ReturnType<typeof verdictOf>])[] = [
  ['a policy that allows', policy(constant('Allow')), 'allow'],
  ['a policy that allows, in small letters', policy(constant('allow')), 'allow'],
  ['a policy that denies', policy(constant('Deny')), 'refuse'],
  ['a policy that allows one thing and denies another', policy(constant('Allow'), constant('Deny')), 'either'],
  ['a policy without statements', policy(), 'refuse'],
  ['a policy whose effect is not known', policy(open), 'either'],
  ['a policy with one of two effects', policy({ kind: 'any', of: [constant('Allow'), constant('Deny')] }), 'either'],
  ['a statement that is no list', object({ policyDocument: object({ Statement: object({ Effect: constant('Allow') }) }) }), 'allow'],
  ['the simple form, yes', object({ isAuthorized: constant(true) }), 'allow'],
  ['the simple form, no', object({ isAuthorized: constant(false) }), 'refuse'],
  ['the simple form, not known', object({ isAuthorized: open }), 'either'],
  ['nothing', { kind: 'constant', value: undefined }, 'refuse'],
  ['an answer of which nothing is known', open, 'either'],
  ['an object that is no answer', object({ statusCode: constant('200') }), 'either'],
  ['two answers that allow', { kind: 'any', of: [policy(constant('Allow')), object({ isAuthorized: constant(true) })] }, 'allow'],
]

for (const [name, shape, expected] of cases) test(name, () => assert.equal(verdictOf(shape), expected))
