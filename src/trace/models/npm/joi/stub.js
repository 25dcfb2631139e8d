import { open, restrict, test } from 'cordon'

// `shape` is what the input is when the schema accepts it. Numbers, booleans and dates may come as text and are converted, so that only the returned
// value is of the type: that is what `apply` gives.

export class ValidationError extends Error {
  // Messages quote names of fields that were not expected, and values that a pattern refused.
  constructor(value) {
    const message = open(value)
    super(message)
    this.name = 'ValidationError'
    this.isJoi = true
    this.message = message
    this.details = [{ message, path: [message], type: 'any.invalid', context: { value, key: message, label: message } }]
    this._original = value
  }
  annotate() {
    return this.message
  }
}

class Schema {
  constructor(shape, apply) {
    this.isSchema_ = true
    this.shape = shape
    this.apply = apply
    this.type = shape.types ? shape.types[0] : 'any'
  }
  copy(change) {
    return new Schema({ ...this.shape, ...change }, this.apply)
  }
  run(value) {
    return this.apply === undefined ? restrict(value, this.shape) : this.apply(value, this.shape)
  }
  after(apply) {
    const before = this
    return new Schema(this.shape, (value) => apply(before.run(value)))
  }
  refused(value) {
    return test(value, this.shape) ? undefined : new ValidationError(value)
  }

  // The value is given as if it had passed: programs look at the error first.
  validate(value) {
    const error = this.refused(value)
    return { error, value: this.run(value) }
  }
  validateAsync(value) {
    if (!test(value, this.shape)) throw new ValidationError(value)
    return this.run(value)
  }
  attempt(value) {
    return this.validateAsync(value)
  }
  get '~standard'() {
    return {
      version: 1,
      vendor: 'joi',
      validate: (value) => {
        const valid = test(value, this.shape)
        return { value: valid ? this.run(value) : undefined, issues: valid ? undefined : [{ message: 'invalid' }] }
      },
    }
  }

  // Any schema.
  required() {
    return this
  }
  exist() {
    return this
  }
  optional() {
    return this
  }
  presence() {
    return this
  }
  forbidden() {
    return new Schema({ values: [undefined] })
  }
  strip() {
    return this
  }
  strict() {
    return this
  }
  allow(...values) {
    const more = values.flat()
    const { types, pattern, characters, values: known } = this.shape
    if (known !== undefined) return this.copy({ values: [...known, ...more] })
    if (pattern === undefined && characters === undefined && types === undefined) return this
    return new Schema({ anyOf: [this.shape, { values: more }] }, this.apply)
  }
  valid(...values) {
    return new Schema({ values: [...values.flat(), undefined] }, undefined)
  }
  equal(...values) {
    return this.valid(...values)
  }
  only() {
    return this
  }
  invalid() {
    return this
  }
  disallow() {
    return this
  }
  not() {
    return this
  }
  default(value) {
    const before = this
    const preset = typeof value === 'function' ? value() : value
    return new Schema(this.shape, (given) => (given === undefined ? preset : before.run(given)))
  }
  empty() {
    return this
  }
  failover() {
    return this
  }
  custom(check) {
    return this.after((value) => check(value, helpers))
  }
  external(check) {
    return this.after((value) => {
      const given = check(value, helpers)
      return given === undefined ? value : given
    })
  }
  when(subject, choice) {
    const options = [choice.then, choice.otherwise, ...(choice.switch || []).map((one) => one.then)].filter((one) => one !== undefined)
    return alternatives([this, ...options])
  }
  concat(other) {
    return new Schema({ ...this.shape, ...other.shape, fields: { ...this.shape.fields, ...other.shape.fields } }, other.apply || this.apply)
  }
  label() {
    return this
  }
  message() {
    return this
  }
  messages() {
    return this
  }
  error() {
    return this
  }
  description() {
    return this
  }
  note() {
    return this
  }
  tag() {
    return this
  }
  meta() {
    return this
  }
  example() {
    return this
  }
  unit() {
    return this
  }
  id() {
    return this
  }
  options() {
    return this
  }
  prefs() {
    return this
  }
  preferences() {
    return this
  }
  raw() {
    return this
  }
  cast() {
    return this
  }
  warn() {
    return this
  }
  describe() {
    return {}
  }

  // Strings.
  // Brackets may stand around it, which close nothing.
  guid() {
    return this.copy({ characters: 'uuid' })
  }
  uuid() {
    return this.guid()
  }
  alphanum() {
    return this.copy({ characters: 'alphanumeric' })
  }
  token() {
    return this.copy({ characters: 'identifier' })
  }
  hex() {
    return this.copy({ characters: 'hex' })
  }
  base64() {
    return this.copy({ characters: 'base64' })
  }
  creditCard() {
    return this.copy({ characters: 'digits' })
  }
  isoDate() {
    return this.copy({ pattern: /^[0-9TZW:+.,-]+$/ })
  }
  isoDuration() {
    return this.copy({ pattern: /^[0-9PTYMWDHS.,]+$/ })
  }
  email() {
    return this.copy({ characters: 'email' })
  }
  hostname() {
    return this.copy({ pattern: /^[A-Za-z0-9.:-]+$/ })
  }
  domain() {
    return this.copy({ pattern: /^[^\s@"(),:;<>[\]\\'`$&|*!#%=?^{}~/+]+$/ })
  }
  ip() {
    return this.copy({ pattern: /^[0-9a-fA-F:./v]+$/ })
  }
  uri() {
    return this.copy({ characters: 'urlText' })
  }
  dataUri() {
    return this.copy({ pattern: /^data:[A-Za-z0-9.+/;=-]*,[A-Za-z0-9+/=]*$/ })
  }
  pattern(pattern, options) {
    if (this.schemas !== undefined) return this.copy({ others: options.shape })
    if (options && options.invert)
      return this.after((value) => {
        if (pattern.test(value)) throw new ValidationError(value)
        return value
      })
    return this.copy({ pattern })
  }
  regex(pattern, options) {
    return this.pattern(pattern, options)
  }
  trim() {
    return this.after((value) => value.trim())
  }
  lowercase() {
    return this.after((value) => value.toLowerCase())
  }
  uppercase() {
    return this.after((value) => value.toUpperCase())
  }
  replace(pattern, replacement) {
    return this.after((value) => value.replace(pattern, replacement))
  }
  truncate() {
    return this
  }
  normalize() {
    return this
  }
  case() {
    return this
  }
  insensitive() {
    return this
  }

  // Sizes and numbers.
  min() {
    return this
  }
  max() {
    return this.copy({ safe: ['work'] })
  }
  length() {
    return this.copy({ safe: ['work'] })
  }
  less() {
    return this.copy({ safe: ['work'] })
  }
  greater() {
    return this
  }
  integer() {
    return this
  }
  positive() {
    return this
  }
  negative() {
    return this.copy({ safe: ['work'] })
  }
  precision() {
    return this
  }
  multiple() {
    return this
  }
  port() {
    return this.copy({ safe: ['work'] })
  }
  unsafe() {
    return this
  }
  sign() {
    return this
  }
  iso() {
    return this
  }
  timestamp() {
    return this
  }
  truthy() {
    return this
  }
  falsy() {
    return this
  }
  sensitive() {
    return this
  }
  encoding() {
    return this
  }

  // Arrays.
  items(...schemas) {
    const all = schemas.flat().map(compile)
    const one = all.length === 1 ? all[0] : alternatives(all)
    return new Schema({ ...this.shape, items: one.shape }, one.apply && ((value) => value?.map((item) => one.run(item))))
  }
  ordered(...schemas) {
    return this.items(...schemas)
  }
  single() {
    return new Schema({ ...this.shape, types: undefined }, this.apply)
  }
  unique() {
    return this
  }
  sparse() {
    return this
  }
  has() {
    return this
  }
  sort() {
    return this
  }

  // Objects: fields that are not named are refused, unless `unknown` allows them.
  keys(fields) {
    return fields ? objectOf({ ...this.schemas, ...fields }, 'dropped') : this
  }
  append(fields) {
    return this.keys(fields)
  }
  unknown(allowed) {
    return allowed === false ? this : objectOf(this.schemas || {}, 'kept')
  }
  fork() {
    return this
  }
  extract(name) {
    return this.schemas[name]
  }
  and() {
    return this
  }
  or() {
    return this
  }
  xor() {
    return this
  }
  oxor() {
    return this
  }
  nand() {
    return this
  }
  with() {
    return this
  }
  without() {
    return this
  }
  rename() {
    return this
  }
  assert() {
    return this
  }
  instance() {
    return this
  }
  schema() {
    return this
  }

  // Alternatives.
  try(...schemas) {
    return alternatives([...(this.choices || []), ...schemas.flat()])
  }
  match() {
    return this
  }
  conditional(subject, choice) {
    return this.when(subject, choice)
  }
}

const helpers = {
  state: {},
  prefs: {},
  // Reporting an error means that the value is refused.
  error(code) {
    throw new ValidationError(code)
  },
  message(text) {
    throw new ValidationError(text)
  },
}

// A plain object, a list or a constant stands for a schema.
const compile = (like) => {
  if (like === null || typeof like !== 'object') return new Schema({ values: [like] })
  if (like.isSchema_) return like
  if (Array.isArray(like)) return alternatives(like)
  if (like.source !== undefined) return string().pattern(like)
  return objectOf(like, 'dropped')
}

const objectOf = (fields, others) => {
  const schemas = {}
  const shapes = {}
  let changes = false
  for (const key of Object.keys(fields)) {
    const schema = compile(fields[key])
    schemas[key] = schema
    shapes[key] = schema.shape
    if (schema.apply !== undefined) changes = true
  }
  const made = new Schema({ types: ['object'], fields: shapes, others }, undefined)
  made.schemas = schemas
  if (changes)
    made.apply = (value, shape) => {
      const result = { ...restrict(value, shape) }
      for (const key of Object.keys(schemas)) result[key] = schemas[key].run(value[key])
      return result
    }
  return made
}

const alternatives = (schemas) => {
  const choices = schemas.map(compile)
  const made = new Schema({ anyOf: choices.map((schema) => schema.shape) }, (value) => {
    for (const schema of choices) if (test(value, schema.shape)) return schema.run(value)
    throw new ValidationError(value)
  })
  made.choices = choices
  return made
}

const converted = (convert, types) => new Schema({}, (value, shape) => restrict(convert(value), { ...shape, types }))

const string = () => new Schema({ types: ['string'] }, undefined)
const joi = {
  any: () => new Schema({}, undefined),
  string,
  number: () => converted((value) => Number(value), ['number']),
  boolean: () =>
    new Schema({ anyOf: [{ types: ['boolean'] }, { values: ['true', 'false'] }] }, () => restrict(open(), { types: ['boolean'] })),
  date: () => new Schema({}, (value) => new Date(value)),
  object: (fields) => (fields ? objectOf(fields, 'dropped') : new Schema({ types: ['object'] }, undefined)),
  array: () => new Schema({ types: ['array'] }, undefined),
  binary: () => new Schema({}, undefined),
  function: () => new Schema({}, undefined),
  symbol: () => new Schema({}, undefined),
  link: () => new Schema({}, undefined),
  alternatives: (...schemas) => alternatives(schemas.flat()),
  compile,
  ref: () => undefined,
  in: () => undefined,
  expression: () => undefined,
  override: undefined,
  isSchema: (value) => Boolean(value && value.isSchema_),
  isError: (value) => Boolean(value && value.isJoi),
  defaults: () => joi,
  extend: () => joi,
  validate: (value, schema) => compile(schema).validate(value),
  attempt: (value, schema) => compile(schema).attempt(value),
  assert: (value, schema) => {
    compile(schema).attempt(value)
  },
  ValidationError,
}
joi.bool = joi.boolean
joi.func = joi.function
joi.alt = joi.alternatives
joi.types = () => joi
joi.equal = (...values) => joi.any().valid(...values)
joi.valid = joi.equal
joi.allow = () => joi.any()
joi.required = joi.any
joi.optional = joi.any
joi.exist = joi.any
joi.forbidden = () => joi.any().forbidden()
joi.when = (subject, choice) => joi.any().when(subject, choice)
joi.custom = (check) => joi.any().custom(check)
joi.Joi = joi
joi.default = joi
export { joi as Joi }
export const {
  any,
  number,
  boolean,
  bool,
  date,
  object,
  array,
  binary,
  alternatives: alt,
  attempt,
  assert,
  ref,
  isSchema,
  isError,
  extend,
  defaults,
} = joi
export { string, compile, alternatives }
export default joi
