import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { PrismaClient } from '@prisma/client';

const table = DynamoDBDocumentClient.from(new DynamoDBClient());
const prisma = new PrismaClient();

export const handler = async () => {
  for await (const page of paginateScan({ client: table }, { TableName: process.env.TABLE_NAME })) {
    for (const review of page.Items ?? []) {
      await prisma.$executeRaw`INSERT INTO stars (restaurant, stars) VALUES (${review.restaurant}, ${review.stars})`;
    }
  }
};
