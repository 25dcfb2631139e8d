import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likelyLayers } from './layers.ts'

const cases: readonly [string, readonly string[]][] = [
  ['layers/common/nodejs/log.js', ['layers/common']],
  ['shared/nodejs/node_modules/x/index.js', ['shared']],
  ['amplify/backend/function/kit/opt/log.js', ['amplify/backend/function/kit/opt']],
  ['amplify/backend/function/kit/lib/nodejs/package.json', ['amplify/backend/function/kit/lib']],
  ['amplify/backend/function/orders/src/index.js', []],
  ['node_modules/x/nodejs/log.js', []],
  ['nodejs/log.js', []],
  ['examples/nodejs.md', []],
]
for (const [file, folders] of cases) test(file, () => assert.deepEqual(likelyLayers([file]), folders))
