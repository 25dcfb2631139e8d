import { restrictBySchema } from 'cordon'
import { search } from '@aws-lambda-powertools/jmespath'

export class SchemaValidationError extends Error {}

export const validate = ({ payload, schema, envelope }) =>
  restrictBySchema(envelope === undefined ? payload : search(envelope, payload), schema)

/** A decorator of a method, and a middleware of middy: both have this name. */
export const validator = ({ inboundSchema, envelope }) => {
  const inbound = (event) => (inboundSchema === undefined ? event : validate({ payload: event, schema: inboundSchema, envelope }))
  const decorate = (target, name, descriptor) => {
    const method = descriptor.value
    descriptor.value = function (event, ...rest) {
      return method.call(this, inbound(event), ...rest)
    }
    return descriptor
  }
  decorate.before = (request) => {
    request.event = inbound(request.event)
  }
  return decorate
}
