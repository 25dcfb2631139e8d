import { values } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import { isAllow, isTiedToSource } from '../../policy/grants.ts'
import { showActions } from '../../policy/narrowing.ts'
import { check } from '../check.ts'

export default check({
  title: 'Somebody else\'s resources can reach this one through the provider',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A service works for all its customers. A policy that lets a service in without saying for whom lets it act for a stranger as well: his bucket or topic fills your queue, his distribution reads your bucket (the confused deputy).',
  fix: 'Add a condition with `aws:SourceArn` (the topic, bucket, rule or distribution) or `aws:SourceAccount` to the statement.',
  silent: [
    'A condition ties it to a source, an account, an organisation or an encryption context.',
    'Services that act only for the account they are in.',
    'Permissions of functions are the matter of unsourced-permission.',
    'What the framework writes, and policies of APIs.',
  ],
  references: ['OW-A5', 'SAS-2', 'CWE-441', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],

  *find(app) {
    for (const resource of app.resources) {
      if (resource.generated || resource.kind === 'api') continue
      for (const statement of resource.policy) {
        if (!isAllow(statement) || statement.origin.kind === 'framework' || statement.principals === undefined || isTiedToSource(statement)) continue
        const service = values(statement.principals)
          .flat()
          .filter(({ kind }) => kind === 'service')
          .map(({ name }) => showText(name))
          .find((name) => !insideAccount.test(name))
        if (service === undefined) continue
        yield {
          at: statement.at,
          about: resource.id,
          key: statement.sid ?? `${service} ${showActions(statement)}`,
          ...(carriers.test(service) && resource.kind !== 'encryption-key' ? { severity: 'medium' } : {}),
          because: `${resource.logicalId} allows ${showActions(statement)} to ${service} on behalf of any account`,
        }
      }
    }
  },
})

/** These carry what their customers choose to wherever their customers choose: any stranger can aim them. */
const carriers = /^(?:s3|sns|ses|cloudfront)\./
const insideAccount = /^(?:lambda|secretsmanager|cloudformation|apigateway|codepipeline|codebuild|ecs|ecs-tasks|ec2|eks|autoscaling|backup|dynamodb|rds|states|edgelambda|ops\.apigateway|kinesis|firehose|glue|es|opensearchservice|replicator\.lambda)\./
