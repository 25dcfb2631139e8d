import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const random: Rule = { gives: { of: [], types: ['string', 'number'] }, notes: [{ kind: 'guessable' }] }
const make: Rule = { gives: { type: 'Random' } }

export const chance = model({
  packages: ['chance', 'random-js', 'seedrandom', 'randomstring', 'random-number'],
  exports: { default: make, Chance: make, generate: random },
  types: { Random: { call: random, methods: { '*': random } } },
  source: 'https://chancejs.com, 2026-11-22',
})
