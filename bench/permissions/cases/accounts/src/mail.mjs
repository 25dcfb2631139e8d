import { SESClient, SendTemplatedEmailCommand } from '@aws-sdk/client-ses'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'

const ses = new SESv2Client({})

export const plain = async ({ to, text }) => {
  const Simple = { Subject: { Data: 'Your home' }, Body: { Text: { Data: text } } }
  await ses.send(new SendEmailCommand({ FromEmailAddress: process.env.SENDER, Destination: { ToAddresses: [to] }, Content: { Simple } })) // uses ses:SendEmail on ?
}

export const old = async ({ to, name }) => {
  const client = new SESClient({})
  const input = { Source: process.env.SENDER, Destination: { ToAddresses: [to] }, Template: 'welcome', TemplateData: JSON.stringify({ name }) }
  await client.send(new SendTemplatedEmailCommand(input)) // uses ses:SendTemplatedEmail on ?
}

export const text = async ({ phone }) => {
  await new SNSClient({}).send(new PublishCommand({ PhoneNumber: phone, Message: 'Somebody is at your door' })) // uses sns:Publish on *
}
