import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assignments, comparisons, type AttributeNames, type Step } from './dynamodb-expression.ts'

const written = (attribute: readonly Step[]): string => attribute.map((step) => (step === undefined ? '?' : String(step))).join('.')
const assigned = (expression: string, names?: AttributeNames): string | undefined =>
  assignments(expression, names)
    ?.map(({ attribute, placeholder, by }) => `${by} ${written(attribute)} ${placeholder}`)
    .join(', ')
const compared = (expression: string, names?: AttributeNames): string | undefined =>
  comparisons(expression, names)
    ?.map(({ attribute, placeholder, operator }) => `${written(attribute)} ${operator} ${placeholder}`)
    .join(', ')

void test('update expressions', () => {
  const names = { '#n': 'name', '#d': 'a.b', '#constructor': 'c' }
  const table: readonly (readonly [string, string | undefined])[] = [
    ['SET #n = :v', 'set name :v'],
    ['set #n=:v', 'set name :v'],
    [
      'SET #n = :v, a.b = if_not_exists(a, :z) + :one REMOVE x ADD y :n DELETE z :s',
      'set name :v, set a.b :z, set a.b :one, add y :n, delete z :s',
    ],
    ['SET history = list_append(if_not_exists(history, :empty), :new)', 'set history :empty, set history :new'],
    ['SET list[3].#n = :v', 'set list.3.name :v'],
    ['SET #d = :v', 'set a.b :v'],
    ['SET #unknown = :v', 'set ? :v'],
    ['SET a.#toString = :v', 'set a.? :v'],
    ['SET copy = original', ''],
    ['REMOVE a, b[0], #n', ''],
    ['ADD hits :one, visitors :who', 'add hits :one, add visitors :who'],
    ['  SET a = :a - :b\n  REMOVE c  ', 'set a :a, set a :b'],
    ['DELETE tags :t SET a = (:x + :y)', 'delete tags :t, set a :x, set a :y'],
    ['', undefined],
    ['   ', undefined],
    ['a = :v', undefined],
    ['SET', undefined],
    ['SET a', undefined],
    ['SET a =', undefined],
    ['SET a = :v,', undefined],
    ['SET a. = :v', undefined],
    ['SET a = (:v', undefined],
    ['SET a = :v)', undefined],
    ['SET a = :v SET b = :w', undefined],
    ['SET a = "x"', undefined],
    ['SET a = :v; REMOVE b', undefined],
  ]
  for (const [expression, expected] of table) assert.equal(assigned(expression, names), expected, expression)
})

void test('conditions', () => {
  const names = { '#o': 'owner', '#s': 'size' }
  const table: readonly (readonly [string, string | undefined])[] = [
    ['#o = :o', 'owner = :o'],
    ['pk = :pk AND begins_with(sk, :prefix)', 'pk = :pk, sk begins_with :prefix'],
    ['pk = :pk and sk between :from and :to', 'pk = :pk, sk BETWEEN :from, sk BETWEEN :to'],
    ['a BETWEEN :x AND :y AND b = :z', 'a BETWEEN :x, a BETWEEN :y, b = :z'],
    ['status IN (:a, :b) OR NOT (size(items) > :n)', 'status IN :a, status IN :b, items size :n'],
    ['NOT contains(tags, :t)', 'tags contains :t'],
    ['contains(:allowed, kind)', 'kind contains :allowed'],
    [':v = a.b[2]', 'a.b.2 = :v'],
    ['attribute_not_exists(pk) OR version < :v', 'version < :v'],
    ['((a = :a) AND (b <> :b))', 'a = :a, b <> :b'],
    ['a = b', ''],
    ['attribute_type(a, :t)', 'a attribute_type :t'],
    ['#s >= :n', 'size >= :n'],
    ['#who = :v', '? = :v'],
    ['a = :a and', undefined],
    ['a =', undefined],
    ['a', undefined],
    ['(a = :a', undefined],
    ['a = :a)', undefined],
    ['a IN (:x', undefined],
    ['a IN ()', undefined],
    ['begins_with(a, :p', undefined],
    ['a BETWEEN :x', undefined],
    ['not', undefined],
    ['', undefined],
    ["a = 'x'", undefined],
  ]
  for (const [expression, expected] of table) assert.equal(compared(expression, names), expected, expression)
})

const name = fc.stringMatching(/^[a-z]{1,6}x$/)
const attribute = fc.tuple(name, fc.array(fc.oneof(name, fc.nat(9)), { maxLength: 3 })).map(([first, more]): Step[] => [first, ...more])
const spelt = (steps: readonly Step[]): string =>
  steps.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${String(step)}`)).join('')

void test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(attribute, { minLength: 1, maxLength: 8, selector: spelt }), (attributes) => {
      const set = attributes.map((steps, index) => `${spelt(steps)} = :v${index}`)
      assert.deepEqual(
        assignments(`SET ${set.join(', ')}`)?.map(({ attribute: steps, placeholder }) => [steps, placeholder]),
        attributes.map((steps, index) => [steps, `:v${index}`]),
      )
      assert.deepEqual(
        comparisons(set.join(' AND '))?.map(({ attribute: steps, placeholder }) => [steps, placeholder]),
        attributes.map((steps, index) => [steps, `:v${index}`]),
      )
    }),
  )
})

void test('any text has an answer', () => {
  const piece = fc.constantFrom(
    'SET',
    'ADD',
    'a',
    '#n',
    ':v',
    '=',
    ',',
    '(',
    ')',
    '[',
    '0',
    ']',
    '.',
    '+',
    'AND',
    'NOT',
    'IN',
    'size',
    'contains',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  )
  fc.assert(
    fc.property(text, (expression) => {
      for (const found of [...(assignments(expression) ?? []), ...(comparisons(expression) ?? [])])
        assert.ok(found.placeholder.startsWith(':'))
    }),
  )
})

void test('long text takes time in proportion', () => {
  const size = 20_000
  const hostile = [
    `SET ${'a = :v, '.repeat(size)}b = :w`,
    `SET a = ${'('.repeat(size)}`,
    '('.repeat(size),
    'NOT '.repeat(size),
    ' '.repeat(size * 10),
    `a IN (${'b, :v, '.repeat(size)}c)`,
    `${'a = :v AND '.repeat(size)}b = :w`,
    `SET a${'.a'.repeat(size)} = :v`,
    `SET a${'[0]'.repeat(size)} = ${':v + '.repeat(size)}:w`,
  ]
  const start = performance.now()
  for (const expression of hostile) {
    assignments(expression)
    comparisons(expression)
  }
  assert.ok(performance.now() - start < 2000)
})
