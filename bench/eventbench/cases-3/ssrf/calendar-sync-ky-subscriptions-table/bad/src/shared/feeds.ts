import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'

export interface Feed {
  id: string
  address: string
  etag?: string
}

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const addFeed = (feed: Feed) => documents.send(new PutCommand({ TableName: process.env.FEEDS, Item: feed }))

export async function* allFeeds(): AsyncGenerator<Feed> {
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await documents.send(new ScanCommand({ TableName: process.env.FEEDS, ExclusiveStartKey }))
    for (const item of page.Items ?? []) yield item as Feed
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
}
