import { readConditions, showCondition } from '../../policy/lint/condition-words.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy takes a wildcard for a letter',
  risk: 'misconfiguration',
  severity: 'medium',
  why: '`StringEquals` compares letter by letter: with it `*` is a star and matches no name. The grant never holds, and messages of the topic never arrive; a ban with `StringNotEquals` hits everybody.',
  fix: 'Write `StringLike`, or `ArnLike` for ARNs, where the value holds a wildcard.',
  silent: [
    '`StringLike`, `ArnLike` and `ArnEquals`, which know wildcards.',
    'A value that the key itself may hold, such as `*` for `s3:prefix`.',
    'Values that are known only at deployment.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = readConditions(statement).find(
        ({ base, literals, key }) =>
          /^string(?:not)?equals/.test(base) && !freeText.test(key) && literals.some((value) => /[*?]/.test(value)),
      )
      return wrong === undefined ? undefined : { says: `compares a pattern with ${showCondition(wrong)}, letter by letter` }
    }),
})

/** What callers write there may hold a star. */
const freeText = /^(?:s3:prefix|s3:delimiter|aws:useragent|aws:referer|aws:(?:request|resource|principal)tag\/)/
