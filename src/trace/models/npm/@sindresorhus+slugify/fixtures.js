import slugify from '@sindresorhus/slugify'
import loose from 'slugify'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`touch /tmp/${slugify(event.title)}`)
  execSync(`touch /tmp/${loose(event.title)}`) // finds command
}
