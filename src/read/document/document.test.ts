import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readDocument } from './document.ts'
import { child, itemsOf, keyPlace, stringOf } from './node.ts'

describe('YAML', () => {
  test('short tags are in long form', () => {
    const { root } = readDocument('t.yaml', 'a: !GetAtt X.Arn\nb: !Sub "${x}"\nc: !Ref Y\nd: !Vault z\n')
    assert.deepEqual(itemsOf(child(root, 'a', 'Fn::GetAtt')).map(stringOf), ['X', 'Arn'])
    assert.equal(stringOf(child(root, 'b', 'Fn::Sub')), '${x}')
    assert.equal(stringOf(child(root, 'c', 'Ref')), 'Y')
    assert.equal(stringOf(child(root, 'd')), 'z')
  })
  test('numbers keep the form they were written in', () => {
    const { root } = readDocument('t.yaml', 'account: 012345678901\nversion: 1.10\nplain: 10\n')
    assert.deepEqual(
      ['account', 'version', 'plain'].map((key) => stringOf(child(root, key))),
      ['012345678901', '1.10', '10'],
    )
  })
  test('places are those of the text', () => {
    const { root } = readDocument('t.yaml', 'first: 1\nsecond:\n  inner: x\n')
    assert.deepEqual(keyPlace(root, 'second'), { file: 't.yaml', line: 2, column: 1 })
    assert.deepEqual(child(root, 'second', 'inner')?.at, { file: 't.yaml', line: 3, column: 10 })
  })
  test('merge keys are inherited, and own keys win', () => {
    const { root } = readDocument('t.yaml', 'base: &b { x: 1, y: 2 }\nuse:\n  <<: *b\n  y: 3\n')
    assert.deepEqual(
      ['x', 'y'].map((key) => stringOf(child(root, 'use', key))),
      ['1', '3'],
    )
  })
  test('of two equal keys the last one counts, and it is said', () => {
    const { root, unread } = readDocument('t.yaml', 'a: 1\na: 2\nb: 3\n')
    assert.deepEqual([stringOf(child(root, 'a')), stringOf(child(root, 'b'))], ['2', '3'])
    assert.deepEqual(
      unread.map(({ reason, at }) => [reason, at.line]),
      [['repaired', 2]],
    )
  })
  test('brackets that close too far left lose nothing of what follows', () => {
    const { root, unread } = readDocument('t.yaml', 'a:\n  list: [\n    1,\n    2\n]\n  map: {\n    x: 1\n}\n  after: yes\nlast: here\n')
    assert.equal(itemsOf(child(root, 'a', 'list')).length, 2)
    assert.deepEqual(
      [stringOf(child(root, 'a', 'map', 'x')), stringOf(child(root, 'a', 'after')), stringOf(child(root, 'last'))],
      ['1', 'yes', 'here'],
    )
    assert.equal(keyPlace(root, 'last')?.line, 10)
    assert.deepEqual(
      unread.map(({ reason }) => reason),
      ['repaired'],
    )
  })
})

describe('JSON', () => {
  test('comments and a comma too many are read', () => {
    const { root, unread } = readDocument('t.json', '{ // note\n  "a": [1, 2,],\n}')
    assert.equal(itemsOf(child(root, 'a')).length, 2)
    assert.deepEqual(unread, [])
  })
  test('what is left of broken JSON is used, and it is said', () => {
    const { root, unread } = readDocument('t.json', '{"a": 1, "b": ')
    assert.equal(stringOf(child(root, 'a')), '1')
    assert.deepEqual(
      unread.map(({ reason }) => reason),
      ['repaired'],
    )
  })
})

describe('any text', () => {
  const noise = fc.array(
    fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!x',
      '"',
      "'",
      '|',
      '>',
      '<<',
      ',',
      '#',
      '?',
      '\t',
      '\u0000',
      '%',
    ),
    { maxLength: 60 },
  )
  for (const file of ['t.yaml', 't.json'])
    test(`${file} is read without a throw`, () => {
      fc.assert(
        fc.property(noise, (parts) => {
          const document = readDocument(file, parts.join(''))
          assert.ok(document.unread.every(({ at }) => at.line >= 1 && at.column >= 1))
        }),
        { numRuns: 1000 },
      )
    })
})
