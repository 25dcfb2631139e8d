import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const destinations = [
  'ExtendedS3DestinationConfiguration',
  'S3DestinationConfiguration',
  'RedshiftDestinationConfiguration',
  'HttpEndpointDestinationConfiguration',
]

export const firehose = cloudService({
  id: 'firehose',
  operations: operations({
    PutRecord: { on: 'DeliveryStreamName', writes: { content: 'Record.Data' } },
    PutRecordBatch: { on: 'DeliveryStreamName', writes: { content: 'Records[].Data' } },
    CreateDeliveryStream: {
      on: 'DeliveryStreamName',
      into: {
        cloud: ['ExtendedS3DestinationConfiguration.BucketARN', 'ExtendedS3DestinationConfiguration.RoleARN'],
        url: 'HttpEndpointDestinationConfiguration.EndpointConfiguration.Url',
      },
      whole: { cloud: destinations },
    },
    UpdateDestination: {
      on: 'DeliveryStreamName',
      into: {
        cloud: ['ExtendedS3DestinationUpdate.BucketARN', 'ExtendedS3DestinationUpdate.RoleARN'],
        url: 'HttpEndpointDestinationUpdate.EndpointConfiguration.Url',
      },
    },
    ...each('DeleteDeliveryStream DescribeDeliveryStream', { on: 'DeliveryStreamName' }),
  }),
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_Operations.html, 2026-11-22',
})
