import { DynamoDBClient, DescribeTableCommand } from '@aws-sdk/client-dynamodb'

const timed = (inner) => async (...args) => {
  const start = Date.now()
  try {
    return await inner(...args)
  } finally {
    console.log('took', Date.now() - start)
  }
}

const count = async () => {
  const { Table } = await new DynamoDBClient({}).send(new DescribeTableCommand({ TableName: process.env.PRICES })) // uses dynamodb:DescribeTable on Prices for Wrapped
  return Table.ItemCount
}

export const handler = timed(count)
