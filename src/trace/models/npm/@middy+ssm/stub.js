import { cloud, secret } from 'cordon'
import { fetchedBy } from '@middy/util'

// A name that ends with a slash is that of all below it.
const fetched = (name, options) => {
  if (String(name).endsWith('/')) cloud('ssm', 'GetParametersByPath', { Path: name }, options)
  else cloud('ssm', 'GetParameters', { Names: [name] }, options)
  return secret(name)
}
export default function ssm(options) {
  return fetchedBy(options, fetched)
}
