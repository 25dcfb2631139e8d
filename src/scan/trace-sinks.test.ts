import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeOf } from './traced-for-tests.ts'

const imports = `import { execSync, execFile } from 'node:child_process'
import fs from 'node:fs'
import pg from 'pg'
const pool = new pg.Pool()
`

/** What is told of the one line: the language and the skeleton, or why there is none. */
const rows: readonly (readonly [line: string, ...told: string[]])[] = [
  ["await pool.query('SELECT a FROM t WHERE id = $1', [event.id])", 'sql: select a from t where id = ?'],
  ["await pool.query('SELECT a FROM t WHERE id = ' + event.id)", 'sql: select a from t where id = …'],
  ["await pool.query(event.all ? 'SELECT a FROM t' : 'SELECT a FROM t LIMIT 5')", 'sql: select a from t', 'sql: select a from t limit ?'],
  ["await pool.query(event.text + '')", 'nothing of the text is fixed'],
  ["execSync('convert ' + event.file + ' out.png')", 'shell: convert … out.png'],
  ["execFile('convert', [event.file, 'out.png'])", 'it is in no language that is read', 'nothing of the text is fixed', 'shell: convert'],
  // What stands behind an option that takes a value is that value, whatever it starts with.
  ["execFile('convert', ['-resize', event.size])", 'it is in no language that is read', 'shell: convert'],
  ["fs.readFileSync('/opt/' + event.page + '.html')", 'path: /opt/….html'],
  ["await fetch('https://api.example.com/v1/' + event.id)", 'url: https://api.example.com/v1/…'],
  ["await fetch(process.env.API + '/v1')", 'url: …/v1'],
  ['console.log(event.id)'],
  ["JSON.parse('{}')"],
]

const told = (line: string): readonly string[] => {
  const { sinks } = codeOf(['a'], { 'src/a.js': `${imports}export const handler = async (event) => {\n${line}\n}\n` })
  return sinks.map(({ language, skeleton, why }) => (skeleton === undefined ? (why ?? '') : `${language}: ${skeleton}`))
}

describe('what code says to databases, shells, files and servers', () => {
  for (const [line, ...expected] of rows) test(line, () => assert.deepEqual([...new Set(told(line))].toSorted(), expected.toSorted()))

  test('in the same order each time, by function and place', () => {
    const files = {
      'src/a.js': `${imports}export const handler = async (event) => { execSync('b'); execSync('a'); fs.readFileSync('/c') }\n`,
    }
    const [once, again] = [
      codeOf(['a', 'b'], { ...files, 'src/b.js': files['src/a.js'] }),
      codeOf(['a', 'b'], { ...files, 'src/b.js': files['src/a.js'] }),
    ]
    assert.deepEqual(
      once.sinks.map(({ at, text }) => `${at.file} ${text}`),
      ['src/a.js b', 'src/a.js a', 'src/a.js /c', 'src/b.js b', 'src/b.js a', 'src/b.js /c'],
    )
    assert.deepEqual(once.sinks, again.sinks)
  })
})
