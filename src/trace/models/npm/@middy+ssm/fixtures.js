import { exec } from 'node:child_process'
import middy from '@middy/core'
import secretsManager from '@middy/secrets-manager'
import ssm from '@middy/ssm'

export const handler = middy(async (event, context) => {
  exec(`report ${context.table}`)
  exec(`report ${event.name}`) // finds command
})
  .use(ssm({ fetchData: { table: '/shop/table' }, setToContext: true }))
  .use(secretsManager({ fetchData: { database: 'shop/database' }, setToContext: true }))
