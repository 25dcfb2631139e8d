import { info } from './logger.js'

export const handler = async ({ body }) => {
  const { parcel } = JSON.parse(body)
  info(`scanned ${String(parcel).replace(/[\r\n]+/g, ' ')}`)
  return { statusCode: 204, body: '' }
}
