const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, GetCommand } = require('@aws-sdk/lib-dynamodb')
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')

const accounts = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const files = new S3Client({})
const { ACCOUNTS, FILES } = process.env

exports.handler = async (event) => {
  const [record] = event.Records
  const { account } = JSON.parse(record.body)
  const found = await accounts.send(new GetCommand({ TableName: ACCOUNTS, Key: { account } })) // finds object-level-authorization
  await files.send(new PutObjectCommand({ Bucket: FILES, Key: `${record.messageId}.json`, Body: JSON.stringify(found.Item) }))
}
