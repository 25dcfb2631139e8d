import { open, testBySchema } from 'cordon'

const failure = (value) => ({
  property: 'instance',
  message: open(),
  stack: open(),
  name: 'type',
  instance: value,
  path: [],
  toString: () => open(),
})

export const validate = (value, schema, options) => {
  const valid = testBySchema(value, schema)
  if (options && options.throwError && !valid) throw failure(value)
  return { valid, instance: value, schema, errors: valid ? [] : [failure(value)], toString: () => open() }
}
export class Validator {
  constructor() {
    this.schemas = {}
    this.attributes = {}
    this.customFormats = {}
  }
  validate(value, schema, options) {
    return validate(value, schema, options)
  }
  addSchema(schema, name) {
    this.schemas[name || schema.id || schema.$id] = schema
    return schema
  }
}
export class ValidationError extends Error {}
export default { validate, Validator, ValidationError }
