import { nanoid } from 'nanoid'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`touch /tmp/${nanoid()}`)
  execSync(`touch /tmp/${nanoid(10)}-${event.name}`) // finds command
  return nanoid(event.size) // finds work
}
