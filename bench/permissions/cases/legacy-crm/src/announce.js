const aws = require('aws-sdk')
aws.config.update({ region: 'eu-west-1', maxRetries: 2 })

function publish(sns, subject, message) {
  return sns.publish({ TopicArn: process.env.TOPIC, Subject: subject, Message: message }).promise() // uses sns:Publish on Changes for Announce
}

exports.handler = async (event) => {
  const sns = new aws.SNS()
  await publish(sns, 'Contact changed', JSON.stringify(event.detail))
}

// From before the topic: every address got its own mail.
exports.sendMail = (ses, to) =>
  ses.sendEmail({ Source: 'crm@example.com', Destination: { ToAddresses: [to] }, Message: { Subject: { Data: 'x' }, Body: {} } }).promise()
