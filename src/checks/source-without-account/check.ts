import { principalsOf } from '../../policy/lint/written-principals.ts'
import { values } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import { isAllow } from '../../policy/grants.ts'
import { canonicalArn } from '../../policy/evaluate/canonical.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy trusts a bucket by its name, whoever owns it',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'The ARN of a bucket holds no account. Once the bucket is deleted anybody can make one of that name, and the service then sends the events of the stranger.',
  fix: 'Name the account beside the bucket: `SourceAccount` of the permission, or the condition `StringEquals: { aws:SourceAccount: !Ref AWS::AccountId }`.',
  silent: ['The account or the organisation is named too.', 'Sources whose ARN holds the account.', 'Permissions that a framework writes.'],
  references: [
    'OW-A5',
    'SAS-2',
    'CWE-441',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html',
  ],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      if (kind !== 'resource' || !isAllow(statement) || !principalsOf(statement).some((one) => one.kind === 'service')) return undefined
      const keys = statement.conditions.map(({ key }) => key.toLowerCase())
      if (keys.some((key) => /^aws:(?:sourceaccount|sourceowner|sourceorg|principal)/.test(key))) return undefined
      const source = statement.conditions
        .filter(({ key }) => key.toLowerCase() === 'aws:sourcearn')
        .flatMap((condition) => values(condition.values).flat())
        .map((arn) => showText(canonicalArn(app, arn)))
        .find((arn) => /^arn:[^:]*:s3:::[^/*]/.test(arn))
      return source === undefined ? undefined : { says: `takes events of ${source.replace(/^arn:[^:]*:s3:::/, '')} from whoever owns it` }
    }),
})
