import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const kinesis = cloudService({
  id: 'kinesis',
  operations: operations({
    PutRecord: { on: 'StreamName|StreamARN', writes: { content: 'Data', key: 'PartitionKey' } },
    PutRecords: { on: 'StreamName|StreamARN', writes: { content: 'Records[].Data', key: 'Records[].PartitionKey' } },
    GetRecords: { about: 'StreamARN', reads: { content: 'Records[].Data', key: 'Records[].PartitionKey' } },
    GetShardIterator: { on: 'StreamName|StreamARN' },
    SubscribeToShard: {
      on: 'ConsumerARN',
      reads: {
        content: 'EventStream[].SubscribeToShardEvent.Records[].Data',
        key: 'EventStream[].SubscribeToShardEvent.Records[].PartitionKey',
      },
    },
    PutResourcePolicy: { on: 'ResourceARN', into: { cloud: 'Policy' } },
    CreateStream: { on: 'StreamName', into: { work: 'ShardCount' } },
    UpdateShardCount: { on: 'StreamName|StreamARN', into: { work: 'TargetShardCount' } },
    RegisterStreamConsumer: { on: 'StreamARN' },
    ...each(
      'DecreaseStreamRetentionPeriod DeleteStream DescribeStream DescribeStreamSummary ListShards MergeShards SplitShard StopStreamEncryption',
      { on: 'StreamName|StreamARN' },
    ),
    StartStreamEncryption: { on: 'StreamName|StreamARN', into: { cloud: 'KeyId' } },
  }),
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_Operations.html, 2026-11-22',
})
