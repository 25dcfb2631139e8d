import { values } from '../../model/known.ts'
import type { Statement } from '../../model/role.ts'
import { showText } from '../../model/text.ts'
import { isAllow, isTiedToSource } from '../../policy/grants.ts'
import { showActions } from '../../policy/narrowing.ts'
import { check } from '../check.ts'

export default check({
  title: "Somebody else's resources can reach this one through the provider",
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A service works for all its customers. A policy that lets a service in without saying for whom lets it act for a stranger as well: his bucket or topic fills your queue, his distribution reads your bucket (the confused deputy).',
  fix: 'Add a condition with `aws:SourceArn` (the topic, bucket, rule or distribution) or `aws:SourceAccount` to the statement.',
  silent: [
    'A condition ties it to a source, an account, an organisation or an encryption context.',
    'Services that act only for the account they are in.',
    'Keys: who may use the data that they encrypt is decided elsewhere.',
    'A service that may only look at settings.',
    'Permissions of functions are the matter of unsourced-permission.',
    'What the framework writes, and policies of APIs.',
  ],
  references: ['OW-A5', 'SAS-2', 'CWE-441', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],

  *find(app) {
    for (const resource of app.resources) {
      if (resource.generated || resource.kind === 'api' || resource.kind === 'encryption-key') continue
      const open = resource.policy
        .flatMap((statement) => serviceOf(statement) ?? [])
        .toSorted((a, b) => Number(carries(b)) - Number(carries(a)))
      const [worst] = open
      if (worst === undefined) continue
      yield {
        at: worst.statement.at,
        about: resource.id,
        ...(carries(worst) ? { severity: 'medium' } : {}),
        because: `${resource.logicalId} allows ${showActions(worst.statement)} to ${worst.service} on behalf of any account`,
        path:
          open.length > 1
            ? open.map(({ statement, service }) => ({ at: statement.at, what: `${showActions(statement)} for ${service}` }))
            : [],
      }
    }
  },
})

interface Opened {
  readonly statement: Statement
  readonly service: string
}

/** The service that a statement lets in for whomever it acts, if it does. */
function serviceOf(statement: Statement): Opened | undefined {
  if (!isAllow(statement) || statement.origin.kind === 'framework' || statement.principals === undefined || isTiedToSource(statement))
    return undefined
  if (
    values(statement.actions)
      .flat()
      .every((action) => harmless.test(showText(action)))
  )
    return undefined
  const names = values(statement.principals)
    .flat()
    .flatMap(({ kind, name }) => (kind === 'service' ? [showText(name)] : []))
  const service = names.find((name) => carriers.test(name)) ?? names.find((name) => !insideAccount.test(name))
  return service === undefined || (service.startsWith('ses.') && namesReferer(statement)) ? undefined : { statement, service }
}

/** Before it knew `aws:SourceAccount`, SES sent the account as the referer; a stranger cannot choose what the service sends. */
const namesReferer = ({ conditions }: Statement): boolean => conditions.some(({ key }) => key.toLowerCase() === 'aws:referer')

/** Services look whether they may deliver before they do. */
const harmless = /:(?:GetBucketAcl|GetBucketLocation|ListBucket|GetQueueAttributes|GetQueueUrl|GetTopicAttributes|Describe\w+)$/i

/** These carry what their customers choose to wherever their customers choose: any stranger can aim them. */
const carriers = /^(?:s3|sns|ses|cloudfront)\./
const carries = ({ service }: Opened): boolean => carriers.test(service)
const insideAccount =
  /^(?:lambda|secretsmanager|cloudformation|apigateway|codepipeline|codebuild|ecs|ecs-tasks|ec2|eks|autoscaling|backup|dynamodb|rds|states|edgelambda|ops\.apigateway|kinesis|firehose|glue|es|opensearchservice|replicator\.lambda)\./
