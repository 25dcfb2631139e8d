const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb')

const jobs = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const save = (Item) => jobs.send(new PutCommand({ TableName: process.env.JOBS, Item }))

exports.handler = async ({ Records }) => {
  for (const { messageId: id, body } of Records) {
    try {
      const rows = JSON.parse(body)
      await save({ id, state: 'done', rows: rows.length })
    } catch (error) {
      await save({ id, state: 'failed', reason: 'the file is not valid JSON' })
    }
  }
}
