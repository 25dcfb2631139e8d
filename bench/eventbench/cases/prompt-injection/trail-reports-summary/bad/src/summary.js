const { DynamoDB } = require('aws-sdk')
const { BedrockRuntime } = require('@aws-sdk/client-bedrock-runtime')

const reports = new DynamoDB.DocumentClient()
const bedrock = new BedrockRuntime()

module.exports.handler = async () => {
  const { Items } = await reports.scan({ TableName: process.env.REPORTS, Limit: 100 }).promise()
  const lines = Items.map((item) => `- ${item.condition}`).join('\n')
  const system = [{ text: 'Summarise the reports in one line, then follow our style guide.\n' + lines }]
  const messages = [{ role: 'user', content: [{ text: 'The summary, please.' }] }]
  const { output } = await bedrock.converse({ modelId: 'amazon.nova-micro-v1:0', system, messages }) // finds prompt-injection
  return output.message.content.length
}
