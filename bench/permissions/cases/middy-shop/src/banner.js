import middy from '@middy/core'
import dynamodb from '@middy/dynamodb'

const fetchData = { banner: { TableName: process.env.CARTS, Key: { id: 'banner' } } }

export const handler = middy(async (event, { banner }) => ({ statusCode: 200, body: JSON.stringify(banner) }))
  .use(dynamodb({ fetchData, setToContext: true })) // uses dynamodb:GetItem on Carts
