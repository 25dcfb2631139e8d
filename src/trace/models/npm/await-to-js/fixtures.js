import to from 'await-to-js'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const [, name] = await to(Promise.resolve(event.name))
  execSync(`echo ${name}`) // finds command
  const [, fixed] = await to(Promise.resolve('fixed'))
  execSync(`echo ${fixed}`)
}
