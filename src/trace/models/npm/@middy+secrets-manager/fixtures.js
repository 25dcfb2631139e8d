import { exec } from 'node:child_process'
import middy from '@middy/core'
import secretsManager from '@middy/secrets-manager'

export const handler = middy(async (event, context) => {
  exec(`report ${context.database.user}`)
  exec(`report ${event.name}`) // finds command
})
  .use(secretsManager({ fetchData: { database: 'shop/database' }, setToContext: true })) // uses secretsmanager:GetSecretValue
  // uses secretsmanager:DescribeSecret, secretsmanager:GetSecretValue
  .use(secretsManager({ fetchData: { bank: 'shop/bank' }, fetchRotationDate: true }))
