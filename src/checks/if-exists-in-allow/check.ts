import { readConditions, showCondition } from '../../policy/lint/condition-words.ts'
import { principalsOf } from '../../policy/lint/written-principals.ts'
import { isAllow, isTiedToSource } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A condition on the caller also holds for callers who do not say who they are',
  risk: 'misconfiguration',
  severity: 'low',
  why: '`…IfExists` holds where the request does not carry the key. A statement that is meant to tie a grant to a source lets in every request without one.',
  fix: 'Leave out `IfExists`; give callers that never carry the key a statement of their own.',
  silent: [
    'Another condition ties the statement to a source.',
    'Roles for services, of which several do not tell their source.',
    'Keys about what is done, not about who does it (`iam:PassedToService`).',
    'Statements that deny, where `IfExists` makes the ban wider.',
  ],
  references: ['OW-A5', 'CWE-284', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (!isAllow(statement) || kind === 'identity' || isTiedToSource(statement)) return undefined
      if (kind === 'trust' && principalsOf(statement).every((one) => one.kind === 'service')) return undefined
      const wrong = readConditions(statement).find(({ ifExists, key }) => ifExists && /^aws:(?:source|principal|vpc)/.test(key))
      return wrong === undefined ? undefined : { says: `asks with ${showCondition(wrong)}, which holds where the key is missing` }
    }),
})
