import { decode, here, open } from 'cordon'

export const getInternal = async (names, request) => {
  if (names === true) return request.internal
  if (typeof names === 'string') return { [names]: request.internal[names] }
  const result = {}
  for (const key of Object.keys(names)) result[key] = request.internal[names[key]]
  return result
}
export const jsonSafeParse = (text) => decode('json', text)
export const jsonSafeStringify = (value) => JSON.stringify(value)
export class HttpError extends Error {
  constructor(code, message) {
    super(message)
    this.statusCode = code
    this.expose = code < 500
  }
}
export const createError = (code, message) => new HttpError(code, message)
export const normalizeHttpResponse = (request) => request.response

// What all middlewares do that fetch something before the handler runs: kept aside for getInternal, or put into the context.
export const fetchedBy = ({ fetchData = {}, setToContext, awsClientOptions, awsClientAssumeRole } = {}, fetch) => {
  const at = here()
  return {
    before: (request) => {
      const client = awsClientAssumeRole ? { credentials: request.internal[awsClientAssumeRole] } : awsClientOptions
      for (const key of Object.keys(fetchData)) {
        const value = fetch(fetchData[key], { client, at })
        request.internal[key] = value
        if (setToContext) request.context[key] = value
      }
    },
  }
}
export const processCache = (options, fetch, request) => ({ value: fetch(request, {}), expiry: open() })
export const getCache = () => ({})
export const modifyCache = () => undefined
export const clearCache = () => undefined
export const canPrefetch = () => false
export const createClient = ({ AwsClient, awsClientOptions, awsClientAssumeRole }, request) =>
  new AwsClient(awsClientAssumeRole ? { ...awsClientOptions, credentials: request.internal[awsClientAssumeRole] } : awsClientOptions)
export const createPrefetchClient = ({ AwsClient, awsClientOptions }) => new AwsClient(awsClientOptions)
