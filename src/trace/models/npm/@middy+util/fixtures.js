import { exec } from 'node:child_process'
import { jsonSafeParse } from '@middy/util'

export const handler = async (event) => {
  const { name, size } = jsonSafeParse(event.body)
  exec(`touch ${name}`) // finds command
  exec(`touch --size ${Number(size)}`)
}
