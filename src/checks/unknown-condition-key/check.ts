import { conditionKeyType, isIamService } from '../../policy/services/action.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy asks for a condition key that does not exist',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'IAM takes any key without a word. One that no request carries makes an Allow fail for everybody, and a condition with `Not…` or `IfExists` hold for everybody.',
  fix: 'Write the key as the service does (`aws:SourceArn`, `s3:prefix`, `dynamodb:LeadingKeys`); letters may be in any case.',
  silent: [
    'Keys in any case, and tags of any name.',
    'Claims of identity providers: only they know their keys.',
    'Keys with parts that are known only at deployment.',
  ],
  references: ['OW-A5', 'CWE-284', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const wrong = statement.conditions.map(({ key }) => key).filter(isUnknown)
      return wrong.length === 0 ? undefined : { says: `asks for ${someOf(wrong)}, which no request carries` }
    }),
})

/** Only the keys of AWS and of its services are listed. */
function isUnknown(key: string): boolean {
  const prefix = /^([\w-]+):[\w:/.-]+$/.exec(key)?.[1]?.toLowerCase()
  if (prefix === undefined || !(prefix === 'aws' || isIamService(prefix))) return false
  return conditionKeyType(key) === undefined
}
