import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const make: Rule = { client: true, sinks: [{ kind: 'url', at: 'arg0.jwksUri' }], gives: { type: 'Client' } }

export const jwksRsa = model({
  packages: ['jwks-rsa'],
  exports: { default: make, JwksClient: make },
  types: {
    Client: {
      methods: {
        getSigningKey: { calls: [{ at: 'last', with: [null, { type: 'Key' }] }], gives: { type: 'Key' } },
        getSigningKeys: { gives: { list: { type: 'Key' } } },
      },
    },
    Key: { methods: { getPublicKey: { gives: { of: [] } } }, fields: { publicKey: { of: [] }, rsaPublicKey: { of: [] } } },
  },
  source: 'https://github.com/auth0/node-jwks-rsa, 2026-11-22',
})
