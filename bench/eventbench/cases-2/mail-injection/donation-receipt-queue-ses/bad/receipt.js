const AWS = require('aws-sdk')
const ses = new AWS.SES()

exports.handler = ({ Records }) =>
  Promise.all(
    Records.map(async ({ body }) => {
      const { email, amount } = JSON.parse(body)
      const Message = { Subject: { Data: 'Thank you' }, Body: { Text: { Data: `We received ${Number(amount)} EUR.` } } }
      await ses.sendEmail({ Source: 'gifts@charity.example', Destination: { ToAddresses: [email] }, Message }).promise() // finds mail-injection
    }),
  )
