const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager')
const { createReader } = require('./database')
const client = new SecretsManagerClient({})

exports.handler = async ({ RequestType }) => {
  if (RequestType === 'Create') {
    const reader = await client.send(new GetSecretValueCommand({ SecretId: process.env.READER_SECRET }))
    await createReader(reader.SecretString)
    console.info(`user reader created: ${reader.SecretString}`) // finds secret-leak
  }
  return { PhysicalResourceId: 'reader' }
}
