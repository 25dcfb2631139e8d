import { DynamoDB } from '@aws-sdk/client-dynamodb'

const cooks = new DynamoDB()

export default async function ({ cook }: { cook: string }): Promise<boolean> {
  const { Item } = await cooks.getItem({ TableName: process.env.COOKS, Key: { id: { S: cook } } }) // uses dynamodb:GetItem on Cooks
  return Item !== undefined
}
