import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'

export const handler = async () => {
  const client = new DynamoDBClient({ region: process.env.AWS_REGION })
  const totals = new Map()
  for await (const page of paginateScan({ client, pageSize: 200 }, { TableName: process.env.ORDERS_TABLE })) { // uses dynamodb:Scan on Orders
    for (const { day, total } of page.Items ?? []) totals.set(day.S, (totals.get(day.S) ?? 0) + Number(total.N))
  }
  return Object.fromEntries(totals)
}
