import mime from 'mime-types'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`touch /tmp/file.${mime.extension(event.type)}`)
  execSync(`touch /tmp/file.${event.type}`) // finds command
}
