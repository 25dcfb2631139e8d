const { DynamoDB } = require('@aws-sdk/client-dynamodb')
const { marshall } = require('@aws-sdk/util-dynamodb')

const dynamo = new DynamoDB({})

module.exports.handler = async (event) => {
  const { id } = event.pathParameters
  await dynamo.updateItem({ // uses dynamodb:UpdateItem on Videos
    TableName: process.env.VIDEOS_TABLE,
    Key: marshall({ id }),
    UpdateExpression: 'SET published = :t',
    ExpressionAttributeValues: marshall({ ':t': true }),
  })
  return { statusCode: 204 }
}
