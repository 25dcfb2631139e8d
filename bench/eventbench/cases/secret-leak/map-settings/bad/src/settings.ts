import { SecretsManager } from '@aws-sdk/client-secrets-manager'

const manager = new SecretsManager({})

export const handler = async () => {
  const { SecretString } = await manager.getSecretValue({ SecretId: 'maps/geocoder' })
  const secret = JSON.parse(SecretString ?? '{}')
  return { statusCode: 200, body: JSON.stringify({ zoom: 11, geocoder: secret.apiKey }) } // finds secret-leak
}
