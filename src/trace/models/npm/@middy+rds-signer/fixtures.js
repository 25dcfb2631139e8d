import { exec } from 'node:child_process'
import middy from '@middy/core'
import rdsSigner from '@middy/rds-signer'

export const handler = middy(async (event) => {
  exec(`show ${event.name}`) // finds command
}).use(rdsSigner({ fetchData: { password: { hostname: 'db.example.com', username: 'app', port: 5432 } } })) // uses rds-db:connect
