import { cloud } from 'cordon'
import { fetchedBy } from '@middy/util'

export default function s3(options) {
  return fetchedBy(options, (input, given) => cloud('s3', 'GetObject', input, given).Body)
}
