import type { Node } from '../../document/node.ts'
import { build } from '../../document/build.ts'
import type { Statement } from '../role/role.ts'

/** What a role needs to send to a destination of SAM's `Type`: `SQS`, `SNS`, `Lambda`, `EventBridge`, `S3`. Without a type SAM adds nothing. */
export function destinationStatements(type: string | undefined, destination: Node): readonly Statement[] {
  switch (type) {
    case 'SQS':
      return [{ actions: 'sqs:SendMessage', resource: destination }]
    case 'SNS':
      return [{ actions: 'sns:Publish', resource: destination }]
    case 'Lambda':
      return [{ actions: 'lambda:InvokeFunction', resource: destination }]
    case 'EventBridge':
      return [{ actions: 'events:PutEvents', resource: destination }]
    case 'S3':
    case 'S3Bucket':
      return [
        { actions: 's3:PutObject', resource: build(destination.at, { 'Fn::Join': ['/', [destination, '*']] }) },
        { actions: 's3:ListBucket', resource: destination },
      ]
    default:
      return []
  }
}
