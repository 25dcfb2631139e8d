import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'

export class StatementRepository {
  private readonly documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  constructor(private readonly table: string) {}

  async byMember(memberId: string) {
    const { Item } = await this.documents.send(new GetCommand({ TableName: this.table, Key: { memberId } }))
    return Item
  }
}
