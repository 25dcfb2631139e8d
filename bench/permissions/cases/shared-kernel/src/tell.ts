import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { container } from './lib'

class Teller {
  readonly #sns: SNSClient = container.sns

  tell(text: string): Promise<unknown> {
    return this.#sns.send(new PublishCommand({ TopicArn: process.env.EVENTS_TOPIC, Message: text })) // uses sns:Publish on Happened for Tell
  }
}

const teller = new Teller()

export const handler = async (event: { text: string }): Promise<void> => {
  await teller.tell(event.text)
}
