import { cloud, open } from 'cordon'

export class Producer {
  constructor({ queueUrl, sqs }) {
    this.queueUrl = queueUrl
    this.client = sqs
  }
  static create(options) {
    return new Producer(options)
  }
  async send(messages) {
    const all = Array.isArray(messages) ? messages : [messages]
    const Entries = all.map((one) => (typeof one === 'string' ? { Id: one, MessageBody: one } : { Id: one.id, MessageBody: one.body }))
    cloud('sqs', 'SendMessageBatch', { QueueUrl: this.queueUrl, Entries }, { client: this.client })
    return [open()]
  }
  async queueSize() {
    return Number(
      cloud('sqs', 'GetQueueAttributes', { QueueUrl: this.queueUrl }, { client: this.client }).Attributes.ApproximateNumberOfMessages,
    )
  }
}
