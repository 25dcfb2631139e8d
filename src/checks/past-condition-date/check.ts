import { readConditions } from '../../policy/lint/condition-words.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A temporary grant or ban is over',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A grant for a time that has passed does nothing; what still needs it fails, and what does not should not name it. A ban that has ended is a door that has opened by itself.',
  fix: 'Take out the statement, or set a new date after a review.',
  silent: [
    'Times to come.',
    'A year before 2000: it says never, and a program sets another when there is need.',
    '`DateGreaterThan` in the past: it has begun to hold.',
    'Keys that are about the session, such as `aws:TokenIssueTime`.',
  ],
  references: ['OW-A5', 'SAS-4', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws-dates.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = readConditions(statement).find(
        ({ key, base, literals }) =>
          key === 'aws:currenttime' &&
          base.startsWith('dateless') &&
          literals.length > 0 &&
          literals.every((value) => /^\d{4}-\d\d-\d\d/.test(value) && value >= '2000' && value.slice(0, 10) < app.asOf),
      )
      return wrong === undefined ? undefined : { says: `holds until ${wrong.literals.join(', ').slice(0, 40)}, and that is over` }
    }),
})
