import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'

const inTable = (client, TableName) => ({
  find: (id) => client.send(new GetCommand({ TableName, Key: { id } })), // uses dynamodb:GetItem on Prices for Curried
  keep: (Item) => client.send(new PutCommand({ TableName, Item })),
})

const { find } = inTable(DynamoDBDocumentClient.from(new DynamoDBClient({})), process.env.PRICES)

export const handler = async ({ paper }) => (await find(paper)).Item?.price ?? 0
