import { decode } from 'cordon'

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
