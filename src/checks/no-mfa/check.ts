import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind, runsCode } from '../../model/questions.ts'
import { referencesOf } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'A stolen password is enough to sign in',
  risk: 'step-up',
  severity: 'low',
  why: 'Without a second factor every phished, guessed or reused password is an open account.',
  fix: 'Set `MfaConfiguration: OPTIONAL` or `ON` with `EnabledMfas: [SOFTWARE_TOKEN_MFA]`, and ask for it before operations that change or destroy data.',
  silent: ['MFA is optional or required.'],
  references: ['OW-A2', 'SAS-2', 'CWE-308', 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html'],

  *find(app) {
    for (const pool of resourcesOfKind(app, 'user-pool')) {
      if (holds(pool.mfa, (mfa) => mfa === 'off') !== 'yes') continue
      const guarded = app.routes.filter(
        (route) =>
          runsCode(route) &&
          values(route.authorization).some(
            (one) =>
              one.kind === 'user-pool' &&
              values(one.pools)
                .flat()
                .some((name) => referencesOf(name).includes(pool.id)),
          ),
      )
      yield {
        at: placeOf(pool.mfa) ?? pool.at,
        about: pool.id,
        ...(guarded.length > 0 ? { severity: 'medium' } : {}),
        because: `${pool.logicalId} signs users in by password alone${guarded.length > 0 ? ` and guards ${guarded.length} route${guarded.length > 1 ? 's' : ''}` : ''}`,
      }
    }
  },
})
