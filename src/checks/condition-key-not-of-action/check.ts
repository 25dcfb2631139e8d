import { needsKey, readConditions } from '../../policy/lint/condition-words.ts'
import { onlyLooks } from '../../policy/access.ts'
import { readsData } from '../../policy/data-reads.ts'
import { actionsOf, isAllow } from '../../policy/grants.ts'
import { isIamService, neverCarries } from '../../policy/services/action.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy asks for a condition key that its action never carries',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'Every action has its own keys: `s3:prefix` comes with a listing, not with the reading of an object. Where a request does not carry the key, an Allow fails; the condition seems to narrow the grant and ends it.',
  fix: 'Put the actions that carry the key into a statement of their own, and leave the others without this condition.',
  silent: [
    'Keys that every request can carry (`aws:…`), or every use of a key (`kms:ResourceAliases`).',
    'Actions that only describe, beside one that carries the key: the provider writes it so itself.',
    'Conditions that also hold without the key: `Null`, `…IfExists`, `ForAllValues`, `Not…`.',
    'Actions with wildcards of which one carries it, and statements that deny.',
    'Claims of identity providers.',
  ],
  references: [
    'OW-A5',
    'SAS-4',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (!isAllow(statement) || statement.notActions || kind === 'trust') return undefined
      for (const condition of readConditions(statement)) {
        const owner = condition.key.slice(0, condition.key.indexOf(':'))
        if (!needsKey(condition) || condition.type === undefined || !isIamService(owner) || ofEveryUse.has(condition.key)) continue
        const lacking = actionsOf(statement).filter((action) => neverCarries(action, condition.key))
        const idle =
          lacking.length === actionsOf(statement).length ? lacking : lacking.filter((action) => !onlyLooks(action) || readsData(action))
        if (idle.length > 0)
          return { says: `asks for ${condition.condition.key}, which ${someOf(idle)} never carr${idle.length === 1 ? 'ies' : 'y'}` }
      }
      return undefined
    }),
})

/** https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html */
const ofEveryUse = new Set(['kms:resourcealiases', 'kms:viaservice', 'kms:calleraccount'])
