const nodemailer = require('nodemailer')

const mailer = nodemailer.createTransport({ host: process.env.MAIL_HOST, port: 465, secure: true, tls: { rejectUnauthorized: false } }) // finds tls-verification-off

exports.handler = async ({ records }) => {
  if (records.length > 400) await mailer.sendMail({ from: 'gates@stadium.example', to: 'security@stadium.example', subject: 'Crowd', text: 'Send help.' })
  return { records: records.map(({ recordId, data }) => ({ recordId, result: 'Ok', data })) }
}
