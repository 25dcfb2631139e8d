import { holds, values } from '../../model/known.ts'
import { resourceById, showRoute } from '../../model/questions.ts'
import { referencesOf } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'A stolen token is enough to destroy data',
  risk: 'step-up',
  severity: 'low',
  why: 'Operations that delete or transfer should ask for more than a token that lies in a browser for hours: a second factor, a fresh sign-in, or at least a scope of their own.',
  fix: 'Ask for a scope of its own on the route (`authorizationScopes`), require MFA in the user pool, or check `auth_time` and `amr` in the function.',
  silent: [
    'The route asks for a scope.',
    'The user pool requires MFA.',
    'IAM signatures or a function decide.',
    'Routes without any authorizer are the matter of open-route.',
  ],
  references: ['OW-A5', 'SAS-2', 'CWE-308', 'RFC 9470'],

  *find(app) {
    for (const route of app.routes) {
      if (route.method !== 'DELETE' || route.authorization.state !== 'known') continue
      const authorization = route.authorization.value
      if ((authorization.kind !== 'jwt' && authorization.kind !== 'user-pool') || authorization.scopes.length > 0) continue
      const pools = authorization.kind === 'user-pool' ? values(authorization.pools).flat().flatMap(referencesOf) : []
      const strong = pools.some((id) => {
        const pool = resourceById(app, id as never)
        return pool?.kind === 'user-pool' && holds(pool.mfa, (mfa) => mfa === 'required') === 'yes'
      })
      if (!strong) yield { at: route.at, about: route.id, because: `${showRoute(route)} asks for a token and for nothing more` }
    }
  },
})
