import { holds, placeOf, whyUnknown } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Strangers get AWS credentials',
  risk: 'broken-authentication',
  severity: 'medium',
  why: 'An identity pool that admits unauthenticated identities hands temporary credentials to anybody who knows its id, and the id is in every client. Whatever the guest role may do, the internet may do.',
  fix: 'Set `AllowUnauthenticatedIdentities: false`. If guests are needed, give the guest role only what a stranger may do.',
  silent: ['Only signed-in users get credentials.'],
  references: ['OW-A2', 'SAS-2', 'CWE-306', 'https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html'],

  *find(app) {
    for (const pool of resourcesOfKind(app, 'identity-pool')) {
      const open = holds(pool.unauthenticated, Boolean)
      if (open !== 'no')
        yield {
          at: placeOf(pool.unauthenticated) ?? pool.at,
          about: pool.id,
          reach: 'public',
          sure: open === 'yes',
          because:
            open === 'yes'
              ? `${pool.logicalId} gives credentials to callers who have not signed in`
              : `whether ${pool.logicalId} gives credentials to strangers is not known: ${whyUnknown(pool.unauthenticated)}`,
        }
    }
  },
})
