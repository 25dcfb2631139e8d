import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'

const sts = new STSClient({})

export const handler = async ({ id }) => {
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.SUPPORT_ROLE, RoleSessionName: 'support' })) // uses sts:AssumeRole on arn:iam:support-reader
  const theirs = new DynamoDBClient({
    credentials: { accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken },
  })
  const { Item } = await theirs.send(new GetItemCommand({ TableName: 'cases', Key: { id: { S: id } } }))
  return Item
}

export const whoAmI = async () => (await sts.send(new GetCallerIdentityCommand({}))).Account
