import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

/** What is written to it comes with the headers it was made with. */
const part: Gives = { of: ['made0'] }
const make: Rule = { gives: { type: 'Form' } }
const on: Rule = { calls: [{ at: 'arg1', with: [part, part, part, part, part], perhaps: true }], gives: { same: 'self' } }

export const busboy = model({
  packages: ['busboy', '@fastify/busboy', 'connect-busboy', 'dicer'],
  exports: { default: make, Busboy: make },
  types: { Form: { methods: { on, once: on, write: { gives: { of: [] } }, end: { gives: 'nothing' } } } },
  source: 'https://github.com/mscdex/busboy, 2026-11-22',
})
