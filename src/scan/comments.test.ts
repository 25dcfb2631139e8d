import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { commentsOf } from './comments.ts'

suite('comments of Python', () => {
  const rows: readonly (readonly [source: string, expected: readonly string[]])[] = [
    ['# a', ['1:1 a alone']],
    ['x = 1 # a', ['1:7 a']],
    ['x = "# no" # a', ['1:12 a']],
    ["x = '# no'", []],
    ["x = 'it\\'s # no' # a", ['1:18 a']],
    ['"""\n# no\n"""\n# a', ['4:1 a alone']],
    ["'''it's\n# no ''' # a", ['2:10 a']],
    ['x = "" # a', ['1:8 a']],
    ['x = """""" # a', ['1:12 a']],
    ['x = f"{y}#" # a', ['1:13 a']],
    ['x = "not closed # no\ny = 1 # a', ['2:7 a']],
    ['"""not closed\n# no', []],
    ['x = "a\\\n# no" # a', ['2:7 a']],
    ['    # a\r\n  # b', ['1:5 a alone', '2:3 b alone']],
  ]
  for (const [source, expected] of rows)
    test(JSON.stringify(source), () =>
      assert.deepEqual(
        commentsOf('x.py', source).map(({ line, column, text, alone }) => `${line}:${column} ${text.trim()}${alone ? ' alone' : ''}`),
        expected,
      ),
    )

  test('any text is read, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "'", '\\', '#', '\n', 'a') }), (source) => void commentsOf('x.py', source)),
    )
    const started = performance.now()
    for (const part of ['"', "'", '\\', '"""', '#', '"\\']) commentsOf('x.py', part.repeat(100_000))
    assert.ok(performance.now() - started < 2000)
  })
})
