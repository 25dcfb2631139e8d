import { readConditions, showCondition } from '../../policy/lint/condition-words.ts'
import { isAllow, isTiedToSource } from '../../policy/grants.ts'
import { admitsEverybody } from '../../policy/narrowing.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy shuts out some callers and lets in all the rest',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A condition with `Not…` in an Allow names who stays outside. Everybody else comes in, also callers that do not carry the key at all, and all accounts that will ever be.',
  fix: 'Name who comes in (`StringEquals: { aws:PrincipalOrgID: … }`), and put the exceptions into a statement that denies.',
  silent: [
    'Another condition ties the statement to a source.',
    'Statements that deny: there `Not…` is how a fence is written.',
    'Everybody as the principal: see public-resource-policy.',
  ],
  references: ['OW-A5', 'CWE-284', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (!isAllow(statement) || kind === 'identity' || isTiedToSource(statement) || admitsEverybody(statement) !== 'no') return undefined
      const wrong = readConditions(statement).find(({ negated, key }) => negated && /^aws:(?:source|principal|vpc)/.test(key))
      return wrong === undefined ? undefined : { says: `lets in all but those of ${showCondition(wrong)}` }
    }),
})
