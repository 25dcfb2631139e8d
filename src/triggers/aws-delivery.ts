import { attacker, optional, partly, platform } from './field.ts'
import { asynchronousBytes } from './limits.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const delivery = {
  kind: 'repository',
  provider: 'aws',
  trust: 'as-source',
  retries: 'async',
  partialFailures: false,
  answer: 'none',
  maxBytes: asynchronousBytes,
} as const

export const awsDelivery = {
  'aws-code-commit': {
    ...delivery,
    title: 'CodeCommit trigger',
    recognise: [{ path: 'Records[].eventSource', is: 'aws:codecommit' }],
    batch: 'Records',
    fields: [
      platform('Records[]', 'object', { note: 'customData is the deployer’s' }),
      attacker('Records[].codecommit.references[].ref', 'string', { note: 'a branch or tag: a shell’s metacharacters are allowed in it' }),
      partly('Records[].codecommit.references[].commit', 'string', {
        leadsTo: { what: 'the commit: files, message, author', control: 'attacker' },
      }),
    ],
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html',
  },
  'aws-code-pipeline-job': {
    ...delivery,
    title: 'CodePipeline job',
    recognise: [
      { path: '["CodePipeline.job"].id', type: 'string' },
      { path: '["CodePipeline.job"].data', type: 'object' },
    ],
    fields: [
      platform('["CodePipeline.job"]', 'object', { note: 'artifactCredentials are secrets: never to be logged' }),
      partly('["CodePipeline.job"].data.actionConfiguration.configuration.UserParameters', 'string', {
        ...optional,
        note: 'the deployer’s; #{variables} in it are of whoever pushes',
      }),
      partly('["CodePipeline.job"].data.inputArtifacts[].revision', 'string', optional),
      platform('["CodePipeline.job"].data.inputArtifacts[].location.s3Location.objectKey', 'string', {
        ...optional,
        leadsTo: { what: 'an archive of the repository’s files', control: 'attacker' },
      }),
      platform('["CodePipeline.job"].data.continuationToken', 'string', { ...optional, note: 'the function’s own, from its last run' }),
    ],
    reference:
      'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html#actions-invoke-lambda-function-json-event-example',
  },
  'aws-code-deploy-hook': {
    ...delivery,
    title: 'CodeDeploy lifecycle hook',
    recognise: [
      { path: 'DeploymentId', type: 'string' },
      { path: 'LifecycleEventHookExecutionId', type: 'string' },
    ],
    fields: [platform('', 'object')],
    trust: 'internal',
    reference: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html',
  },
} satisfies Record<string, TriggerFacts>
