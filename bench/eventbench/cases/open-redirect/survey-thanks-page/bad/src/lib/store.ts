import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'

export const store = DynamoDBDocument.from(new DynamoDBClient({}))
export const TableName = process.env['SURVEYS']!
