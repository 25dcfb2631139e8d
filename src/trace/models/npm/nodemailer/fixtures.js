const nodemailer = require('nodemailer')

const transport = nodemailer.createTransport({ host: 'mail.example.com' })

exports.recipient = async (event) => {
  await transport.sendMail({ to: event.to, from: 'shop@example.com', text: 'Hello' }) // finds mail
  await transport.sendMail({ to: 'team@example.com', from: 'shop@example.com', text: event.body })
}

exports.content = async (event) => {
  await transport.sendMail({ to: 'team@example.com', html: `<p>${event.message}</p>` }) // finds html
  await transport.sendMail({ to: 'team@example.com', html: '<p>new order</p>', text: event.message })
  await transport.sendMail({ to: 'team@example.com', text: 'see', attachments: [{ path: `/tmp/${event.file}` }] }) // finds path
}
