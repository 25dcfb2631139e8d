import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { fileUse } from './file-use.ts'

suite('what a call does with its file', () => {
  const cases: readonly (readonly [call: string, use: string])[] = [
    ['fs.writeFileSync', 'write'],
    ['fs.readFileSync', 'read'],
    ['fs.createReadStream', 'read'],
    ['fs.createWriteStream', 'write'],
    ['fs.mkdirSync', 'write'],
    ['fs.unlink', 'write'],
    ['fs.copyFile', 'write'],
    ['fs.readdir', 'read'],
    ['fs.statSync', 'read'],
    ['os.makedirs', 'write'],
    ['os.listdir', 'read'],
    ['s3.download_file', 'write'],
    ['s3.upload_file', 'read'],
    // Which of the two its mode tells, which is not here.
    ['open', 'open'],
    ['fs.open', 'open'],
  ]
  for (const [call, use] of cases) test(call, () => assert.equal(fileUse(call), use))
})
