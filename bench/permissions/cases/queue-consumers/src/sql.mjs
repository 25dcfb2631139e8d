import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, ExecuteStatementCommand } from '@aws-sdk/lib-dynamodb'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const handler = async ({ paper, price }) => {
  const Statement = `INSERT INTO "${process.env.PRICES}" VALUE {'id': ?, 'price': ?}`
  await documents.send(new ExecuteStatementCommand({ Statement, Parameters: [paper, price] })) // uses dynamodb:PartiQLInsert on Prices
}
