const { DynamoDBClient, ExecuteStatementCommand } = require('@aws-sdk/client-dynamodb')
const dynamo = new DynamoDBClient()

exports.handler = async ({ where: { valley } = {} }) => {
  const input = { Statement: 'SELECT lift, open FROM "ski-lifts" WHERE valley = ?', Parameters: [{ S: `${valley}` }] }
  const { Items } = await dynamo.send(new ExecuteStatementCommand(input))
  return Items.map(({ lift }) => lift.S)
}
