import { literal } from '../../model/text.ts'
import type { Known } from '../../model/known.ts'
import type { Text } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A statement says nothing',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A statement without an action, or a grant without a resource, is refused at deployment or does nothing. Most likely the list was emptied by hand or by a parameter, and what it was for is missing.',
  fix: 'Fill the list, or take out the statement.',
  silent: ['Lists that are known only at deployment.', 'Trust policies, which name no resource, and policies of resources.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      // A list that a parameter fills may be empty as yet.
      if (app.parameters.some((one) => one.kind === 'parameter' && one.value !== undefined && literal(one.value) === '')) return undefined
      if (isEmpty(statement.actions)) return { says: 'has a statement without an action' }
      return kind === 'identity' && isEmpty(statement.resources) ? { says: 'has a statement without a resource' } : undefined
    }),
})

const isEmpty = (list: Known<readonly Text[]>): boolean => list.state === 'known' && list.value.length === 0
