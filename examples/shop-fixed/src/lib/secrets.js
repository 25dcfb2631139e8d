const { GetSecretValueCommand, SecretsManagerClient } = require('@aws-sdk/client-secrets-manager')

const client = new SecretsManagerClient({})
const FRESH_MS = 5 * 60 * 1000
const kept = new Map()

/** The secret as an object. Kept for five minutes, so a rotation reaches every container. */
async function secret(id) {
  const found = kept.get(id)
  if (found && Date.now() - found.at < FRESH_MS) return found.value
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }))
  const value = JSON.parse(SecretString)
  kept.set(id, { value, at: Date.now() })
  return value
}

module.exports = { secret }
