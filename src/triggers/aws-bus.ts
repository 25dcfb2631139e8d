import { attacker, optional, partly, platform, type Field } from './field.ts'
import { asynchronousBytes, synchronousBytes } from './limits.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const async = { provider: 'aws', retries: 'async', partialFailures: false, answer: 'none', maxBytes: asynchronousBytes } as const

/** An event of an AWS service: names that begin with `aws.` are reserved, so the envelope is the platform's. */
const ofService = (...detail: readonly Field[]): readonly Field[] => [platform('', 'object'), ...detail]

const repository = { ...async, kind: 'repository', within: 'aws-bus', trust: 'as-source' } as const
const repositoryWords = 'of whoever may push or open a pull request'

export const awsBus = {
  'aws-bus': {
    ...async,
    title: 'EventBridge rule',
    kind: 'bus',
    recognise: [
      { path: 'detail-type', type: 'string' },
      { path: 'source', type: 'string' },
      { path: 'account', type: 'string' },
      { path: 'id', type: 'string' },
    ],
    fields: [
      platform('version', 'string'),
      platform('id', 'string'),
      platform('account', 'string', { note: 'of the sender: tells other accounts’ events apart' }),
      platform('region', 'string'),
      platform('replay-name', 'string', optional),
      partly('time', 'string', { note: 'the sender may set it' }),
      partly('source', 'string', { note: 'any name that does not begin with aws.' }),
      partly('detail-type', 'string'),
      attacker('resources[]', 'string', optional),
      attacker('detail', 'object'),
    ],
    trust: 'as-source',
    reference: 'https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html',
  },
  'aws-schedule': {
    ...async,
    title: 'EventBridge schedule',
    kind: 'schedule',
    within: 'aws-bus',
    recognise: [{ path: 'source', is: 'aws.events' }],
    fields: ofService(),
    trust: 'internal',
    reference: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html',
  },
  'aws-scheduler': {
    ...async,
    title: 'EventBridge Scheduler',
    kind: 'schedule',
    within: 'aws-bus',
    recognise: [{ path: 'source', is: 'aws.scheduler' }],
    fields: ofService(),
    trust: 'internal',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-eventbridge-scheduler.html',
  },
  'aws-schedule-input': {
    ...async,
    title: 'Schedule with an input of its own',
    kind: 'schedule',
    recognise: 'declared',
    fields: [platform('', 'any', { note: 'the template’s; a function that makes schedules may put a user’s words in' })],
    trust: 'internal',
    reference: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html',
  },
  'aws-code-commit-bus': {
    ...repository,
    title: 'CodeCommit event',
    recognise: [{ path: 'source', is: 'aws.codecommit' }],
    fields: ofService(
      attacker('detail.referenceName', 'string', { ...optional, note: repositoryWords }),
      attacker('detail.referenceFullName', 'string', optional),
      attacker('detail.title', 'string', optional),
      attacker('detail.description', 'string', optional),
      attacker('detail.sourceReference', 'string', optional),
      attacker('detail.destinationReference', 'string', optional),
      attacker('detail.notificationBody', 'string', optional),
    ),
    reference: 'https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html',
  },
  'aws-code-build-bus': {
    ...repository,
    title: 'CodeBuild event',
    recognise: [{ path: 'source', is: 'aws.codebuild' }],
    fields: ofService(
      partly('detail.additional-information', 'object', { note: 'phases repeat what the build printed' }),
      attacker('detail.additional-information.source-version', 'string', { ...optional, note: repositoryWords }),
      attacker('detail.additional-information.exported-environment-variables', 'list', optional),
    ),
    reference: 'https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications-ref.html',
  },
  'aws-code-pipeline-bus': {
    ...repository,
    title: 'CodePipeline event',
    recognise: [{ path: 'source', is: 'aws.codepipeline' }],
    fields: ofService(
      partly('detail.execution-trigger', 'object', optional),
      partly('detail.execution-result', 'object', { ...optional, note: 'repeats what the action printed' }),
    ),
    reference: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html',
  },
  'aws-image-push-bus': {
    ...repository,
    title: 'ECR event',
    recognise: [{ path: 'source', is: 'aws.ecr' }],
    fields: ofService(
      attacker('detail.image-tag', 'string', { ...optional, max: 300, note: 'of whoever may push' }),
      attacker('detail.image-tags[]', 'string', optional),
    ),
    reference: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html',
  },
  'aws-pipe': {
    provider: 'aws',
    title: 'EventBridge pipe',
    kind: 'bus',
    recognise: [
      { path: '[].eventSource', starts: 'aws:' },
      { path: '[].awsRegion', type: 'string' },
    ],
    batch: '',
    fields: [
      attacker('[]', 'object', { note: 'records of the source as they stand, without the Records around them' }),
      attacker('[].data', 'string', { ...optional, encodings: ['base64'], note: 'Kinesis and Kafka' }),
      attacker('[].dynamodb', 'object', { ...optional, encodings: ['dynamodb'] }),
      platform('[].eventSource', 'string'),
      platform('[].eventSourceARN', 'string'),
      platform('[].awsRegion', 'string'),
    ],
    trust: 'as-source',
    retries: 'poll',
    partialFailures: true,
    answer: 'batch-failures',
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html',
  },
  'aws-log-subscription': {
    ...async,
    title: 'CloudWatch Logs subscription',
    kind: 'logs',
    recognise: [{ path: 'awslogs.data', type: 'string' }],
    fields: [
      partly('awslogs.data', 'string', {
        encodings: ['base64', 'gzip', 'json'],
        inside: [
          platform('', 'object'),
          attacker('logEvents[].message', 'string', { note: 'log lines quote requests, and anybody writes requests' }),
          attacker('logEvents[].extractedFields.*', 'string', optional),
        ],
      }),
    ],
    trust: 'as-source',
    reference: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html#LambdaFunctionExample',
  },
  'aws-alarm': {
    ...async,
    title: 'CloudWatch alarm action',
    kind: 'other',
    recognise: [
      { path: 'source', is: 'aws.cloudwatch' },
      { path: 'alarmArn', type: 'string' },
      { path: 'alarmData', type: 'object' },
    ],
    fields: ofService(),
    trust: 'internal',
    reference: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html',
  },
  'aws-destination': {
    ...async,
    title: 'Lambda destination',
    kind: 'other',
    recognise: [
      { path: 'requestContext.functionArn', type: 'string' },
      { path: 'requestContext.condition', type: 'string' },
      { path: 'responseContext', type: 'object' },
    ],
    fields: [
      platform('version', 'string'),
      platform('timestamp', 'string'),
      platform('requestContext', 'object'),
      attacker('requestPayload', 'any', { note: 'the other function’s event as it came' }),
      platform('responseContext', 'object'),
      attacker('responsePayload', 'any', { ...optional, note: 'messages of errors quote their input' }),
    ],
    trust: 'as-source',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
  },
} satisfies Record<string, TriggerFacts>
