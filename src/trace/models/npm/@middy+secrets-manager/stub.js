import { cloud, secret } from 'cordon'
import { fetchedBy } from '@middy/util'

export default function secretsManager(options = {}) {
  return fetchedBy(options, (name, given) => {
    if (options.fetchRotationDate) cloud('secretsmanager', 'DescribeSecret', { SecretId: name }, given)
    cloud('secretsmanager', 'GetSecretValue', { SecretId: name }, given)
    return secret(name)
  })
}
