import { SNS } from '@aws-sdk/client-sns'
import { SQS } from '@aws-sdk/client-sqs'

const clients = { sns: new SNS({}), sqs: new SQS({}) }

export const handler = async (event: { seat: string }, _context: unknown, { sns, sqs } = clients): Promise<void> => {
  try {
    await sns.publish({ TopicArn: process.env.TOPIC_ARN, Message: `sold ${event.seat}` }) // uses sns:Publish on Sold
  } catch (error) {
    await sqs.sendMessage({ QueueUrl: process.env.DEAD_LETTERS, MessageBody: String(error) }) // uses sqs:SendMessage on Broken
  }
}
