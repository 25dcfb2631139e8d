'use strict'
const aws = require('aws-sdk')
const ses = new aws.SES()

exports.handler = async (event) => {
  const { mail } = event.Records[0].ses
  const subject = 'Fwd: ' + mail.commonHeaders.subject
  const raw = `From: info@choir.example\nTo: ${process.env.CHAIR}\nSubject: ${subject}\n\nA message arrived, see the mailbox.`
  return ses.sendRawEmail({ RawMessage: { Data: raw } }).promise() // finds mail-injection
}
