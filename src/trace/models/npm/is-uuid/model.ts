import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const is: Rule = { tests: { at: 'arg0', types: ['string'], characters: 'uuid' } }

export const isUuid = model({
  packages: ['is-uuid', 'uuid-validate'],
  exports: { default: is, ...each(['v1', 'v2', 'v3', 'v4', 'v5', 'anyNonNil'], is) },
  source: 'https://github.com/afram/is-uuid, 2026-11-22',
})
