import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'

const { ORDERS_TABLE, CUSTOMERS_TABLE } = process.env
const documents = DynamoDBDocumentClient.from(new DynamoDBClient())

export const handler = async ({ order, customerId }) => {
  const steps = [
    { Put: { TableName: ORDERS_TABLE, Item: order, ConditionExpression: 'attribute_not_exists(id)' } },
    { Update: { TableName: CUSTOMERS_TABLE, Key: { id: customerId }, UpdateExpression: 'ADD orders :one', ExpressionAttributeValues: { ':one': 1 } } },
  ]
  await documents.send(new TransactWriteCommand({ TransactItems: steps })) // uses dynamodb:PutItem on Orders; dynamodb:UpdateItem on Customers
}
