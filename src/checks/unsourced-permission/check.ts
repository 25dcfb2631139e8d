import { values } from '../../model/known.ts'
import { shortName } from '../../model/questions.ts'
import { showText } from '../../model/text.ts'
import { isTiedToSource } from '../../policy/grants.ts'
import { check } from '../check.ts'

export default check({
  title: "Somebody else's resources can trigger this function",
  risk: 'broken-authentication',
  severity: 'medium',
  why: "A permission for a service without a source lets that service call the function on behalf of anybody: a bucket, topic, rule or API of a stranger's account (the confused deputy). The event then comes from an attacker and looks trusted.",
  fix: 'Add SourceArn with the ARN of the bucket, topic, rule or API to the permission, and SourceAccount where the ARN has no account (S3). For a skill add EventSourceToken with its id.',
  silent: [
    'The permission names a source ARN, account, organisation or token.',
    'The permission is made by the framework, and nothing in the template could narrow it.',
    'Services that act only inside the account: Secrets Manager, CloudFormation, CloudWatch Logs destinations.',
  ],
  references: ['OW-A5', 'SAS-2', 'CWE-441', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],

  *find(app) {
    for (const fn of app.functions)
      for (const statement of fn.invokers) {
        if (statement.origin.kind === 'framework' || isTiedToSource(statement) || statement.principals === undefined) continue
        const service = values(statement.principals)
          .flat()
          .find(({ kind }) => kind === 'service')
        if (service === undefined || insideAccount.test(showText(service.name))) continue
        yield {
          at: statement.at,
          about: fn.id,
          key: statement.sid ?? showText(service.name),
          because: `${shortName(fn.id)} accepts events from ${showText(service.name)} on behalf of any account`,
        }
      }
  },
})

const insideAccount = /^(secretsmanager|cloudformation|lambda|config|backup|codepipeline)\./
