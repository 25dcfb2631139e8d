import { decode, open, secret } from 'cordon'

// A value of the account's own configuration. Decrypted ones and those of Secrets Manager are secrets.
const shaped = (value, options) => {
  if (options && options.transform === 'json') return decode('json', value)
  return options && options.transform === 'binary' ? decode('base64', value) : value
}
export const getSecret = async (name, options) => shaped(secret(name), options)
export const getParameter = async (name, options) => shaped(options && options.decrypt ? secret(name) : open(), options)
export const getParameters = getParameter
export const getParametersByName = async (names) => {
  const result = {}
  for (const name of Object.keys(names)) result[name] = open()
  return result
}
export const setParameter = async () => undefined
export const getAppConfig = async () => open()
export const clearCaches = () => undefined
export const Transform = { JSON: 'json', BINARY: 'binary', AUTO: 'auto' }

class Provider {
  get(name, options) {
    return getParameter(name, options)
  }
  getMultiple(name, options) {
    return getParameter(name, options)
  }
  getParametersByName(names) {
    return getParametersByName(names)
  }
  set() {}
  clearCache() {}
}
export class SecretsProvider extends Provider {
  get(name, options) {
    return getSecret(name, options)
  }
}
export { Provider as SSMProvider, Provider as AppConfigProvider, Provider as DynamoDBProvider, Provider as BaseProvider }
