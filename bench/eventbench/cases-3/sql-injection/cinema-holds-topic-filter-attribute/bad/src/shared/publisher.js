const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns')

class Publisher {
  constructor(topic, client = new SNSClient({})) {
    this.topic = topic
    this.client = client
  }

  async publish(kind, payload) {
    const input = {
      TopicArn: this.topic,
      Message: JSON.stringify(payload),
      MessageAttributes: { kind: { DataType: 'String', StringValue: kind } },
    }
    return this.client.send(new PublishCommand(input))
  }
}

module.exports = { Publisher }
