import { DynamoDBClient, GetItemCommand, ScanCommand, DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'

const client = new DynamoDBClient({})
const TableName = process.env.RECIPES
type Route = (event: APIGatewayProxyEvent) => Promise<unknown>

const routes: Record<string, Route> = {
  'GET /recipes': async () => (await client.send(new ScanCommand({ TableName }))).Items, // uses dynamodb:Scan on Recipes for Router
  'GET /recipes/{id}': async ({ pathParameters }) =>
    (await client.send(new GetItemCommand({ TableName, Key: { id: { S: pathParameters?.['id'] ?? '' } } }))).Item, // uses dynamodb:GetItem on Recipes for Router
}

// Not in the table of routes any more.
export const remove: Route = async ({ pathParameters }) => client.send(new DeleteItemCommand({ TableName, Key: { id: { S: pathParameters?.['id'] ?? '' } } }))

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const route = routes[`${event.httpMethod} ${event.resource}`]
  return route ? { statusCode: 200, body: JSON.stringify(await route(event)) } : { statusCode: 404, body: '' }
}
