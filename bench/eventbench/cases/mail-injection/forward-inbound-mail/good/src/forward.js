'use strict'
const aws = require('aws-sdk')
const ses = new aws.SES()

const encodedWord = (text) => '=?UTF-8?B?' + Buffer.from(text).toString('base64') + '?='

exports.handler = async (event) => {
  const { mail } = event.Records[0].ses
  const subject = encodedWord('Fwd: ' + mail.commonHeaders.subject)
  const raw = `From: info@choir.example\nTo: ${process.env.CHAIR}\nSubject: ${subject}\n\nA message arrived, see the mailbox.`
  return ses.sendRawEmail({ RawMessage: { Data: raw } }).promise()
}
