import os from 'node:os'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`ls ${os.tmpdir()}`)
  execSync(`ls ${os.tmpdir()}/${event.folder}`) // finds command
}
