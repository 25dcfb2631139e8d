import sanitize from 'sanitize-filename'
import { execSync } from 'child_process'
import fs from 'fs'

export const handler = async (event) => {
  fs.writeFileSync(`/tmp/${sanitize(event.name)}`, event.body)
  fs.writeFileSync(`/tmp/${event.name}`, event.body) // finds path
  execSync(`gzip /tmp/${sanitize(event.name)}`) // finds command
}
