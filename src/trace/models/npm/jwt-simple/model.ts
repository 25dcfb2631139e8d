import { model } from '../../model.ts'

export const jwtSimple = model({
  packages: ['jwt-simple'],
  exports: {
    // decode(token, key, noVerify, algorithm) verifies, unless told not to.
    decode: { notes: [{ kind: 'token-verified', token: 'arg0', key: 'arg1', algorithms: 'arg3' }], gives: { of: ['arg0'] } },
    encode: { gives: { of: [], types: ['string'], characters: 'base64url' } },
  },
  source: 'https://github.com/hokaccha/node-jwt-simple, 2026-11-22',
})
