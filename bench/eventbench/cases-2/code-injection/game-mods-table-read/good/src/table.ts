import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'

export class Table<Item extends Record<string, unknown>> {
  private readonly documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  private readonly name: string
  constructor(name: string | undefined) {
    this.name = name ?? ''
  }
  async put(item: Item): Promise<void> {
    await this.documents.send(new PutCommand({ TableName: this.name, Item: item }))
  }
  async *all(): AsyncGenerator<Item> {
    const { Items = [] } = await this.documents.send(new ScanCommand({ TableName: this.name, Limit: 100 }))
    yield* Items as Item[]
  }
}
