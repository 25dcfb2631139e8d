import { glob } from 'glob'
import { rimraf } from 'rimraf'

export const handler = async (event) => {
  await glob(`/mnt/files/${event.pattern}`) // finds path
  await glob('/mnt/files/*.csv')
  await rimraf('/tmp/' + event.folder) // finds path
  await rimraf('/tmp/work')
}
