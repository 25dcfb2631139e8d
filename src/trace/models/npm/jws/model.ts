import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const decode: Rule = { notes: [{ kind: 'token-decoded', token: 'arg0' }], gives: { of: ['arg0'] } }
const sign: Rule = { gives: { of: [], types: ['string'], characters: 'base64url' } }

// `verify` of jws answers true or false, and its algorithm is an argument; the claims are read by `decode`.
export const jws = model({
  packages: ['jws'],
  exports: {
    decode,
    verify: {
      notes: [{ kind: 'token-verified', token: 'arg0', algorithms: 'arg1', key: 'arg2' }],
      gives: { of: [], types: ['boolean'] },
    },
    isValid: { gives: { of: [], types: ['boolean'] } },
    sign,
    ...each(['createSign', 'createVerify'], { gives: { of: ['arg0'] } }),
  },
  source: 'https://github.com/auth0/node-jws#api, 2026-11-22',
})
