import { json } from './example.ts'

const busEvent = (source: string, detailType: string, detail: unknown, resources: readonly string[] = []) => ({
  event: {
    version: '0',
    id: '2d4eba74-fd51-3966-4bfa-b013c9da8ff1',
    'detail-type': detailType,
    source,
    account: '123456789012',
    time: '2026-10-12T08:15:30Z',
    region: 'eu-central-1',
    resources,
    detail,
  },
})

// {"messageType":"DATA_MESSAGE", …, "logEvents":[{ …, "message":"ERROR no product named lamp"}]}, compressed
const logs =
  'H4sIAAAAAAACAzVQwWrDMAz9lWB2LMRWHMXuLdCsl41BklsJw6lNCSRxcJyVUfrvUzYmdBBPT09PerDJrau5ufZ7cezITmVbfr5XTVOeK3Zg/j67QLCATOZYKM0FEDz62zn4baFOau5rOpqptyb1wbqw/vWbGJyZiAAcMBU8FZBeXt7KtmrajltlRY+OqOvWr9cwLHHw8+swxl3geGEuBE9V96tVfbk57vCDDZYkM4kAmUCuNepCKVlwzCXXBXJUCkDlu09EAcCFFCgzpSGXSOviQPdGM5F1UWhK0BmnOPz/geSruv6ok9knS/B2u8ZkNpOzybhPPbvnD5E4OqMzAQAA'

export const busExamples = {
  'aws-bus': busEvent('shop.orders', 'Order Placed', { order: 42, note: 'for Ada' }, ['order/42']),
  'aws-schedule': busEvent('aws.events', 'Scheduled Event', {}, ['arn:aws:events:eu-central-1:123456789012:rule/nightly']),
  'aws-scheduler': busEvent('aws.scheduler', 'Scheduled Event', '{}', [
    'arn:aws:scheduler:eu-central-1:123456789012:schedule/default/nightly',
  ]),
  'aws-schedule-input': { event: { report: 'daily' } },
  'aws-code-commit-bus': busEvent('aws.codecommit', 'CodeCommit Repository State Change', {
    event: 'referenceUpdated',
    repositoryName: 'shop',
    repositoryId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
    referenceType: 'branch',
    referenceName: 'main',
    referenceFullName: 'refs/heads/main',
    commitId: '5e493c6f3067653f3d04eca608b4901eb227078a',
    callerUserArn: 'arn:aws:iam::123456789012:user/ada',
  }),
  'aws-code-build-bus': busEvent('aws.codebuild', 'CodeBuild Build State Change', {
    'build-status': 'FAILED',
    'project-name': 'shop',
    'build-id': 'arn:aws:codebuild:eu-central-1:123456789012:build/shop:0d8d1b6e',
    'additional-information': {
      initiator: 'github',
      'source-version': 'pr/7',
      phases: [{ 'phase-type': 'BUILD', 'phase-context': ['exit status 1'] }],
    },
    version: '1',
  }),
  'aws-code-pipeline-bus': busEvent('aws.codepipeline', 'CodePipeline Action Execution State Change', {
    pipeline: 'shop',
    'execution-id': '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
    stage: 'Build',
    action: 'Test',
    state: 'FAILED',
    'execution-result': { 'external-execution-summary': 'exit status 1', 'error-code': 'JobFailed' },
  }),
  'aws-image-push-bus': busEvent('aws.ecr', 'ECR Image Action', {
    'action-type': 'PUSH',
    result: 'SUCCESS',
    'repository-name': 'shop',
    'image-digest': `sha256:${'0'.repeat(64)}`,
    'image-tag': 'v1.4',
  }),
  'aws-pipe': {
    event: [
      {
        messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
        body: json({ order: 42 }),
        messageAttributes: {},
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:orders',
        awsRegion: 'eu-central-1',
      },
    ],
  },
  'aws-log-subscription': { event: { awslogs: { data: logs } } },
  'aws-alarm': {
    event: {
      source: 'aws.cloudwatch',
      alarmArn: 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:errors',
      accountId: '123456789012',
      time: '2026-10-12T08:15:30.123+0000',
      region: 'eu-central-1',
      alarmData: {
        alarmName: 'errors',
        state: { value: 'ALARM', reason: 'Threshold crossed', timestamp: '2026-10-12T08:15:30.123+0000' },
        previousState: { value: 'OK', reason: 'Threshold not crossed', timestamp: '2026-10-12T08:10:30.123+0000' },
        configuration: {
          metrics: [
            {
              id: 'm1',
              metricStat: {
                metric: { namespace: 'AWS/Lambda', name: 'Errors', dimensions: { FunctionName: 'orders' } },
                period: 60,
                stat: 'Sum',
              },
              returnData: true,
            },
          ],
        },
      },
    },
  },
  'aws-destination': {
    event: {
      version: '1.0',
      timestamp: '2026-10-12T08:15:30.123Z',
      requestContext: {
        requestId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
        functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:orders:$LATEST',
        condition: 'RetriesExhausted',
        approximateInvokeCount: 3,
      },
      requestPayload: { order: 42 },
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: { errorMessage: 'no product named lamp', errorType: 'Error' },
    },
  },
  'aws-code-commit': {
    event: {
      Records: [
        {
          awsRegion: 'eu-central-1',
          codecommit: { references: [{ commit: '5e493c6f3067653f3d04eca608b4901eb227078a', ref: 'refs/heads/main' }] },
          customData: 'deploy',
          eventId: '31ade2c7-f889-47c5-a937-1cf99e2790e9',
          eventName: 'ReferenceChanges',
          eventPartNumber: 1,
          eventSource: 'aws:codecommit',
          eventSourceARN: 'arn:aws:codecommit:eu-central-1:123456789012:shop',
          eventTime: '2026-10-12T08:15:30.123+0000',
          eventTotalParts: 1,
          eventTriggerConfigId: '0d17d6a4-efeb-46f3-b3ab-a63741badeb8',
          eventTriggerName: 'deploy',
          eventVersion: '1.0',
          userIdentityARN: 'arn:aws:iam::123456789012:user/ada',
        },
      ],
    },
  },
  'aws-code-pipeline-job': {
    event: {
      'CodePipeline.job': {
        id: 'c0d76431-b0e7-4d2c-97e3-e8ee786eb6f6',
        accountId: '123456789012',
        data: {
          actionConfiguration: { configuration: { FunctionName: 'deploy', UserParameters: json({ branch: 'main' }) } },
          inputArtifacts: [
            {
              name: 'source',
              revision: '5e493c6f3067653f3d04eca608b4901eb227078a',
              location: { type: 'S3', s3Location: { bucketName: 'shop-pipeline', objectKey: 'shop/source/TdOSFRV' } },
            },
          ],
          outputArtifacts: [],
          artifactCredentials: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'not-a-secret', sessionToken: 'not-a-token' },
        },
      },
    },
  },
  'aws-code-deploy-hook': { event: { DeploymentId: 'd-ABCDEF', LifecycleEventHookExecutionId: 'bGlmZWN5Y2xl' } },
  'aws-mail': {
    event: {
      Records: [
        {
          eventSource: 'aws:ses',
          eventVersion: '1.0',
          ses: {
            mail: {
              timestamp: '2026-10-12T08:15:30.123Z',
              source: 'ada@example.org',
              messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
              destination: ['help@shop.example'],
              headersTruncated: false,
              headers: [
                { name: 'From', value: 'Ada <ada@example.org>' },
                { name: 'Subject', value: 'Broken lamp' },
              ],
              commonHeaders: {
                returnPath: 'ada@example.org',
                from: ['Ada <ada@example.org>'],
                to: ['help@shop.example'],
                date: 'Mon, 12 Oct 2026 08:15:29 +0000',
                messageId: '<0123456789@example.org>',
                subject: 'Broken lamp',
              },
            },
            receipt: {
              timestamp: '2026-10-12T08:15:30.123Z',
              processingTimeMillis: 574,
              recipients: ['help@shop.example'],
              spamVerdict: { status: 'PASS' },
              virusVerdict: { status: 'PASS' },
              spfVerdict: { status: 'PASS' },
              dkimVerdict: { status: 'PASS' },
              dmarcVerdict: { status: 'GRAY' },
              action: { type: 'Lambda', functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:mail', invocationType: 'Event' },
            },
          },
        },
      ],
    },
  },
  'aws-work-mail': {
    event: {
      summaryVersion: '2018-10-10',
      envelope: { mailFrom: { address: 'ada@example.org' }, recipients: [{ address: 'help@shop.example' }] },
      sender: { address: 'ada@example.org' },
      subject: 'Broken lamp',
      messageId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
      invocationId: '00000000000000000000000000000000',
      flowDirection: 'INBOUND',
      truncated: false,
    },
  },
}
