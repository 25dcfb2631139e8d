import SecretsManager from 'aws-sdk/clients/secretsmanager'

const manager = new SecretsManager()

export const handler = (event, context, callback) => {
  manager.getSecretValue({ SecretId: process.env.LOGIN_SECRET }, function (error, data) { // uses secretsmanager:GetSecretValue on Login
    callback(error, data ? data.VersionId : undefined)
  })
}
