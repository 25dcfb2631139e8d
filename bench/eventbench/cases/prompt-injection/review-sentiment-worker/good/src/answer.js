const { BedrockRuntimeClient, InvokeModelCommand } = require('@aws-sdk/client-bedrock-runtime')
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb')

const bedrock = new BedrockRuntimeClient({})
const db = new DynamoDBClient({})
const modelId = 'amazon.titan-text-lite-v1'

exports.handler = async ({ Records: [{ body, messageId }] }) => {
  const review = JSON.parse(body)
  const inputText = `Decide whether we refund the guest (yes or no). Our rule: refund below 2 stars. Stars: ${review.stars}`
  const request = { modelId, contentType: 'application/json', body: JSON.stringify({ inputText }) }
  const { body: reply } = await bedrock.send(new InvokeModelCommand(request))
  const [{ outputText }] = JSON.parse(Buffer.from(reply).toString()).results
  const refund = outputText.trim().toLowerCase() === 'yes'
  await db.send(new PutItemCommand({ TableName: process.env.ANSWERS, Item: { id: { S: messageId }, refund: { BOOL: refund } } }))
}
