import type { PostConfirmationTriggerEvent } from 'aws-lambda'
import { DataSource } from 'typeorm'

const source = new DataSource({ type: 'postgres', url: process.env.PG_URL })
const ready = source.initialize()

export const handler = async (event: PostConfirmationTriggerEvent) => {
  const { name = '' } = event.request.userAttributes
  const { manager } = await ready
  await manager.query('UPDATE waiting SET joined = now() WHERE nickname = $1', [name])
  return event
}
