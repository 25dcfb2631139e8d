import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'

type Ring = (text: string) => Promise<void>

function makeBell(topic: string | undefined): Ring {
  const sns = new SNSClient({})
  return async (text) => {
    await sns.send(new PublishCommand({ TopicArn: topic, Message: text })) // uses sns:Publish on Bell for Returned
  }
}

const ring = makeBell(process.env.BELL)

export const handler = async ({ text }: { text: string }): Promise<void> => {
  await Promise.allSettled([ring(text), ring(text.toUpperCase())])
}
