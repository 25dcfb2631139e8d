import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { timingSafeEqual } from 'node:crypto'
import type { AppSyncAuthorizerEvent, AppSyncAuthorizerResult } from 'aws-lambda'

const secrets = new SecretsManagerClient({})
const same = (one: Buffer, other: Buffer) => one.length === other.length && timingSafeEqual(one, other)

export const handler = async (event: AppSyncAuthorizerEvent): Promise<AppSyncAuthorizerResult> => {
  try {
    const { SecretString = '' } = await secrets.send(new GetSecretValueCommand({ SecretId: process.env['PARTNER_KEY_ARN'] }))
    return { isAuthorized: same(Buffer.from(event.authorizationToken), Buffer.from(SecretString)) }
  } catch {
    return { isAuthorized: false }
  }
}
