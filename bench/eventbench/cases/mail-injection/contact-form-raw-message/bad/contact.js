const { SESClient, SendRawEmailCommand } = require('@aws-sdk/client-ses')

const ses = new SESClient()

exports.handler = async (event) => {
  const { subject, message } = JSON.parse(event.body)
  const head = ['From: web@carpentry.example', `To: ${process.env.OFFICE}`]
  head.push('Subject: ' + subject, 'Content-Type: text/plain; charset=utf-8')
  const Data = Buffer.from(head.join('\r\n') + '\r\n\r\n' + message)
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data } })) // finds mail-injection
  return { statusCode: 202, body: '' }
}
