import { model } from '../../model.ts'

export const awsJwtVerify = model({
  packages: ['aws-jwt-verify'],
  exports: {
    CognitoJwtVerifier: { members: { create: { client: true, gives: { type: 'Verifier' } } } },
    JwtRsaVerifier: { members: { create: { client: true, gives: { type: 'Verifier' } } } },
    JwtVerifier: { members: { create: { client: true, gives: { type: 'Verifier' } } } },
  },
  types: {
    Verifier: {
      methods: {
        verify: { notes: [{ kind: 'token-verified', token: 'arg0' }], gives: { of: ['arg0'] } },
        verifySync: { notes: [{ kind: 'token-verified', token: 'arg0' }], gives: { of: ['arg0'] } },
        hydrate: { gives: 'nothing' },
      },
    },
  },
  source: 'https://github.com/awslabs/aws-jwt-verify, 2026-11-22',
})
