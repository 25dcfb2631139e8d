import { setTimeout as sleep } from 'node:timers/promises'
import { execSync } from 'child_process'

export const handler = async (event) => {
  await sleep(event.milliseconds) // finds work
  const value = await sleep(100, event.body)
  execSync(`echo ${value}`) // finds command
  await sleep(1000)
}
