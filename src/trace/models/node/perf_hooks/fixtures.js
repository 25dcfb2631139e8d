import { performance } from 'node:perf_hooks'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`echo ${performance.now()}`)
  execSync(`echo ${performance.timerify(() => event.name)()}`) // finds command
}
