import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'

const basket = DynamoDBDocument.from(new DynamoDB({}))

export const handler = async ({ customerId }) => {
  const { Item: customer } = await basket.get({ TableName: process.env.CUSTOMERS_TABLE, Key: { id: customerId } }) // uses dynamodb:GetItem on Customers
  const { Items } = await basket.query({ // uses dynamodb:Query on Orders/index/byCustomer
    TableName: process.env.ORDERS_TABLE,
    IndexName: 'byCustomer',
    KeyConditionExpression: 'customer = :c',
    ExpressionAttributeValues: { ':c': customerId },
  })
  return { customer, open: Items.filter((order) => !order.shipped) }
}
