import { cloud, secret } from 'cordon'
import { fetchedBy } from '@middy/util'

// A password is made without any call; the database asks for the permission when it is used.
export default function rdsSigner(options) {
  return fetchedBy(options, (input, given) => {
    cloud('rds-db', 'connect', { DBUser: input.username }, given)
    return secret('the database password')
  })
}
