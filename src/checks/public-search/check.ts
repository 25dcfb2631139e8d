import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { openStatements, showActions } from '../../policy/narrowing.ts'
import { check } from '../check.ts'

export default check({
  title: 'Strangers can query this search domain or warehouse',
  risk: 'misconfiguration',
  severity: 'high',
  why: 'Open search clusters are how most large leaks of the last years began: no password, every index one request away, and deleted for ransom soon after. A warehouse with a public address is one password away from the same.',
  fix: 'Put the domain into a VPC (`VPCOptions`) or name roles instead of `*` in AccessPolicies; set `PubliclyAccessible: false` on the warehouse.',
  silent: [
    'The domain stands in a private network.',
    'Every request must be signed: the policy names principals, addresses or an organisation.',
    'Fine-grained access control signs callers in: then the policy may be open.',
  ],
  references: ['OW-A6', 'SAS-3', 'CWE-306', 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html'],

  *find(app) {
    for (const store of resourcesOfKind(app, 'store')) {
      if (holds(store.public, Boolean) !== 'yes') continue
      if (store.flavour === 'warehouse')
        yield {
          at: placeOf(store.public) ?? store.at,
          about: store.id,
          reach: 'public',
          because: `${store.logicalId} is publicly accessible`,
        }
      if (store.flavour !== 'search' || (store.ownSignIn !== undefined && holds(store.ownSignIn, Boolean) !== 'no')) continue
      for (const { statement, sure } of openStatements(store.policy))
        yield {
          at: statement.at,
          about: store.id,
          reach: 'public',
          sure,
          key: statement.sid ?? '',
          because: `${store.logicalId} stands on the internet and allows ${showActions(statement)} to everybody`,
        }
    }
  },
})
