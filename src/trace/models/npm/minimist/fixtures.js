import minimist from 'minimist'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`echo ${minimist(event.words).name}`) // finds command
  execSync(`echo ${minimist(['--name', 'fixed']).name}`)
}
