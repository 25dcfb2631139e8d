import { model } from '../../model.ts'

// Factories: what they give is called with the token. Without `algorithms` those that fit the key are taken.
export const fastJwt = model({
  packages: ['fast-jwt'],
  exports: {
    createDecoder: { gives: { type: 'Decoder' } },
    createVerifier: { gives: { type: 'Verifier' } },
    createSigner: { gives: { type: 'Signer' } },
  },
  types: {
    Decoder: { call: { notes: [{ kind: 'token-decoded', token: 'arg0' }], gives: { of: ['arg0'] } } },
    Verifier: {
      call: {
        notes: [
          {
            kind: 'token-verified',
            token: 'arg0',
            key: 'made0.key',
            algorithms: 'made0.algorithms',
            ignoresExpiry: 'made0.ignoreExpiration',
          },
        ],
        calls: [{ at: 'arg1', with: [null, { of: ['arg0'] }] }],
        gives: { of: ['arg0'] },
      },
    },
    Signer: {
      call: {
        calls: [{ at: 'arg1', with: [null, { of: [], types: ['string'], characters: 'base64url' }] }],
        gives: { of: [], types: ['string'], characters: 'base64url' },
      },
    },
  },
  source: 'https://github.com/nearform/fast-jwt#usage, 2026-11-22',
})
