import { DataMapper, DynamoDbTable } from '@aws/dynamodb-data-mapper'
import DynamoDB from 'aws-sdk/clients/dynamodb'

const mapper = new DataMapper({ client: new DynamoDB(), tableNamePrefix: 'shop-' })
class Order {
  get [DynamoDbTable]() {
    return 'orders'
  }
}

export const handler = async (event) => {
  const order = await mapper.get(Object.assign(new Order(), { id: event.id })) // uses dynamodb:GetItem
  order.name = event.name
  await mapper.put(order) // uses dynamodb:PutItem
  for await (const one of mapper.query(Order, { owner: event.owner }, { indexName: 'byOwner' })) // uses dynamodb:Query
    await mapper.delete(one) // uses dynamodb:DeleteItem
}
