import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const token = at(0, 'token')
const verify: Rule = {
  notes: [{ kind: 'token-verified', token, key: at(1, 'key'), algorithms: at(2, 'algorithms') }],
  gives: { of: [token] },
}
/** What python_jwt calls it. */
const jwt = at(0, 'jwt')
const open: Rule = { notes: [{ kind: 'token-decoded', token }], gives: { of: [token] } }

export const jose = pythonModel({
  packages: ['jose', 'authlib', 'jwcrypto', 'cognitojwt', 'python_jwt', 'joserfc'],
  exports: {
    'jwt.decode': {
      notes: [
        { kind: 'token-decoded', token, when: { at: at(3, 'options', '.verify_signature'), is: [false] } },
        {
          kind: 'token-verified',
          token,
          key: at(1, 'key'),
          algorithms: at(2, 'algorithms'),
          checksExpiry: at(3, 'options', '.verify_exp'),
          when: { at: at(3, 'options', '.verify_signature'), is: 'not-false' },
        },
      ],
      gives: { of: [token] },
    },
    ...each(['jws.verify', 'jose.jwt.decode', 'decode'], verify),
    ...each(['jwt.get_unverified_claims', 'jws.get_unverified_claims'], open),
    verify_jwt: {
      notes: [{ kind: 'token-verified', token: jwt, key: at(1, 'pub_key'), algorithms: at(2, 'allowed_algs') }],
      gives: { of: [jwt] },
    },
    process_jwt: { notes: [{ kind: 'token-decoded', token: jwt }], gives: { of: [jwt] } },
    ...each(['jwt.get_unverified_header', 'jwt.get_unverified_headers', 'jws.get_unverified_header'], { gives: { of: [token] } }),
    ...each(['jwt.encode', 'jws.sign', 'jose.jwt.encode'], { gives: { of: [], types: ['string'], characters: 'base64url' } }),
    'jwk.construct': { gives: { type: 'Key' } },
    ...each(['utils.base64url_decode'], { gives: { of: ['arg0'], types: ['string'], decodes: 'base64' } }),
  },
  types: { Key: { methods: { verify: { gives: { of: [], types: ['boolean'] } }, '*': { gives: { of: [] } } } } },
  source: 'https://python-jose.readthedocs.io/en/latest/jwt/api.html, https://docs.authlib.org/en/latest/jose/jwt.html, 2026-11-22',
})
