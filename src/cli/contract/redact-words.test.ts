import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { redact } from '../../report/redact.ts'
import { redactWords } from '../../scan/derive/redact-words.ts'

suite('secrets in skeletons', () => {
  const cases: readonly (readonly [skeleton: string, shown: string])[] = [
    ['curl https://ana:hunter2@shop.example/x', 'curl https://…@shop.example/x'],
    [String.raw`curl -H Authorization:\sBearer\sabcdef12345 https://x`, String.raw`curl -H Authorization:\sBearer\s… https://x`],
    ['mysql --password hunter2 -u root', 'mysql --password … -u root'],
    ['upload --token=hunter2hunter2 /tmp/…', 'upload --token=… /tmp/…'],
    ['export API_KEY=abcdef ; run', 'export API_KEY=… ; run'],
    ['PGPASSWORD=s3cr3tvalue pg_dump -h x', 'PGPASSWORD=… pg_dump -h x'],
    // Innocent look-alikes.
    ['convert … -resize 240x240 out.png', 'convert … -resize 240x240 out.png'],
    ['npm ci --no-token --prefix /tmp/x', 'npm ci --no-token --prefix /tmp/x'],
    ['aws s3 cp … s3://shop/…', 'aws s3 cp … s3://shop/…'],
    ['ls -la /var/task/passwords', 'ls -la /var/task/passwords'],
  ]
  for (const [skeleton, shown] of cases) test(skeleton, () => assert.equal(redactWords(skeleton, redact), shown))
})
