const { DynamoDBClient, ExecuteStatementCommand } = require('@aws-sdk/client-dynamodb')
const client = new DynamoDBClient({})

exports.handler = async ({ valley }) => {
  const Statement = `SELECT id FROM "lifts" WHERE valley = '${valley}'`
  const { Items } = await client.send(new ExecuteStatementCommand({ Statement })) // finds nosql-injection
  return Items.length
}
