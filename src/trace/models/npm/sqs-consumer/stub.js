import { cloud, here } from 'cordon'

// It asks the queue for messages, gives each to the program, and deletes those that were worked through.
export class Consumer {
  constructor(options) {
    this.options = options
    this.listeners = {}
  }
  static create(options) {
    return new Consumer(options)
  }
  start() {
    const {
      queueUrl: QueueUrl,
      sqs,
      handleMessage,
      handleMessageBatch,
      preReceiveMessageCallback,
      postReceiveMessageCallback,
    } = this.options
    const { shouldDeleteMessages, terminateVisibilityTimeout, heartbeatInterval } = this.options
    const given = { client: sqs, at: here() }
    if (preReceiveMessageCallback) preReceiveMessageCallback()
    const { Messages } = cloud('sqs', 'ReceiveMessage', { QueueUrl }, given)
    if (postReceiveMessageCallback) postReceiveMessageCallback()
    if (heartbeatInterval || terminateVisibilityTimeout) cloud('sqs', 'ChangeMessageVisibility', { QueueUrl }, given)
    const [message] = Messages
    if (this.listeners.message_received) this.listeners.message_received(message)
    if (handleMessageBatch) handleMessageBatch(Messages)
    else if (handleMessage) handleMessage(message)
    if (shouldDeleteMessages !== false) cloud('sqs', handleMessageBatch ? 'DeleteMessageBatch' : 'DeleteMessage', { QueueUrl }, given)
    if (this.listeners.message_processed) this.listeners.message_processed(message)
  }
  stop() {}
  on(name, listener) {
    this.listeners[name] = listener
    return this
  }
  once(name, listener) {
    return this.on(name, listener)
  }
  emit() {}
  updateOption(name, value) {
    this.options[name] = value
  }
}
