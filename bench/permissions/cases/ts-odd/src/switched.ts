import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

type Action = { kind: 'get' | 'drop'; id: string } | { kind: 'put'; id: string; text: string }

const commandOf = (action: Action) => {
  const TableName = process.env.RECIPES
  switch (action.kind) {
    case 'get':
      return new GetCommand({ TableName, Key: { id: action.id } })
    case 'drop':
      return new DeleteCommand({ TableName, Key: { id: action.id } })
    case 'put':
      return new PutCommand({ TableName, Item: { id: action.id, text: action.text } })
  }
}

export const handler = async (action: Action): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  await documents.send(commandOf(action) as GetCommand) // uses dynamodb:GetItem on Recipes; dynamodb:DeleteItem on Recipes; dynamodb:PutItem on Recipes
}
