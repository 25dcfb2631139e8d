import { randomUUID } from 'node:crypto'
import { Table } from './table'

const mods = new Table(process.env.MODS)

export const handler = async (event: { body: string }) => {
  const { source, speed } = JSON.parse(event.body)
  await mods.put({ mod: randomUUID(), source, speed: Number(speed) })
  return { statusCode: 201 }
}
