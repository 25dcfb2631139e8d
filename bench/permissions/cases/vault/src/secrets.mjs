import { GetSecretValueCommand, PutSecretValueCommand, SecretsManager, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { BatchGetSecretValueCommand, GetRandomPasswordCommand } from '@aws-sdk/client-secrets-manager'

const manager = new SecretsManagerClient({})

async function read(SecretId) {
  // uses secretsmanager:GetSecretValue on DbSecret for Connect
  // uses secretsmanager:GetSecretValue on arn:secretsmanager:stripe/api-key for Charge
  // uses secretsmanager:GetSecretValue on CardSecret; kms:Decrypt on DataKey for Pepper
  const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId }))
  return SecretString
}

export const connect = async () => {
  const { username, password } = JSON.parse(await read(process.env.SECRET_ARN))
  return `postgres://${username}:${password.length}@db`
}

export const charge = async ({ amount }) => {
  const key = await read(process.env.STRIPE_SECRET)
  const answer = await fetch('https://api.stripe.com/v1/charges', { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: `amount=${amount}` })
  return answer.status
}

export const pepper = async () => (await read('cards/pepper')).length

export const rotate = async () => {
  const all = new SecretsManager({})
  const { RandomPassword } = await manager.send(new GetRandomPasswordCommand({ PasswordLength: 32 })) // uses secretsmanager:GetRandomPassword on *
  const next = { SecretId: process.env.SECRET_ARN, SecretString: RandomPassword }
  if (next.SecretString.length > 64) return manager.send(new PutSecretValueCommand(next)) // uses secretsmanager:PutSecretValue on DbSecret
  return all.putSecretValue(next) // uses secretsmanager:PutSecretValue on DbSecret
}

export const several = async () => {
  const SecretIdList = [process.env.SECRET_ARN, process.env.STRIPE_SECRET]
  // uses secretsmanager:BatchGetSecretValue on *; secretsmanager:GetSecretValue on DbSecret; secretsmanager:GetSecretValue on arn:secretsmanager:stripe/api-key
  const { SecretValues } = await manager.send(new BatchGetSecretValueCommand({ SecretIdList }))
  return SecretValues.length
}
