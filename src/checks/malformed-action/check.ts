import { actionsOf } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy names something that is no action',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'An action is a service, a colon and a name. Anything else is refused at deployment or stands for nothing; a wildcard before the colon is only allowed alone, in `*` and `*:*`.',
  fix: 'Write `service:Action`, such as `s3:GetObject`.',
  silent: [
    '`*` and `*:*`.',
    'Texts with parts that are known only at deployment.',
    'Well-formed names that do not exist: see unknown-action and unknown-service.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = actionsOf(statement).filter((action) => !action.includes('${') && !/^(?:\*|\*:\*|[\w-]+:[\w*?]+)$/.test(action))
      return wrong.length === 0 ? undefined : { says: `names ${someOf(wrong.map((action) => `"${action}"`))}, which is no action` }
    }),
})
