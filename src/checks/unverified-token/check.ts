import type { CodeFact } from '../../model/code.ts'
import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'Callers can write their own token',
  risk: 'broken-authentication',
  severity: { public: 'critical', authenticated: 'high', internal: 'medium' },
  why: 'A token’s content is a piece of text that everybody can write; only its signature tells who wrote it. Code that decodes it and believes it, or accepts it unsigned, lets anybody be anybody.',
  fix: 'Verify before reading, or put a JWT authorizer in front of the route and read its claims from `requestContext.authorizer`.',
  fixIn: {
    JavaScript:
      '`jwt.verify(token, key, { algorithms: ["RS256"] })`, `jwtVerify(token, keys)` (jose), `CognitoJwtVerifier` (aws-jwt-verify).',
    Python:
      '`jwt.decode(token, key, algorithms=["RS256"], audience="…")` (PyJWT) without `verify_signature: False`; keys by `PyJWKClient`.',
  },
  silent: [
    'The same token is verified too: decoding it first, for the name of its key, does no harm.',
    'An authorizer of the gateway verified it before the function started.',
    'It does not come from a caller: the answer of a sign-in service over TLS, or of the application itself.',
    'A library chooses the algorithm by the kind of the key.',
    'Code that takes a token apart by hand, where it also makes or checks a signature.',
  ],
  references: ['OW-A2', 'SAS-2', 'CWE-345', 'CWE-347', 'https://www.rfc-editor.org/rfc/rfc8725'],

  find: (app) =>
    factsOf(
      app,
      ['token-not-verified', 'token-weakly-verified'],
      (fact, where) => `${weakness[fact.detail] ?? notVerified(fact)} ${where}`,
    ),
})

const notVerified = ({ name }: CodeFact): string => `what ${name} reads out of the caller’s token is believed, and nothing verifies it`

const weakness: Readonly<Record<string, string>> = {
  none: 'tokens without a signature are accepted (algorithm none)',
  mixed: 'algorithms for secrets and for public keys are accepted alike: whoever knows the public key can sign',
  'no-key': 'the token is verified without a key',
  expiry: 'tokens that have expired are accepted for ever',
}
