import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const token = at(0, 'jwt')
/** `verify=False` is PyJWT's before version 2. */
const verifies = `${at(3, 'options', '.verify_signature')}|keywords.verify`

export const jwt = pythonModel({
  packages: ['jwt'],
  exports: {
    ...each(['decode', 'decode_complete', 'api_jwt.decode'], {
      notes: [
        { kind: 'token-decoded', token, when: { at: verifies, is: [false] } },
        {
          kind: 'token-verified',
          token,
          key: at(1, 'key'),
          algorithms: at(2, 'algorithms'),
          checksExpiry: at(3, 'options', '.verify_exp'),
          when: { at: verifies, is: 'not-false' },
        },
      ],
      gives: { of: [token] },
    }),
    // Which key was used stands in the head.
    get_unverified_header: { gives: { of: [token] } },
    encode: { gives: { of: [], types: ['string'], characters: 'base64url' } },
    ...each(['PyJWKClient', 'jwks_client.PyJWKClient'], {
      client: true,
      sinks: [{ kind: 'url', at: at(0, 'uri') }],
      gives: { type: 'Keys' },
    }),
    ...each(['algorithms.RSAAlgorithm.from_jwk', 'PyJWK', 'PyJWKSet'], { gives: { of: ['arg0'] } }),
    'algorithms.get_default_algorithms': { gives: { of: [] } },
  },
  types: {
    Keys: { methods: { ...each(['get_signing_key', 'get_signing_key_from_jwt'], { gives: { of: [] } }) } },
  },
  source: 'https://pyjwt.readthedocs.io/en/stable/api.html, 2026-11-22',
})
