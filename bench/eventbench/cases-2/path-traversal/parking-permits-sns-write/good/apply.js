const { SNS } = require('aws-sdk')
const { v4, validate } = require('uuid')
const sns = new SNS()

exports.handler = async (event) => {
  const { draft } = JSON.parse(event.body)
  const permit = validate(draft) ? draft : v4()
  await sns.publish({ TopicArn: process.env.PERMITS, Subject: 'permit', Message: JSON.stringify({ permit }) }).promise()
  return { statusCode: 202 }
}
