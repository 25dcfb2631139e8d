const { SecretsManager } = require('@aws-sdk/client-secrets-manager')

const secrets = new SecretsManager({})

exports.save = (value) => secrets.putSecretValue({ SecretId: process.env.EXPORT_SECRET, SecretString: JSON.stringify(value) })

exports.load = async () => {
  const { SecretString } = await secrets.getSecretValue({ SecretId: process.env.EXPORT_SECRET })
  return JSON.parse(SecretString)
}
