import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'

export class Outbox {
  constructor(client = new SESv2Client({})) {
    this.client = client
  }

  async send({ to, subject, text }) {
    const Simple = { Subject: { Data: subject }, Body: { Text: { Data: text } } }
    const command = new SendEmailCommand({ FromEmailAddress: 'party@wedding.example', Destination: { ToAddresses: to }, Content: { Simple } })
    return this.client.send(command)
  }
}
