import { open, restrictBySchema, testBySchema } from 'cordon'

// The handler sees the event only when it is as the schema says; older versions take the schema itself, newer ones a function made of it.
export default function validator({ eventSchema, contextSchema } = {}) {
  return {
    before: (request) => {
      if (eventSchema === undefined) return
      if (typeof eventSchema === 'function') {
        if (!eventSchema(request.event)) throw new Error('Event object failed validation')
      } else request.event = restrictBySchema(request.event, eventSchema)
    },
  }
}

export const transpileSchema = (schema) => {
  const validate = (value) => testBySchema(value, schema)
  validate.schema = schema
  return validate
}
export const transpileLocale = () => open()
