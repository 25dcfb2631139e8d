import middy from '@middy/core'
import dynamodb from '@middy/dynamodb'

export const handler = middy(async (event, { banner }) => ({ statusCode: 200, body: JSON.stringify(banner) })).use(
  dynamodb({ fetchData: { banner: { TableName: 'carts', Key: { id: 'banner' } } }, setToContext: true }), // uses dynamodb:GetItem
)
