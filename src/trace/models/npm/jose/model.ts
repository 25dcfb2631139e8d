import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const verify: Rule = {
  notes: [{ kind: 'token-verified', token: 'arg0', key: 'arg1', algorithms: 'arg2.algorithms' }],
  gives: { fields: { payload: { of: ['arg0'] }, protectedHeader: { of: ['arg0'] } } },
}
const decode: Rule = { notes: [{ kind: 'token-decoded', token: 'arg0' }], gives: { of: ['arg0'] } }

export const jose = model({
  packages: ['jose', 'jose-node-cjs-runtime'],
  exports: {
    ...each(['jwtVerify', 'jwtDecrypt', 'compactVerify', 'flattenedVerify', 'generalVerify', 'compactDecrypt'], verify),
    decodeJwt: decode,
    decodeProtectedHeader: decode,
    createRemoteJWKSet: { client: true, sinks: [{ kind: 'url', at: 'arg0' }], gives: { of: [] } },
    ...each(['importJWK', 'importPKCS8', 'importSPKI', 'importX509', 'generateSecret', 'generateKeyPair'], { gives: { of: [] } }),
    ...each(['SignJWT', 'EncryptJWT'], { gives: { type: 'Signer' } }),
  },
  types: {
    Signer: { fluent: true, methods: each(['sign', 'encrypt'], { gives: { of: [], types: ['string'], characters: 'base64url' } }) },
  },
  source: 'https://github.com/panva/jose/tree/main/docs, 2026-11-22',
})
