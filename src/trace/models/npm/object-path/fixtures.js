import { getProperty, setProperty } from 'dot-prop'
import objectPath from 'object-path'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`echo ${getProperty(event, 'body.name')}`) // finds command
  execSync(`echo ${objectPath.get({ name: 'fixed' }, 'name')}`)
  const options = setProperty({}, 'name', event.name)
  execSync(`echo ${options.name}`) // finds command
}
