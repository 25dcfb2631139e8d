import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const run: Rule = { calls: [{ at: 'arg0', with: [{ of: [] }, { of: [] }] }], gives: { callback: 0 } }

export const pRetry = model({
  packages: ['p-retry', 'async-retry', 'exponential-backoff', 'p-try', 'p-timeout', 'ts-retry-promise', '@lifeomic/attempt'],
  exports: { default: run, ...each(['backOff', 'retry', 'attempt'], run) },
  source: 'https://github.com/sindresorhus/p-retry, https://github.com/vercel/async-retry, 2026-11-22',
})
