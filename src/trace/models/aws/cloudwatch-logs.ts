import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** Queries and filter patterns are languages of their own: a value that is set into one reads other log lines. */
export const cloudwatchLogs = cloudService({
  id: 'cloudwatch-logs',
  names: ['logs'],
  operations: operations({
    PutLogEvents: { on: 'logGroupName', writes: { content: 'logEvents[].message' } },
    GetLogEvents: { on: 'logGroupName|logGroupIdentifier', into: { cloud: 'logStreamName' }, reads: { content: 'events[].message' } },
    FilterLogEvents: {
      on: 'logGroupName|logGroupIdentifier',
      into: { nosql: 'filterPattern' },
      reads: { content: 'events[].message' },
    },
    StartQuery: { on: 'logGroupName|logGroupNames[]|logGroupIdentifiers[]', into: { nosql: 'queryString' } },
    StartLiveTail: { on: 'logGroupIdentifiers[]', into: { nosql: 'logEventFilterPattern' } },
    GetQueryResults: { about: 'queryId', reads: { content: 'results[][].value' }, recordKey: 'queryId' },
    GetLogRecord: { about: 'logRecordPointer', reads: { content: 'logRecord.*' }, recordKey: 'logRecordPointer' },
    PutSubscriptionFilter: { on: 'logGroupName', into: { cloud: ['destinationArn', 'roleArn', 'filterPattern'] } },
    PutDestination: { on: 'destinationName', into: { cloud: ['targetArn', 'roleArn'] } },
    PutDestinationPolicy: { on: 'destinationName', into: { cloud: 'accessPolicy' } },
    PutResourcePolicy: { on: 'policyName', into: { cloud: 'policyDocument' } },
    PutMetricFilter: { on: 'logGroupName', into: { cloud: 'filterPattern' } },
    CreateExportTask: { on: 'logGroupName', into: { cloud: ['destination', 'destinationPrefix'] } },
    PutQueryDefinition: { on: 'name', into: { nosql: 'queryString' } },
    ...each(
      'CreateLogGroup CreateLogStream DeleteLogGroup DeleteLogStream DeleteRetentionPolicy DeleteSubscriptionFilter PutRetentionPolicy',
      {
        on: 'logGroupName',
      },
    ),
    DescribeLogStreams: { on: 'logGroupName|logGroupIdentifier', reads: { key: 'logStreams[].logStreamName' } },
  }),
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html, 2026-11-22',
})
