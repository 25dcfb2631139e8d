import { model } from '../../model.ts'

export const jsonwebtoken = model({
  packages: ['jsonwebtoken'],
  exports: {
    verify: {
      notes: [
        { kind: 'token-verified', token: 'arg0', key: 'arg1', algorithms: 'arg2.algorithms', ignoresExpiry: 'arg2.ignoreExpiration' },
      ],
      calls: [{ at: 'last', with: [null, { of: ['arg0'] }] }],
      gives: { of: ['arg0'] },
    },
    decode: { notes: [{ kind: 'token-decoded', token: 'arg0' }], gives: { of: ['arg0'] } },
    sign: {
      calls: [{ at: 'last', with: [null, { of: [], characters: 'base64url' }] }],
      gives: { of: [], types: ['string'], characters: 'base64url' },
    },
  },
  source: 'https://github.com/auth0/node-jsonwebtoken#usage, 2026-11-22',
})
