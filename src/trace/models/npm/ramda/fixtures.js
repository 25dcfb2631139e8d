import * as R from 'ramda'
import { execSync } from 'child_process'

export const handler = async (event) => {
  R.forEach((name) => execSync(`echo ${name}`), event.names) // finds command
  R.forEach((name) => execSync(`echo ${name}`), ['a', 'b'])
  execSync(`echo ${R.path(['body', 'name'], event)}`) // finds command
}
