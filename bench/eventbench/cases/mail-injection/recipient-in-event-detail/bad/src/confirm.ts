import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { EventBridgeEvent } from 'aws-lambda'

const ses = new SESv2Client({})

export const handler = async ({ detail }: EventBridgeEvent<'Reserved', { tool: string; notify: string[] }>) => {
  const Destination = { ToAddresses: detail.notify }
  const Content = { Simple: { Subject: { Data: 'Tool reserved' }, Body: { Text: { Data: `Reserved: ${detail.tool}` } } } }
  await ses.send(new SendEmailCommand({ FromEmailAddress: 'noreply@rental.example', Destination, Content })) // finds mail-injection
}
