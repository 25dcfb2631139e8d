import set from 'lodash/set'
import type { KinesisStreamEvent } from 'aws-lambda'

export const handler = async ({ Records }: KinesisStreamEvent) => {
  const shadow = {}
  Records.map(({ kinesis }) => JSON.parse(Buffer.from(kinesis.data, 'base64').toString())).forEach(({ path, value }) => {
    set(shadow, path, value) // finds prototype-pollution
  })
}
