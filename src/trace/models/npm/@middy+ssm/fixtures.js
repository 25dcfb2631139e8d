import { exec } from 'node:child_process'
import middy from '@middy/core'
import ssm from '@middy/ssm'

export const handler = middy(async (event, context) => {
  exec(`report ${context.table}`)
  exec(`report ${event.name}`) // finds command
})
  .use(ssm({ fetchData: { table: '/shop/table' }, setToContext: true })) // uses ssm:GetParameters
  .use(ssm({ fetchData: { all: '/shop/all/' }, setToContext: true })) // uses ssm:GetParametersByPath

export const unused = async () => {
  ssm({ fetchData: { table: '/shop/table' } })
}
