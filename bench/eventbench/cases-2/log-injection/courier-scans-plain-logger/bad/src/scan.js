import { info } from './logger.js'

export const handler = async ({ body }) => {
  const { parcel } = JSON.parse(body)
  info(`scanned ${parcel}`)
  return { statusCode: 204, body: '' }
}
