import cloneDeep from 'lodash.clonedeep'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const copy = cloneDeep({ name: event.name, fixed: 'a' })
  execSync(`echo ${copy.name}`) // finds command
  execSync(`echo ${copy.fixed}`)
}
