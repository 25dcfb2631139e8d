const { SNS } = require('@aws-sdk/client-sns')
const sns = new SNS({})
exports.handler = ({ body }) => sns.publish({ TopicArn: process.env.TOPIC, Message: body }).then(() => ({ statusCode: 202, body: '' }))
