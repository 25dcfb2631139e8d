import process from 'node:process'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`ls ${process.cwd()}`)
  process.chdir(event.folder) // finds path
  process.nextTick(() => {
    execSync(`ls ${event.folder}`) // finds command
  })
}
