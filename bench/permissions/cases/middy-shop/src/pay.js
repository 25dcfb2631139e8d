import middy from '@middy/core'
import secretsManager from '@middy/secrets-manager'

const pay = async (event, context) => {
  const { username } = context.db
  return { paid: event.amount, by: username }
}

const secrets = secretsManager({ fetchData: { db: process.env.DB_SECRET, bank: 'shop/bank' }, setToContext: true })

export const handler = middy(pay).use(secrets) // uses secretsmanager:GetSecretValue on DbSecret; secretsmanager:GetSecretValue on arn:secretsmanager:shop/bank
