import { open, restrict, test } from 'cordon'

// A schema is itself the shape (types, characters, pattern, values, safe, fields, items, others, anyOf) that its input has, so it is handed to restrict and test
// as it stands. `apply` gives the output where that is not simply the input, restricted; `changes` says so to the schema around.

const emailText = /^[A-Za-z0-9_'+.-]+@[A-Za-z0-9.-]+$/
const address = /^[0-9a-fA-F:.]+$/
const addressRange = /^[0-9a-fA-F:./]+$/

export class ZodError extends Error {
  constructor(issues) {
    super('invalid')
    this.name = 'ZodError'
    this.issues = issues || []
    this.errors = this.issues
  }
  flatten() {
    return { formErrors: [], fieldErrors: {} }
  }
  format() {
    return {}
  }
}

// An issue means that the value is refused: what follows holds only without one.
const context = {
  path: [],
  addIssue() {
    throw new ZodError()
  },
}

export class ZodType {
  constructor(shape) {
    this.types = shape.types
    this.characters = shape.characters
    this.pattern = shape.pattern
    this.values = shape.values
    // Only where it is there: it would hide the method of that name.
    if (shape.safe !== undefined) this.safe = shape.safe
    this.fields = shape.fields
    this.items = shape.items
    this.others = shape.others
    this.anyOf = shape.anyOf
    this.apply = shape.apply
    this.changes = shape.changes
    this.inner = shape.inner
  }
  with(change) {
    return new ZodType({ ...this, ...change })
  }
  run(value) {
    return this.apply === undefined ? restrict(value, this) : this.apply(value, this)
  }
  after(apply) {
    const before = this
    return this.with({ changes: true, apply: (value) => apply(before.run(value)) })
  }

  parse(value) {
    if (!test(value, this)) throw new ZodError()
    return this.run(value)
  }
  parseAsync(value) {
    return this.parse(value)
  }
  safeParse(value) {
    const success = test(value, this)
    return { success, data: success ? this.run(value) : undefined, error: success ? undefined : new ZodError() }
  }
  safeParseAsync(value) {
    return this.safeParse(value)
  }
  spa(value) {
    return this.safeParse(value)
  }
  decode(value) {
    return this.parse(value)
  }
  get '~standard'() {
    return { version: 1, vendor: 'zod', validate: (value) => standard(this, value) }
  }

  // Any kind of schema.
  optional() {
    return this.orElse(undefined)
  }
  exactOptional() {
    return this.orElse(undefined)
  }
  nullable() {
    return this.orElse(null)
  }
  nullish() {
    return this.orElse(null)
  }
  orElse(nothing) {
    const before = this
    return this.with({
      types: this.types && [...this.types, 'nothing'],
      values: this.values && [...this.values, nothing],
      anyOf: this.anyOf && [...this.anyOf, { types: ['nothing'] }],
      apply: this.apply && ((value) => (value === undefined || value === null ? nothing : before.run(value))),
      inner: this,
    })
  }
  unwrap() {
    return this.inner
  }
  default(value) {
    const before = this
    const preset = typeof value === 'function' ? value() : value
    return this.optional().with({ changes: true, inner: this, apply: (given) => (given === undefined ? preset : before.run(given)) })
  }
  prefault(value) {
    return this.default(value)
  }
  catch(value) {
    const before = this
    return new ZodType({ changes: true, inner: this, apply: (given) => (test(given, before) ? before.run(given) : value) })
  }
  refine(check) {
    return this.after((value) => {
      if (!check(value)) throw new ZodError()
      return value
    })
  }
  refinement(check) {
    return this.refine(check)
  }
  superRefine(check) {
    return this.after((value) => {
      check(value, context)
      return value
    })
  }
  check(...checks) {
    return this.after((value) => {
      for (const check of checks) if (typeof check === 'function') check({ ...context, value, issues: [] })
      return value
    })
  }
  transform(change) {
    return this.after((value) => change(value, context))
  }
  overwrite(change) {
    return this.after((value) => change(value))
  }
  pipe(next) {
    return this.after((value) => next.run(value))
  }
  or(other) {
    return union([this, other])
  }
  and(other) {
    return intersection(this, other)
  }
  array() {
    return array(this)
  }
  promise() {
    return this
  }
  brand() {
    return this
  }
  readonly() {
    return this
  }
  describe() {
    return this
  }
  meta() {
    return this
  }
  register() {
    return this
  }
  openapi() {
    return this
  }
  isOptional() {
    return test(undefined, this)
  }
  isNullable() {
    return test(null, this)
  }

  // Strings.
  regex(pattern) {
    return this.pattern === undefined ? this.with({ pattern }) : this.refine((value) => pattern.test(value))
  }
  uuid() {
    return this.with({ characters: 'uuid' })
  }
  guid() {
    return this.with({ characters: 'uuid' })
  }
  uuidv4() {
    return this.with({ characters: 'uuid' })
  }
  uuidv6() {
    return this.with({ characters: 'uuid' })
  }
  uuidv7() {
    return this.with({ characters: 'uuid' })
  }
  email(options) {
    return this.regex(options && options.pattern ? options.pattern : emailText)
  }
  url(options) {
    return options && options.hostname ? this.refine((value) => options.hostname.test(new URL(value).hostname)) : this
  }
  httpUrl() {
    return this
  }
  hostname() {
    return this.with({ pattern: /^[A-Za-z0-9.-]+$/ })
  }
  emoji() {
    return this.with({ pattern: /^[^\x00-\x7f]+$/ })
  }
  cuid() {
    return this.with({ pattern: /^[cC][^\s-]+$/ })
  }
  cuid2() {
    return this.with({ characters: 'alphanumeric' })
  }
  ulid() {
    return this.with({ characters: 'alphanumeric' })
  }
  xid() {
    return this.with({ characters: 'alphanumeric' })
  }
  ksuid() {
    return this.with({ characters: 'alphanumeric' })
  }
  nanoid() {
    return this.with({ characters: 'slug' })
  }
  jwt() {
    return this.with({ pattern: /^[A-Za-z0-9_.=-]+$/ })
  }
  base64() {
    return this.with({ characters: 'base64' })
  }
  base64url() {
    return this.with({ characters: 'base64url' })
  }
  hex() {
    return this.with({ characters: 'hex' })
  }
  e164() {
    return this.with({ pattern: /^\+[0-9]+$/ })
  }
  ip() {
    return this.with({ pattern: address })
  }
  ipv4() {
    return this.with({ pattern: address })
  }
  ipv6() {
    return this.with({ pattern: address })
  }
  mac() {
    return this.with({ pattern: /^[0-9a-fA-F:.-]+$/ })
  }
  cidr() {
    return this.with({ pattern: addressRange })
  }
  cidrv4() {
    return this.with({ pattern: addressRange })
  }
  cidrv6() {
    return this.with({ pattern: addressRange })
  }
  datetime() {
    return this.with({ characters: 'dateText' })
  }
  date() {
    return this.with({ characters: 'dateText' })
  }
  time() {
    return this.with({ characters: 'dateText' })
  }
  duration() {
    return this.with({ pattern: /^[0-9PTYMWDHS.,+-]+$/ })
  }
  startsWith(start) {
    return this.after((value) => {
      if (!value.startsWith(start)) throw new ZodError()
      return value
    })
  }
  endsWith(end) {
    return this.after((value) => {
      if (!value.endsWith(end)) throw new ZodError()
      return value
    })
  }
  includes() {
    return this
  }
  lowercase() {
    return this
  }
  uppercase() {
    return this
  }
  trim() {
    return this.after((value) => value.trim())
  }
  toLowerCase() {
    return this.after((value) => value.toLowerCase())
  }
  toUpperCase() {
    return this.after((value) => value.toUpperCase())
  }
  normalize() {
    return this.after((value) => value.normalize())
  }
  slugify() {
    return this.after((value) => restrict(open(value), { types: ['string'], characters: 'slug' }))
  }

  // Sizes: of strings, arrays, sets, and numbers' bounds.
  min() {
    return this
  }
  max() {
    return this.with({ safe: ['work'] })
  }
  length() {
    return this.with({ safe: ['work'] })
  }
  size() {
    return this.with({ safe: ['work'] })
  }
  nonempty() {
    return this
  }
  gt() {
    return this
  }
  gte() {
    return this
  }
  lt() {
    return this.with({ safe: ['work'] })
  }
  lte() {
    return this.with({ safe: ['work'] })
  }
  int() {
    return this
  }
  safe() {
    return this
  }
  finite() {
    return this
  }
  positive() {
    return this
  }
  negative() {
    return this.with({ safe: ['work'] })
  }
  nonnegative() {
    return this
  }
  nonpositive() {
    return this.with({ safe: ['work'] })
  }
  multipleOf() {
    return this
  }
  step() {
    return this
  }
  mime() {
    return this
  }

  // Arrays and enumerations.
  get element() {
    return this.items
  }
  rest() {
    return this
  }
  get options() {
    return this.anyOf || this.values
  }
  get enum() {
    return named(this.values)
  }
  get Values() {
    return named(this.values)
  }
  get value() {
    return this.values[0]
  }
  exclude(names) {
    return enumeration(this.values.filter((value) => !names.includes(value)))
  }
  extract(names) {
    return enumeration(names)
  }

  // Objects.
  get shape() {
    return this.fields
  }
  extend(fields) {
    return objectOf({ ...this.fields, ...fields }, this.others)
  }
  safeExtend(fields) {
    return this.extend(fields)
  }
  augment(fields) {
    return this.extend(fields)
  }
  merge(other) {
    return objectOf({ ...this.fields, ...other.fields }, other.others)
  }
  setKey(key, schema) {
    return this.extend({ [key]: schema })
  }
  pick(mask) {
    const fields = {}
    for (const key of Object.keys(mask)) fields[key] = this.fields[key]
    return objectOf(fields, this.others)
  }
  omit(mask) {
    const fields = { ...this.fields }
    for (const key of Object.keys(mask)) delete fields[key]
    return objectOf(fields, this.others)
  }
  partial() {
    const fields = {}
    for (const key of Object.keys(this.fields)) fields[key] = this.fields[key].optional()
    return objectOf(fields, this.others)
  }
  deepPartial() {
    return this.partial()
  }
  required() {
    return this
  }
  keyof() {
    return enumeration(Object.keys(this.fields))
  }
  passthrough() {
    return objectOf(this.fields, 'kept')
  }
  loose() {
    return objectOf(this.fields, 'kept')
  }
  strict() {
    return objectOf(this.fields, 'dropped')
  }
  strip() {
    return objectOf(this.fields, 'dropped')
  }
  nonstrict() {
    return objectOf(this.fields, 'kept')
  }
  catchall(schema) {
    return objectOf(this.fields, schema)
  }
}

const named = (values) => {
  const result = {}
  for (const value of values) result[value] = value
  return result
}

const standard = (schema, value) => {
  const valid = test(value, schema)
  return { value: valid ? schema.run(value) : undefined, issues: valid ? undefined : [{ message: 'invalid' }] }
}

const kind = (...types) => new ZodType({ types })

const objectOf = (fields, others) => {
  const shape = { types: ['object'], fields, others, changes: false, apply: undefined }
  for (const field of Object.values(fields)) if (field.changes) shape.changes = true
  if (shape.changes)
    shape.apply = (value, schema) => {
      const result = { ...restrict(value, schema) }
      for (const key of Object.keys(fields)) result[key] = fields[key].run(value[key])
      return result
    }
  return new ZodType(shape)
}

export const object = (fields) => objectOf(fields || {}, 'dropped')
export const strictObject = (fields) => objectOf(fields, 'dropped')
export const looseObject = (fields) => objectOf(fields, 'kept')

export const array = (items) =>
  new ZodType({
    types: ['array'],
    items,
    changes: items.changes,
    apply: items.changes ? (value) => value.map((item) => items.run(item)) : undefined,
  })
export const set = (items) => new ZodType({ items })
export const tuple = (items) =>
  new ZodType({
    types: ['array'],
    items: { anyOf: items },
    changes: true,
    apply: (value) => items.map((item, index) => item.run(value[index])),
  })
export const record = (keys, values) => new ZodType({ types: ['object'], others: values || keys })
export const partialRecord = record
export const looseRecord = record
export const map = (keys, values) => new ZodType({ others: values })

const enumeration = (values) => new ZodType({ values: Array.isArray(values) ? values : Object.values(values) })
export { enumeration as enum, enumeration as nativeEnum }
export const literal = (value) => new ZodType({ values: Array.isArray(value) ? value : [value] })

const firstOf = (options, value) => {
  for (const option of options) if (test(value, option)) return option.run(value)
  throw new ZodError()
}
export const union = (options) => new ZodType({ anyOf: options, changes: true, apply: (value) => firstOf(options, value) })
export const xor = union
export const discriminatedUnion = (key, options) => union(options)
export const intersection = (left, right) =>
  left.fields && right.fields
    ? objectOf({ ...left.fields, ...right.fields }, right.others)
    : new ZodType({ changes: true, apply: (value) => right.run(left.run(value)) })

export const string = () => kind('string')
export const number = () => kind('number')
export const int = number
export const int32 = number
export const uint32 = number
export const float32 = number
export const float64 = number
export const nan = number
export const bigint = number
export const boolean = () => kind('boolean')
const nothing = () => kind('nothing')
export { nothing as undefined, nothing as void, nothing as null }
export const never = () => new ZodType({ values: [] })
export const date = () => new ZodType({})
export const any = () => new ZodType({})
export const unknown = any
export const symbol = any
export const file = any
export const json = any
const func = any
export { func as function }
export const templateLiteral = string
export const promise = (schema) => schema
export const stringbool = () => new ZodType({ types: ['string'], changes: true, apply: () => restrict(open(), { types: ['boolean'] }) })
export const custom = (check) => (check ? any().refine(check) : any())
const instance = (type) => any().refine((value) => value instanceof type)
export { instance as instanceof }
export const lazy = (getter) => new ZodType({ changes: true, apply: (value) => getter().run(value) })
export const preprocess = (change, schema) =>
  new ZodType({ changes: true, inner: schema, apply: (value) => schema.run(change(value, context)) })
export const pipeline = (first, next) => first.pipe(next)
export const pipe = pipeline
export const transform = (change) => any().transform(change)
export const effect = (schema) => schema
export const codec = (from, to, ways) => from.transform(ways.decode).pipe(to)
export const optional = (schema) => schema.optional()
export const nullable = (schema) => schema.nullable()
export const nullish = (schema) => schema.nullish()
export const keyof = (schema) => schema.keyof()

// Formats that stand on their own since version 4.
export const email = (options) => string().email(options)
export const uuid = () => string().uuid()
export const uuidv4 = uuid
export const uuidv6 = uuid
export const uuidv7 = uuid
export const guid = uuid
export const url = (options) => string().url(options)
export const httpUrl = string
export const hostname = () => string().hostname()
export const emoji = () => string().emoji()
export const cuid = () => string().cuid()
export const cuid2 = () => string().cuid2()
export const ulid = () => string().ulid()
export const xid = () => string().xid()
export const ksuid = () => string().ksuid()
export const nanoid = () => string().nanoid()
export const jwt = () => string().jwt()
export const base64 = () => string().base64()
export const base64url = () => string().base64url()
export const hex = () => string().hex()
export const hash = () => string().hex()
export const e164 = () => string().e164()
export const ipv4 = () => string().ipv4()
export const ipv6 = () => string().ipv6()
export const mac = () => string().mac()
export const cidrv4 = () => string().cidrv4()
export const cidrv6 = () => string().cidrv6()
export const iso = {
  datetime: () => string().datetime(),
  date: () => string().date(),
  time: () => string().time(),
  duration: () => string().duration(),
}

// Any value is taken, and made into one of the kind.
const made = (convert, types) =>
  new ZodType({ changes: true, apply: (value, schema) => restrict(convert(value), { ...schema, types, apply: undefined }) })
export const coerce = {
  string: () => made((value) => String(value), ['string']),
  number: () => made((value) => Number(value), ['number']),
  bigint: () => made((value) => Number(value), ['number']),
  boolean: () => made((value) => Boolean(value), ['boolean']),
  date: () => new ZodType({ changes: true, apply: (value) => new Date(value) }),
}

export const NEVER = undefined
export const ZodIssueCode = { custom: 'custom' }
export const parse = (schema, value) => schema.parse(value)
export const parseAsync = parse
export const safeParse = (schema, value) => schema.safeParse(value)
export const safeParseAsync = safeParse
export const setErrorMap = () => undefined
export const config = () => undefined
export const prettifyError = () => 'invalid'
export const treeifyError = () => ({})
export const flattenError = () => ({ formErrors: [], fieldErrors: {} })
export const formatError = () => ({})
export const toJSONSchema = () => ({})

export const z = {
  ZodError,
  ZodType,
  object,
  strictObject,
  looseObject,
  array,
  set,
  tuple,
  record,
  partialRecord,
  looseRecord,
  map,
  literal,
  union,
  xor,
  discriminatedUnion,
  intersection,
  string,
  number,
  int,
  int32,
  uint32,
  float32,
  float64,
  nan,
  bigint,
  boolean,
  never,
  date,
  any,
  unknown,
  symbol,
  file,
  json,
  templateLiteral,
  promise,
  stringbool,
  custom,
  lazy,
  preprocess,
  pipeline,
  pipe,
  transform,
  effect,
  codec,
  optional,
  nullable,
  nullish,
  keyof,
  email,
  uuid,
  uuidv4,
  uuidv6,
  uuidv7,
  guid,
  url,
  httpUrl,
  hostname,
  emoji,
  cuid,
  cuid2,
  ulid,
  xid,
  ksuid,
  nanoid,
  jwt,
  base64,
  base64url,
  hex,
  hash,
  e164,
  ipv4,
  ipv6,
  mac,
  cidrv4,
  cidrv6,
  iso,
  coerce,
  NEVER,
  ZodIssueCode,
  parse,
  parseAsync,
  safeParse,
  safeParseAsync,
  setErrorMap,
  config,
  prettifyError,
  treeifyError,
  flattenError,
  formatError,
  toJSONSchema,
  enum: enumeration,
  nativeEnum: enumeration,
  undefined: nothing,
  void: nothing,
  null: nothing,
  function: func,
  instanceof: instance,
  ZodSchema: ZodType,
}
z.z = z
export { ZodType as ZodSchema, ZodType as Schema }
export default z
