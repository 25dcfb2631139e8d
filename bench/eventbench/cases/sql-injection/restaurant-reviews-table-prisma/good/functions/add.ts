import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { v4 as uuid } from 'uuid';
import type { APIGatewayEvent } from 'aws-lambda';

const table = DynamoDBDocumentClient.from(new DynamoDBClient());

export const handler = async (event: APIGatewayEvent) => {
  const { restaurant, stars } = JSON.parse(event.body || '{}');
  const Item = { id: uuid(), restaurant, stars: Math.min(5, Number(stars)) };
  await table.send(new PutCommand({ TableName: process.env.TABLE_NAME, Item }));
  return { statusCode: 201, body: '' };
};
