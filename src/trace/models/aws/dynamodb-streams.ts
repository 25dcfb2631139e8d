import { cloudService } from '../cloud.ts'
import { operations } from './facts.ts'

export const dynamodbStreams = cloudService({
  id: 'dynamodb-streams',
  operations: operations({
    GetShardIterator: { on: 'StreamArn' },
    DescribeStream: { on: 'StreamArn' },
    GetRecords: {
      reads: { item: ['Records[].dynamodb.NewImage', 'Records[].dynamodb.OldImage', 'Records[].dynamodb.Keys'] },
    },
    ListStreams: { about: 'TableName' },
  }),
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Streams.html, 2026-11-22',
})
