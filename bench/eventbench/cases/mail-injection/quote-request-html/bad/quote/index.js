const AWS = require('aws-sdk')

const ses = new AWS.SES({ apiVersion: '2010-12-01' })

exports.handler = function (event, context, callback) {
  const { wishes } = JSON.parse(event.body)
  const Data = '<h2>Request for a quote</h2><p>' + wishes + '</p>'
  const Message = { Subject: { Data: 'Request for a quote' }, Body: { Html: { Data } } }
  ses.sendEmail({ Source: 'web@roofers.example', Destination: { ToAddresses: ['sales@roofers.example'] }, Message }, (err) => { // finds mail-injection
    callback(null, { statusCode: err ? 502 : 202 })
  })
}
