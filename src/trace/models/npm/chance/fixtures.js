import Chance from 'chance'
import { execSync } from 'child_process'

const chance = new Chance()

export const handler = async (event) => {
  execSync(`echo ${chance.guid()}`)
  execSync(`echo ${event.name}`) // finds command
}
