import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const decode: Rule = { notes: [{ kind: 'token-decoded', token: 'arg0' }], gives: { of: ['arg0'] } }

export const jwtDecode = model({
  packages: ['jwt-decode'],
  exports: { default: decode, jwtDecode: decode },
  source: 'https://github.com/auth0/jwt-decode, 2026-11-22',
})
