const { SNSClient, PublishBatchCommand } = require('@aws-sdk/client-sns')
const { SQSClient, SendMessageBatchCommand, GetQueueAttributesCommand } = require('@aws-sdk/client-sqs')

const [sns, sqs] = [new SNSClient({}), new SQSClient({})]

exports.handler = async ({ ids }) => {
  const messages = ids.map((id) => ({ Id: id, Message: id }))
  await sns.send(new PublishBatchCommand({ TopicArn: process.env.TOPIC_ARN, PublishBatchRequestEntries: messages })) // uses sns:Publish on Ready
  const QueueUrl = process.env.JOBS_QUEUE
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] })) // uses sqs:GetQueueAttributes on Jobs
  if (Number(Attributes.ApproximateNumberOfMessages) > 1000) return
  await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: ids.map((id) => ({ Id: id, MessageBody: id })) })) // uses sqs:SendMessage on Jobs
}
