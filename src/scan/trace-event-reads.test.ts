import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeOf } from './traced-for-tests.ts'

/** The handler's body, and the fields of the event that it does something with. */
const rows: readonly (readonly [body: string, ...fields: string[]])[] = [
  ['return 1'],
  ['const { id } = event; return 1'],
  ['console.log(event.id)', 'id'],
  ['console.log(event)', '*'],
  ['await fetch(JSON.parse(event.body).callback.url)', 'body.callback.url'],
  ["fs.readFileSync('/tmp/' + event.pathParameters.name)", 'pathParameters.name'],
  ['for (const record of event.Records) console.log(record.s3.object.key)', 'Records[].s3.object.key'],
  ["console.log(event.headers['X-Forwarded-For'])", 'headers.X-Forwarded-For'],
  ["console.log(event['detail.type'])", '["detail.type"]'],
  ['for (const key of Object.keys(event.body)) console.log(event.body[key])', 'body'],
]

describe('what a handler does something with of its event', () => {
  for (const [body, ...fields] of rows)
    test(body, () => {
      const { reads } = codeOf(['a'], { 'src/a.js': `import fs from 'node:fs'\nexport const handler = async (event) => {\n${body}\n}\n` })
      assert.deepEqual(
        reads.map((one) => one.fields),
        [fields],
      )
    })
})
