import { cloud } from 'cordon'
import { fetchedBy } from '@middy/util'

// With these credentials, what is done is done with the other role's rights.
export default function sts(options) {
  return fetchedBy(options, (input, given) => cloud('sts', 'AssumeRole', input, given).Credentials)
}
