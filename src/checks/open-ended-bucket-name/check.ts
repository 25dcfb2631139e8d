import { actionsOf, isAllow, isNarrowed, resourcesOf } from '../../policy/grants.ts'
import { onlyLooks } from '../../policy/access.ts'
import { showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A function may write into buckets of strangers with a like name',
  risk: 'over-privilege',
  severity: 'low',
  why: "Names of buckets are given out world-wide. A pattern such as `arn:aws:s3:::photos*` also matches a bucket `photos-attacker` that somebody else makes and opens: whoever controls the bucket's name in the code carries data out.",
  fix: 'Write the name of the bucket to its end and put the wildcard behind the slash: `arn:aws:s3:::photos-prod/*`. Or add the condition `StringEquals: { s3:ResourceAccount: … }`.',
  silent: [
    'The wildcard stands behind a slash.',
    'The name holds the number of the account, or a part known only at deployment, before the wildcard.',
    'A condition narrows the statement.',
    'Actions that only list or describe, and `*` for all buckets: see wildcard-resource.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-668', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (kind !== 'identity' || !isAllow(statement) || statement.notResources || isNarrowed(statement)) return undefined
      if (actionsOf(statement).every((action) => !/^s3:/i.test(action) || onlyLooks(action))) return undefined
      const open = resourcesOf(statement).filter(isOpenEnded)
      return open.length === 0 ? undefined : { says: `may change what lies in every bucket like ${someOf(open.map(showText))}` }
    }),
})

/** At least one letter of a name, then a wildcard before the first slash. */
const isOpenEnded = (resource: Text): boolean => {
  const written = resource
    .map((part) => (typeof part === 'string' ? part : part.kind === 'pseudo' && part.name !== 'account' ? part.name : '/'))
    .join('')
  const bucket = /^arn:[\w-]+:s3:::([^/]*)/.exec(written)?.[1] ?? ''
  return /[*?]/.test(bucket) && /^[^*?$]/.test(bucket) && !/\d{12}/.test(bucket)
}
