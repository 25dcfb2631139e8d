import { DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'

export const handler = async () => {
  const client = new DynamoDBClient({})
  const { state } = await waitUntilTableExists({ client, maxWaitTime: 20 }, { TableName: process.env.CUSTOMERS_TABLE }) // uses dynamodb:DescribeTable on Customers
  return { ready: state === 'SUCCESS' }
}
