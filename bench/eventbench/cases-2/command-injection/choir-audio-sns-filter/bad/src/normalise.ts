import { execSync } from 'node:child_process'
import type { SNSEvent } from 'aws-lambda'

export const handler = async (event: SNSEvent): Promise<void> => {
  event.Records.forEach(({ Sns: { Message: title } }) => {
    execSync(`sox /opt/take.wav --comment "${title}" /tmp/take.ogg norm`) // finds command-injection
  })
}
