import { cloud } from 'cordon'
import { fetchedBy } from '@middy/util'

export default function dynamodb(options) {
  return fetchedBy(options, (input, given) => cloud('dynamodb', 'GetItem', input, given).Item)
}
