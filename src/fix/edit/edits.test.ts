import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applyChanges } from './apply.ts'
import type { Change } from './change.ts'

/** One row: what it is about, the text, the changes, the text after them. */
type Row = readonly [what: string, before: string, changes: Change | readonly Change[], after: string]

function check(file: string, rows: readonly Row[]): void {
  for (const [what, before, changes, after] of rows)
    test(what, () => {
      const made = applyChanges(file, before, Array.isArray(changes) ? (changes as readonly Change[]) : [changes as Change])
      assert.ok('text' in made, JSON.stringify(made))
      assert.equal(made.text, after)
    })
}

const set = (
  path: string,
  value: Change extends infer C ? (C extends { kind: 'set'; value: infer V } ? V : never) : never,
  after?: string,
): Change => ({
  kind: 'set',
  path: split(path),
  value,
  ...(after === undefined ? {} : { after }),
})
const append = (path: string, value: Parameters<typeof set>[1]): Change => ({ kind: 'append', path: split(path), value })
const insert = (path: string, value: Parameters<typeof set>[1]): Change => ({ kind: 'insert', path: split(path), value })
const remove = (path: string): Change => ({ kind: 'remove', path: split(path) })
const split = (path: string): readonly (string | number)[] => path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

const arn = { 'Fn::GetAtt': ['Orders', 'Arn'] }

describe('a scalar of block YAML', () => {
  check('a.yml', [
    ['by another', 'a: 1\nb: 2\n', set('a', 3), 'a: 3\nb: 2\n'],
    ['with its comment kept', 'a: 1 # why\nb: 2\n', set('a', true), 'a: true # why\nb: 2\n'],
    ['that is quoted', `a: 'x: y'\n`, set('a', 'z'), 'a: z\n'],
    ['where nothing stands', 'a:\nb: 2\n', set('a', 'x'), 'a: x\nb: 2\n'],
    ['where only a comment stands', 'a: # why\nb: 2\n', set('a', 'x'), 'a: x # why\nb: 2\n'],
    ['a block scalar that keeps blank lines', 'a: |+\n  x\n\nb: 1\n', set('c', 1, 'a'), 'a: |+\n  x\n\nc: 1\nb: 1\n'],
    ['at the end without a line break', 'a: 1', set('a', 2), 'a: 2'],
    ['over several lines', 'a: x\n  y\n  z\nb: 1\n', set('a', 'q'), 'a: q\nb: 1\n'],
    ['a block scalar', 'a: |\n  x\n  y\n\nb: 1\n', set('a', 'q'), 'a: q\n\nb: 1\n'],
    ['a map', 'a:\n  b: 1\n  c: 2 # t\nd: 1\n', set('a', 'q'), 'a: q # t\nd: 1\n'],
    ['a map behind a comment', 'a: # why\n  b: 1\nd: 1\n', set('a', 'q'), 'a: q # why\nd: 1\n'],
    ['with a tag', 'a: !Ref X\nb: 1\n', set('a', arn), 'a: !GetAtt Orders.Arn\nb: 1\n'],
    ['a tagged list', 'a: !Join\n  - b\n  - [c]\nb: 1\n', set('a', { Ref: 'X' }), 'a: !Ref X\nb: 1\n'],
    ['deep in lists', 'a:\n  - b: 1\n    c: 2\n  - b: 3\n', set('a/1/b', 4), 'a:\n  - b: 1\n    c: 2\n  - b: 4\n'],
    ['an item', 'a:\n  - 1 # one\n  - 2\n', set('a/0', 5), 'a:\n  - 5 # one\n  - 2\n'],
    ['an empty item', 'a:\n  -\n  - 2\n', set('a/0', 5), 'a:\n  - 5\n  - 2\n'],
    ['with Windows line ends', 'a: 1\r\nb: 2\r\n', set('b', 3), 'a: 1\r\nb: 3\r\n'],
    ['under a byte order mark', '\ufeffa: 1\n', set('a', 2), '\ufeffa: 2\n'],
    ['under a document marker', '---\na: 1\n', set('a', 2), '---\na: 2\n'],
  ])
})

describe('strings', () => {
  for (const [value, text] of [
    ['no', `'no'`],
    ['012', `'012'`],
    ['2012-10-17', `'2012-10-17'`],
    ['12:30', `'12:30'`],
    ['*', `'*'`],
    ['', `''`],
    ['a: b', `'a: b'`],
    ['a #b', `'a #b'`],
    [' a', `' a'`],
    [`it's`, `it's`],
    ['- a', `'- a'`],
    ['a\nb', '"a\\nb"'],
    ['arn:aws:s3:::x/*', 'arn:aws:s3:::x/*'],
    ['${self:service}-x', '${self:service}-x'],
    ['é', `'é'`],
    ['@a', `'@a'`],
    ['1.10', `'1.10'`],
    ['null', `'null'`],
    ['<<', `'<<'`],
  ] as const)
    check('a.yml', [[JSON.stringify(value), 'a: x\n', set('a', value), `a: ${text}\n`]])
  check('a.yml', [
    ['in the quotes of the file', 'a: "x"\nb: "y"\n', set('a', '*'), 'a: "*"\nb: "y"\n'],
    ['between brackets', 'a: [x]\n', append('a', 'y,z'), `a: [x, 'y,z']\n`],
  ])
})

describe('a pair of block YAML', () => {
  check('a.yml', [
    ['at the end', 'a: 1\nb:\n  c: 1 # t\n  # after\nd: 1\n', set('b/x', 'u'), 'a: 1\nb:\n  c: 1 # t\n  x: u\n  # after\nd: 1\n'],
    ['after another', 'a:\n  b: 1\n  c: 2\n', set('a/x', 3, 'b'), 'a:\n  b: 1\n  x: 3\n  c: 2\n'],
    ['at the end without a line break', 'a: 1', set('b', 2), 'a: 1\nb: 2'],
    ['after a nested map', 'a:\n  b:\n    c: 1\n\nd: 1\n', set('a/x', 3), 'a:\n  b:\n    c: 1\n  x: 3\n\nd: 1\n'],
    ['after a block scalar', 'a:\n  b: |\n    text\n\nc: 1\n', set('a/x', 3), 'a:\n  b: |\n    text\n  x: 3\n\nc: 1\n'],
    ['after an empty value', 'a:\n  b:\nc: 1\n', set('a/x', 3), 'a:\n  b:\n  x: 3\nc: 1\n'],
    ['in an empty map', 'a:\nb: 1\n', set('a/x', 3), 'a:\n  x: 3\nb: 1\n'],
    ['in empty braces', 'a: {} # t\nb: 1\n', set('a/x', 3), 'a: # t\n  x: 3\nb: 1\n'],
    ['deep', 'a:\n    b: 1\n', set('a/x/u', [1, 'z']), 'a:\n    b: 1\n    x:\n        u:\n            - 1\n            - z\n'],
    [
      'with flush lists',
      'a:\n- 1\nb:\n  c: 1\n',
      set('b/x', ['u', { z: 1, q: 2 }]),
      'a:\n- 1\nb:\n  c: 1\n  x:\n  - u\n  - z: 1\n    q: 2\n',
    ],
    ['in a map of a list', 'a:\n  - b: 1\n  - c: 1\n', set('a/0/x', 3), 'a:\n  - b: 1\n    x: 3\n  - c: 1\n'],
    ['several', 'a: 1\n', [set('b', 1), set('c', 2), set('d/e', 3), set('d/f', 4)], 'a: 1\nb: 1\nc: 2\nd:\n  e: 3\n  f: 4\n'],
    ['with Windows line ends', 'a: 1\r\nb: 2\r\n', set('c', { d: [1] }), 'a: 1\r\nb: 2\r\nc:\r\n  d:\r\n    - 1\r\n'],
    ['in the long form of the file', 'a:\n  Ref: X\n', set('b', arn), 'a:\n  Ref: X\nb:\n  Fn::GetAtt:\n    - Orders\n    - Arn\n'],
    ['over a merge', 'x: &x\n  a: 1\ny:\n  <<: *x\n', set('y/b', 2), 'x: &x\n  a: 1\ny:\n  <<: *x\n  b: 2\n'],
    ['taken', 'a: 1\nb: 2 # t\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['taken with all below', 'a:\n  b:\n    - 1\n    - c: 2\n  d: 1\n', remove('a/b'), 'a:\n  d: 1\n'],
    ['taken, the comment above it stays', 'a: 1\n# why\nb: 2\nc: 3\n', remove('b'), 'a: 1\n# why\nc: 3\n'],
    ['taken at the end', 'a: 1\nb: 2', remove('b'), 'a: 1'],
    ['taken at the end, Windows', 'a: 1\r\nb: 2', remove('b'), 'a: 1'],
    ['the only one taken', 'a:\n  b: 1\nc: 1\n', remove('a/b'), 'a: {}\nc: 1\n'],
    ['the first of a map in a list taken', 'a:\n  - b: 1\n    c: 2\n', remove('a/0/b'), 'a:\n  - c: 2\n'],
    ['… and what stands behind it stays', 'a:\n  - b: 1\n    # c\n    c: 2\n', remove('a/0/b'), 'a:\n  - # c\n    c: 2\n'],
    ['a map by another', 'a:\n  b: 1 # one\n  # two\n  c: 2\nd: 1\n', set('a', { x: 1 }), 'a:\n  # one\n  # two\n  x: 1\nd: 1\n'],
    ['a list by a map', 'a:\n- 1\n- 2\nd: 1\n', set('a', { x: 1 }), 'a:\n  x: 1\nd: 1\n'],
    ['a scalar by a map', 'a: 1 # t\nd: 1\n', set('a', { x: [2] }), 'a: # t\n  x:\n    - 2\nd: 1\n'],
    ['a tag by a map', 'a: !Sub x\nd: 1\n', set('a', { x: 2 }), 'a:\n  x: 2\nd: 1\n'],
    ['an alias by a map', 'x: &x\n  a: 1\ny: *x\n', set('y', { b: 2 }), 'x: &x\n  a: 1\ny:\n  b: 2\n'],
  ])
})

describe('an item of block YAML', () => {
  check('a.yml', [
    ['at the end', 'a:\n  - 1 # t\n  # after\nb: 1\n', append('a', 2), 'a:\n  - 1 # t\n  - 2\n  # after\nb: 1\n'],
    ['of several lines', 'a:\n  - b: 1\n', append('a', { c: 1, d: [2] }), 'a:\n  - b: 1\n  - c: 1\n    d:\n      - 2\n'],
    ['in no list yet', 'a: 1\n', append('b', 2), 'a: 1\nb:\n  - 2\n'],
    ['in an empty list', 'a: []\n', append('a', 2), 'a:\n  - 2\n'],
    ['before another', 'a:\n  # one\n  - 1\n  # two\n  - 2\n', insert('a/1', 5), 'a:\n  # one\n  - 1\n  - 5\n  # two\n  - 2\n'],
    ['before all', 'a:\n  - 1\n  - 2\n', insert('a/0', 5), 'a:\n  - 5\n  - 1\n  - 2\n'],
    ['after all', 'a:\n  - 1\n', insert('a/1', 5), 'a:\n  - 1\n  - 5\n'],
    ['taken', 'a:\n  - 1\n  - b: 2\n    c: 3\n  - 4\n', remove('a/1'), 'a:\n  - 1\n  - 4\n'],
    ['the only one taken', 'a:\n  - 1\nb: 1\n', remove('a/0'), 'a: []\nb: 1\n'],
    ['of a list in a list', 'a:\n  - - 1\n    - 2\n', append('a/0', 3), 'a:\n  - - 1\n    - 2\n    - 3\n'],
    ['taken twice', 'a:\n  - 1\n  - 2\n  - 3\n', [remove('a/0'), remove('a/0')], 'a:\n  - 3\n'],
    ['by a map', 'a:\n  - 1\n  - 2\n', set('a/0', { b: 1, c: 2 }), 'a:\n  - b: 1\n    c: 2\n  - 2\n'],
    ['tagged, by another', 'a:\n  - !Ref X # t\n', set('a/0', arn), 'a:\n  - !GetAtt Orders.Arn # t\n'],
  ])
})

describe('flow YAML', () => {
  check('a.yml', [
    ['a scalar', 'a: {b: 1, c: [1, 2]} # t\n', set('a/b', 2), 'a: {b: 2, c: [1, 2]} # t\n'],
    ['a pair at the end', 'a: {b: 1}\n', set('a/c', 2), 'a: {b: 1, c: 2}\n'],
    ['a pair in the middle', 'a: { b: 1, c: 1 }\n', set('a/x', { u: 'z' }, 'b'), 'a: { b: 1, x: { u: z }, c: 1 }\n'],
    ['a pair with a list', 'a: {b: 1}\n', set('a/c', [arn, { d: '*' }]), `a: {b: 1, c: [!GetAtt Orders.Arn, {d: '*'}]}\n`],
    ['an item', 'a: [1, 2]\n', append('a', 3), 'a: [1, 2, 3]\n'],
    ['an item before', 'a: [1, 2]\n', insert('a/0', 3), 'a: [3, 1, 2]\n'],
    ['an item before, in the middle', 'a: [1, 2]\n', insert('a/1', 3), 'a: [1, 3, 2]\n'],
    ['after a last comma', 'a: [1, 2,]\n', append('a', 3), 'a: [1, 2, 3,]\n'],
    ['over lines', 'a: [\n  1, # one\n  2 # two\n]\n', append('a', 3), 'a: [\n  1, # one\n  2, # two\n  3\n]\n'],
    ['over lines with a last comma', 'a: [\n  1,\n  2, # two\n]\n', append('a', 3), 'a: [\n  1,\n  2, # two\n  3,\n]\n'],
    ['an empty value', 'a: {b: , c: 1}\n', set('a/b', 2), 'a: {b: 2 , c: 1}\n'],
    ['a pair taken', 'a: {b: 1, c: 2, d: 3}\n', remove('a/c'), 'a: {b: 1, d: 3}\n'],
    ['the first taken', 'a: {b: 1, c: 2}\n', remove('a/b'), 'a: {c: 2}\n'],
    ['the last taken', 'a: {b: 1, c: 2}\n', remove('a/c'), 'a: {b: 1}\n'],
    ['the only one taken', 'a: {b: 1}\n', remove('a/b'), 'a: {}\n'],
    ['an item taken', 'a: [1, 2, 3]\n', remove('a/1'), 'a: [1, 3]\n'],
    ['an item taken over lines', 'a: [\n  1,\n  2,\n  3\n]\n', remove('a/1'), 'a: [\n  1,\n  3\n]\n'],
    ['all of it by a block', 'a: [1, 2] # t\nb: 1\n', set('a', ['x', 'u']), 'a: # t\n  - x\n  - u\nb: 1\n'],
  ])
})

describe('JSON', () => {
  check('a.json', [
    ['a scalar', '{"a": 1, "b": "x"}', set('b', true), '{"a": 1, "b": true}'],
    ['a pair', '{\n  "a": 1\n}\n', set('b', 2), '{\n  "a": 1,\n  "b": 2\n}\n'],
    [
      'a pair with much below',
      '{\n    "a": {\n        "b": 1\n    }\n}\n',
      set('a/c', { d: ['*'] }),
      '{\n    "a": {\n        "b": 1,\n        "c": {\n            "d": [\n                "*"\n            ]\n        }\n    }\n}\n',
    ],
    ['indented with tabs', '{\n\t"a": 1\n}\n', set('b', [1]), '{\n\t"a": 1,\n\t"b": [\n\t\t1\n\t]\n}\n'],
    ['an empty map', '{\n  "a": {}\n}\n', set('a/b', 1), '{\n  "a": {\n    "b": 1\n  }\n}\n'],
    ['an item', '{"a": [1]}', append('a', arn), '{"a": [1, {\n  "Fn::GetAtt": [\n    "Orders",\n    "Arn"\n  ]\n}]}'],
    ['a pair taken', '{\n  "a": 1,\n  "b": 2\n}\n', remove('b'), '{\n  "a": 1\n}\n'],
    ['the first pair taken', '{\n  "a": 1,\n  "b": 2\n}\n', remove('a'), '{\n  "b": 2\n}\n'],
    ['with Windows line ends', '{\r\n  "a": 1\r\n}\r\n', set('b', [2]), '{\r\n  "a": 1,\r\n  "b": [\r\n    2\r\n  ]\r\n}\r\n'],
  ])
  check('t.template', [['by its content', '{"a": 1}', set('a', 2), '{"a": 2}']])
})

const refused: readonly (readonly [what: string, text: string, change: Change, says: RegExp, line: number])[] = [
  ['in an alias', 'x: &x\n  a: 1\ny: *x\n', set('y/a', 2), /y is an alias of &x/, 3],
  ['in an anchor that is used', 'x: &x\n  a: 1\ny: *x\n', set('x/a', 2), /x is the anchor &x/, 1],
  ['of an anchor that is used', 'z: 1\nx: &x\n  a: 1\ny: *x\n', remove('x'), /holds the anchor &x/, 2],
  ['below a merge', 'x: &x\n  a: {b: 1}\ny:\n  <<: *x\n', set('y/a/c', 2), /may come from what is merged/, 4],
  ['in an included file', 'a: ${file(b.yml)}\n', set('a/b', 1), /taken from elsewhere/, 1],
  ['in a variable', 'a: ${self:custom.a}\n', set('a/b', 1), /taken from elsewhere/, 1],
  ['in an unknown tag', 'a: !Include b.yml\n', set('a/b', 1), /is made by !Include/, 1],
  ['in a choice', 'a: !If [X, {b: 1}, {b: 2}]\n', set('a/b', 1), /is made by !If/, 1],
  ['in a choice in its long form', 'a:\n  Fn::If: [X, {b: 1}, {b: 2}]\n', set('a/b', 1), /is made by Fn::If/, 2],
  ['beside Fn::Transform', 'a:\n  c: 1\n  Fn::Transform: {Name: AWS::Include}\n', set('a/b', 1), /is made by Fn::Transform/, 2],
  ['in several documents', 'a: 1\n---\nb: 1\n', set('a', 2), /several documents|cannot be read/, 1],
  ['in broken YAML', 'a: [1\nb: 1\n', set('a', 2), /cannot be read/, 1],
  ['indented with tabs', 'a:\n\tb: 1\n', set('a/b', 2), /cannot be read/, 1],
  ['with a key twice', 'a: 1\na: 2\n', set('a', 3), /cannot be read/, 1],
  ['of nothing', 'a: 1\n', remove('b'), /there is no b/, 1],
  ['in a single value', 'a: x\n', set('a/b', 1), /a is a single value/, 1],
  ['of an item that is not there', 'a: [1]\n', set('a/4', 1), /there is no a.4/, 1],
  ['of a list that is a map', 'a:\n  b: 1\n', append('a', 1), /is a map/, 2],
]

describe('a change is refused', () => {
  for (const [what, text, change, says, line] of refused)
    test(what, () => {
      const made = applyChanges('a.yml', text, [change])
      assert.ok('unplaced' in made, JSON.stringify(made))
      assert.match(made.unplaced.why, says)
      if (!/cannot be read|several/.test(made.unplaced.why)) assert.equal(made.unplaced.at.line, line)
    })
  test('and with it all others', () => {
    assert.ok('unplaced' in applyChanges('a.yml', 'a: 1\nb: 2\n', [set('a', 2), remove('x')]))
  })
})
