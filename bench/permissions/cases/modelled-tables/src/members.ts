import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Entity, GetItemCommand, item, PutItemCommand, QueryCommand, string, Table, UpdateItemCommand } from 'dynamodb-toolbox'

const table = new Table({
  name: process.env.MEMBERS!,
  documentClient: DynamoDBDocumentClient.from(new DynamoDBClient({})),
  partitionKey: { name: 'pk', type: 'string' },
  sortKey: { name: 'sk', type: 'string' },
})

const Member = new Entity({ name: 'Member', table, schema: item({ pk: string().key(), sk: string().key(), town: string().optional() }) })

export const join = async ({ id, town }: { id: string; town: string }): Promise<void> => {
  await Member.build(PutItemCommand).item({ pk: id, sk: 'member', town }).send() // uses dynamodb:PutItem on Members
}

export const get = async ({ id }: { id: string }): Promise<unknown> => {
  const { Item } = await Member.build(GetItemCommand).key({ pk: id, sk: 'member' }).send() // uses dynamodb:GetItem on Members
  return Item
}

export const move = async ({ id, town }: { id: string; town: string }): Promise<void> => {
  const command = Member.build(UpdateItemCommand).item({ pk: id, sk: 'member', town })
  await command.send() // uses dynamodb:UpdateItem on Members
}

export const shelf = async ({ id }: { id: string }): Promise<unknown> => {
  const { Items } = await table.build(QueryCommand).entities(Member).query({ partition: id }).send() // uses dynamodb:Query on Members
  return Items
}
