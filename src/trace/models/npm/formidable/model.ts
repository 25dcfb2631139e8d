import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

const part: Gives = { of: ['arg0'] }
const make: Rule = { gives: { type: 'Form' } }

export const formidable = model({
  packages: ['formidable', 'multiparty', 'formidable-serverless'],
  exports: { default: make, formidable: make, IncomingForm: make, Form: make },
  types: {
    Form: {
      extends: 'events#EventEmitter',
      methods: { parse: { calls: [{ at: 'arg1', with: [null, part, part] }], gives: { list: part } } },
    },
  },
  source: 'https://github.com/node-formidable/formidable, 2026-11-22',
})
