import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

export const get = async ({ id }) => {
  const { Item } = await new DynamoDBClient({}).send(new GetItemCommand({ TableName: process.env.PATIENTS, Key: { id: { S: id } } })) // uses dynamodb:GetItem on Patients; kms:Decrypt on TableKey
  return Item
}

export const login = async () => {
  const manager = new SecretsManagerClient({})
  const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: process.env.LOGIN })) // uses secretsmanager:GetSecretValue on Login; kms:Decrypt on LetterKey
  return SecretString.length
}
