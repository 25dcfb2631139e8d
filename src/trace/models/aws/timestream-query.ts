import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const timestreamQuery = cloudService({
  id: 'timestream-query',
  operations: operations({
    Query: { into: { sql: 'QueryString' }, reads: { item: 'Rows[]' } },
    PrepareQuery: { into: { sql: 'QueryString' } },
    CreateScheduledQuery: {
      on: 'Name',
      into: {
        sql: 'QueryString',
        cloud: [
          'ScheduledQueryExecutionRoleArn',
          'NotificationConfiguration.SnsConfiguration.TopicArn',
          'ErrorReportConfiguration.S3Configuration.BucketName',
        ],
      },
    },
    ...each('DeleteScheduledQuery DescribeScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery', { on: 'ScheduledQueryArn' }),
    CancelQuery: { about: 'QueryId', recordKey: 'QueryId' },
  }),
  source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/API_Operations_Amazon_Timestream_Query.html, 2026-11-22',
})
