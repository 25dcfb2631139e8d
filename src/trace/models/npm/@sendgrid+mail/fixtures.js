import sendgrid from '@sendgrid/mail'
import Mailgun from 'mailgun.js'

sendgrid.setApiKey(process.env.KEY)
const mailgun = new Mailgun(FormData).client({ username: 'api', key: process.env.KEY })

export const handler = async (event) => {
  await sendgrid.send({ to: event.to, from: 'shop@example.com', text: 'Hello' }) // finds mail
  await sendgrid.send({ to: 'team@example.com', from: 'shop@example.com', text: event.body })
  await sendgrid.send({ to: 'team@example.com', html: `<p>${event.body}</p>` }) // finds html
  await mailgun.messages.create('example.com', { to: event.to, text: 'Hello' }) // finds mail
  await mailgun.messages.create('example.com', { to: 'team@example.com', text: event.body })
}
