import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Anyone can give themselves an account',
  risk: 'broken-authentication',
  severity: 'low',
  why: 'With self sign-up every stranger becomes "authenticated": routes guarded only by "is signed in" are then open to the world. It is the provider\'s default and easily forgotten for pools of staff.',
  fix: 'Set `AdminCreateUserConfig.AllowAdminCreateUserOnly: true`, or check who signs up in a PreSignUp trigger.',
  silent: ['Only administrators create users.', 'A pre-sign-up function decides who may join.'],
  references: ['OW-A2', 'SAS-2', 'CWE-287', 'https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html'],

  *find(app) {
    for (const pool of resourcesOfKind(app, 'user-pool')) {
      if (holds(pool.selfSignUp, Boolean) !== 'yes') continue
      const decided = app.functions.some((fn) =>
        fn.triggers.some(
          (trigger) =>
            trigger.kind === 'user-pool' &&
            trigger.hook === 'PreSignUp' &&
            values(trigger.pool).some((target) => target.kind === 'resource' && target.id === pool.id),
        ),
      )
      if (!decided) yield { at: placeOf(pool.selfSignUp) ?? pool.at, about: pool.id, because: `${pool.logicalId} lets anyone sign up` }
    }
  },
})
