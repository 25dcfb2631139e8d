import { open, testBySchema } from 'cordon'

const failure = (value) => {
  const message = open()
  return [{ message, instancePath: message, schemaPath: message, keyword: message, params: open(value) }]
}

// A compiled schema is a function that says whether a value is as the schema has it, and that keeps what was wrong.
export class Ajv {
  constructor(options) {
    this.opts = options
    this.schemas = {}
    this.errors = null
  }
  compile(schema) {
    const validate = (value) => {
      const valid = testBySchema(value, schema)
      validate.errors = valid ? null : failure(value)
      return valid
    }
    validate.errors = null
    validate.schema = schema
    return validate
  }
  compileAsync(schema) {
    return this.compile(schema)
  }
  compileParser() {
    return (text) => JSON.parse(text)
  }
  compileSerializer() {
    return (value) => JSON.stringify(value)
  }
  validate(schema, value) {
    const known = typeof schema === 'string' ? this.schemas[schema] : schema
    const valid = testBySchema(value, known)
    this.errors = valid ? null : failure(value)
    return valid
  }
  addSchema(schema, name) {
    for (const one of Array.isArray(schema) ? schema : [schema]) this.schemas[name || one.$id || one.id] = one
    return this
  }
  getSchema(name) {
    return this.compile(this.schemas[name])
  }
  addFormat() {
    return this
  }
  addKeyword() {
    return this
  }
  addVocabulary() {
    return this
  }
  addMetaSchema() {
    return this
  }
  removeSchema() {
    return this
  }
  validateSchema() {
    return true
  }
  errorsText() {
    return open()
  }
}

// `ajv-formats`, `ajv-keywords` and `ajv-errors` are functions that are given the instance; `new Ajv()` and `Ajv()` are the same.
export default function ajv(options) {
  return options && options.schemas ? options : new Ajv(options)
}
ajv.Ajv = Ajv
ajv.default = ajv
export { Ajv as Ajv2019, Ajv as Ajv2020, Ajv as AjvJTD }
