import middy from '@middy/core'

/** The handler with middlewares for logs and correlation ids: `wrap(handler)`. */
export default function wrap(handler) {
  return middy(handler)
}
export const obfuscaterPattern = (fields, handler) => middy(handler)
