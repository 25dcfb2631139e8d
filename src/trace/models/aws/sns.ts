import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const sns = cloudService({
  id: 'sns',
  operations: operations({
    Publish: {
      on: 'TopicArn|TargetArn',
      writes: { content: 'Message', subject: 'Subject', attributes: 'MessageAttributes' },
    },
    PublishBatch: {
      on: 'TopicArn',
      writes: {
        content: 'PublishBatchRequestEntries[].Message',
        subject: 'PublishBatchRequestEntries[].Subject',
        attributes: 'PublishBatchRequestEntries[].MessageAttributes',
      },
    },
    Subscribe: { on: 'TopicArn', into: { cloud: ['Protocol', 'Attributes.*'] } },
    ConfirmSubscription: { on: 'TopicArn' },
    CreateTopic: { on: 'Name', into: { cloud: ['Attributes.*', 'DataProtectionPolicy'] } },
    SetTopicAttributes: { on: 'TopicArn', into: { cloud: ['AttributeName', 'AttributeValue'] } },
    SetSubscriptionAttributes: { on: 'SubscriptionArn', into: { cloud: ['AttributeName', 'AttributeValue'] } },
    AddPermission: { on: 'TopicArn', into: { cloud: ['AWSAccountId[]', 'ActionName[]'] } },
    PutDataProtectionPolicy: { on: 'ResourceArn', into: { cloud: 'DataProtectionPolicy' } },
    CreatePlatformApplication: { on: 'Name', into: { cloud: ['Platform', 'Attributes.*'] } },
    CreatePlatformEndpoint: { on: 'PlatformApplicationArn' },
    SetSMSAttributes: { into: { cloud: 'attributes.*' } },
    ...each('DeleteTopic GetTopicAttributes ListSubscriptionsByTopic RemovePermission', { on: 'TopicArn' }),
    ...each('DeleteEndpoint GetEndpointAttributes SetEndpointAttributes', { about: 'EndpointArn', recordKey: 'EndpointArn' }),
    ...each('GetSubscriptionAttributes Unsubscribe', { about: 'SubscriptionArn', recordKey: 'SubscriptionArn' }),
  }),
  source: 'https://docs.aws.amazon.com/sns/latest/api/API_Operations.html, 2026-11-22',
})
