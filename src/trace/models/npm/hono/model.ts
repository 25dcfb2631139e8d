import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const decode: Rule = { notes: [{ kind: 'token-decoded', token: 'arg0' }], gives: { of: ['arg0'] } }
const sign: Rule = { gives: { of: [], types: ['string'], characters: 'base64url' } }
// The third argument is the algorithm, or options with it. It is HS256 where it is left out, until version 4.11.
const verify: Rule = {
  notes: [{ kind: 'token-verified', token: 'arg0', key: 'arg1', algorithms: 'arg2.alg|arg2' }],
  gives: { of: ['arg0'] },
}

export const hono = model({
  packages: ['hono', '@hono/node-server'],
  // The rest is in the stub.
  exports: { 'jwt/decode': decode, 'jwt/verify': verify, 'jwt/sign': sign, 'jwt/decodeHeader': decode, 'utils/jwt/decode': decode },
  source: 'https://hono.dev/docs/api/context, https://hono.dev/docs/helpers/jwt, 2026-11-22',
})
