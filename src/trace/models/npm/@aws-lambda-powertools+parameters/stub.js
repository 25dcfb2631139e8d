import { cloud, decode, open, secret } from 'cordon'

// A value of the account's own configuration. Decrypted ones and those of Secrets Manager are secrets.
const shaped = (value, options) => {
  if (options && options.transform === 'json') return decode('json', value)
  return options && options.transform === 'binary' ? decode('base64', value) : value
}

const one = (name, options, client) => {
  cloud('ssm', 'GetParameter', { Name: name }, { client })
  return shaped(options && options.decrypt ? secret(name) : open(), options)
}
const below = (path, options, client) => {
  cloud('ssm', 'GetParametersByPath', { Path: path }, { client })
  return shaped(options && options.decrypt ? secret(path) : open(), options)
}
// Those that are to be decrypted are asked for one by one, where others are not.
const byName = (names, options, client) => {
  const result = {}
  const all = Object.keys(names)
  cloud('ssm', 'GetParameters', { Names: all }, { client })
  for (const name of all) result[name] = options && options.decrypt ? secret(name) : open()
  return result
}
const put = (name, options, client) => {
  cloud('ssm', 'PutParameter', { Name: name, Value: options && options.value, KeyId: options && options.kmsKeyId }, { client })
  return open()
}
const secretNamed = (name, options, client) => {
  cloud('secretsmanager', 'GetSecretValue', { SecretId: name }, { client })
  return shaped(secret(name), options)
}
const configuration = (name, options, client) => {
  const { application = process.env.POWERTOOLS_SERVICE_NAME, environment } = options || {}
  const input = { ApplicationIdentifier: application, EnvironmentIdentifier: environment, ConfigurationProfileIdentifier: name }
  cloud('appconfigdata', 'StartConfigurationSession', input, { client })
  cloud('appconfigdata', 'GetLatestConfiguration', {}, { client })
  return open()
}

export const getParameter = async (name, options) => one(name, options)
export const getParameters = async (path, options) => below(path, options)
export const getParametersByName = async (names, options) => byName(names, options)
export const setParameter = async (name, options) => put(name, options)
export const getSecret = async (name, options) => secretNamed(name, options)
export const getAppConfig = async (name, options) => configuration(name, options)
export const clearCaches = () => undefined
export const Transform = { JSON: 'json', BINARY: 'binary', AUTO: 'auto' }

export class BaseProvider {
  get(name, options) {
    return open(this._get(name, options))
  }
  getMultiple(path, options) {
    return open(this._getMultiple(path, options))
  }
  clearCache() {}
}
class ClientProvider {
  constructor(options = {}) {
    this.client = options.awsSdkV3Client || options.clientConfig
  }
  clearCache() {}
}
export class SSMProvider extends ClientProvider {
  get(name, options) {
    return one(name, options, this.client)
  }
  getMultiple(path, options) {
    return below(path, options, this.client)
  }
  getParametersByName(names, options) {
    return byName(names, options, this.client)
  }
  set(name, options) {
    return put(name, options, this.client)
  }
}
export class SecretsProvider extends ClientProvider {
  get(name, options) {
    return secretNamed(name, options, this.client)
  }
}
export class AppConfigProvider extends ClientProvider {
  constructor(options = {}) {
    super(options)
    this.options = options
  }
  get(name, options) {
    return shaped(configuration(name, this.options, this.client), options)
  }
}
export class DynamoDBProvider extends ClientProvider {
  constructor(options) {
    super(options)
    this.table = options.tableName
    this.key = options.keyAttr || 'id'
  }
  get(name, options) {
    cloud('dynamodb', 'GetItem', { TableName: this.table, Key: { [this.key]: name } }, { client: this.client })
    return shaped(open(), options)
  }
  getMultiple(path, options) {
    cloud('dynamodb', 'Query', { TableName: this.table }, { client: this.client })
    return shaped(open(), options)
  }
}
