import { GetItemCommand as Get, DynamoDBClient as Client } from '@aws-sdk/client-dynamodb'
import * as SNS from '@aws-sdk/client-sns'

const [dynamo, bell] = [new Client({}), new SNS.SNSClient({})]

export const handler = async ({ recipe }: { recipe: string }): Promise<void> => {
  const { Item } = await dynamo.send(new Get({ TableName: process.env.RECIPES, Key: { id: { S: recipe } } })) // uses dynamodb:GetItem on Recipes
  if (Item) await bell.send(new SNS.PublishCommand({ TopicArn: process.env.BELL, Message: recipe })) // uses sns:Publish on Bell
}
