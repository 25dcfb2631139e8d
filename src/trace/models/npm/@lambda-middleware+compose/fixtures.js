import { exec } from 'node:child_process'
import { compose } from '@lambda-middleware/compose'
import { errorHandler } from '@lambda-middleware/error-handler'
import { jsonSerializer } from '@lambda-middleware/json-serializer'

const hello = async (event) => {
  exec(`ls ${event.path}`) // finds command
  exec(`ls ${Number(event.depth)}`)
  return { path: event.path }
}
export const handler = compose(errorHandler(), jsonSerializer())(hello)
