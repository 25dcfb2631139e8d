export { SQSClient as Queue, SendMessageCommand as Send, type SendMessageCommandOutput as Sent } from '@aws-sdk/client-sqs'
export * as storage from '@aws-sdk/client-s3'
