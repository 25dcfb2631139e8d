import { DeleteCommand, GetCommand, PutCommand, ScanCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

export abstract class Repository<Item extends { id: string }> {
  protected abstract readonly table: string
  protected readonly client: DynamoDBDocumentClient

  constructor(client: DynamoDBDocumentClient) {
    this.client = client
  }

  async load(id: string): Promise<Item | undefined> {
    const { Item } = await this.client.send(new GetCommand({ TableName: this.table, Key: { id } })) // uses dynamodb:GetItem on Routes for ShowRoute, CloseRoute
    return Item as Item | undefined
  }

  async save(item: Item): Promise<void> {
    // uses dynamodb:PutItem on Routes for PlanRoute, CloseRoute
    // uses dynamodb:PutItem on Drivers for HireDriver
    await this.client.send(new PutCommand({ TableName: this.table, Item: item }))
  }

  async remove(id: string): Promise<void> {
    await this.client.send(new DeleteCommand({ TableName: this.table, Key: { id } })) // uses dynamodb:DeleteItem on Drivers for FireDriver
  }

  /** For the console of the operators; no function calls it. */
  async everything(): Promise<Item[]> {
    const { Items } = await this.client.send(new ScanCommand({ TableName: this.table }))
    return (Items ?? []) as Item[]
  }
}

export interface Route {
  id: string
  stops: string[]
  closed?: boolean
}

export class Routes extends Repository<Route> {
  protected readonly table = process.env.ROUTES_TABLE!
}

export class Drivers extends Repository<{ id: string; name: string }> {
  protected readonly table = process.env.DRIVERS_TABLE!
}
