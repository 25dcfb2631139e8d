import { restrict, test } from 'cordon'

// A schema: `shape` is what the input is when it is accepted, `apply` the way to the output where that is another. An action (uuid(), transform(…))
// is a function from schema to schema.

export class ValiError extends Error {
  constructor() {
    super('invalid')
    this.name = 'ValiError'
    this.issues = [{ message: 'invalid', path: [] }]
  }
}

const schemaOf = (shape, apply, more) => {
  const schema = { kind: 'schema', shape, apply, ...more }
  schema['~standard'] = {
    version: 1,
    vendor: 'valibot',
    validate: (value) => {
      const valid = test(value, shape)
      return { value: valid ? run(schema, value) : undefined, issues: valid ? undefined : [{ message: 'invalid' }] }
    },
  }
  return schema
}

const run = (schema, value) => (schema.apply === undefined ? restrict(value, schema.shape) : schema.apply(value))

export const parse = (schema, value) => {
  if (!test(value, schema.shape)) throw new ValiError()
  return run(schema, value)
}
export { parse as parseAsync, parse as assert }
export const safeParse = (schema, value) => {
  const success = test(value, schema.shape)
  return { success, typed: success, output: success ? run(schema, value) : undefined, issues: success ? undefined : new ValiError().issues }
}
export { safeParse as safeParseAsync }
export const is = (schema, value) => test(value, schema.shape)
export const parser = (schema) => (value) => parse(schema, value)
export const safeParser = (schema) => (value) => safeParse(schema, value)

export const pipe = (first, ...actions) => {
  let schema = first
  for (const action of actions) schema = action.kind === 'schema' ? then(schema, action) : action(schema)
  return schema
}
export { pipe as pipeAsync }
const then = (first, second) => schemaOf(first.shape, (value) => run(second, run(first, value)))

const kind =
  (...types) =>
  () =>
    schemaOf({ types }, undefined)
export const string = kind('string')
export const number = kind('number')
export const bigint = kind('number')
export const boolean = kind('boolean')
export const any = () => schemaOf({}, undefined)
export {
  any as unknown,
  any as date,
  any as blob,
  any as file,
  any as symbol,
  any as instance,
  any as function,
  any as promise,
  any as map,
  any as set,
}
const nothing = kind('nothing')
export { nothing as null, nothing as undefined, nothing as void, nothing as null_, nothing as undefined_, nothing as void_ }
export const never = () => schemaOf({ values: [] }, undefined)
export const literal = (value) => schemaOf({ values: [value] }, undefined, { literal: value })
export const picklist = (values) => schemaOf({ values }, undefined, { options: values })
const enumeration = (values) => schemaOf({ values: Object.values(values) }, undefined, { enum: values })
export { enumeration as enum, enumeration as enum_, enumeration as nativeEnum }

const objectOf = (entries, others) => {
  const fields = {}
  let changes = false
  for (const key of Object.keys(entries)) {
    fields[key] = entries[key].shape
    if (entries[key].apply !== undefined) changes = true
  }
  const shape = { types: ['object'], fields, others }
  const apply = (value) => {
    const result = { ...restrict(value, shape) }
    for (const key of Object.keys(entries)) result[key] = run(entries[key], value[key])
    return result
  }
  return schemaOf(shape, changes ? apply : undefined, { entries, others })
}
export const object = (entries) => objectOf(entries, 'dropped')
export { object as strictObject, object as objectAsync }
export const looseObject = (entries) => objectOf(entries, 'kept')
export const objectWithRest = (entries, rest) => objectOf(entries, rest.shape)
export const array = (item) =>
  schemaOf({ types: ['array'], items: item.shape }, item.apply && ((value) => value.map((one) => run(item, one))), { item })
export const tuple = (items) =>
  schemaOf({ types: ['array'], items: { anyOf: items.map((item) => item.shape) } }, (value) =>
    items.map((item, at) => run(item, value[at])),
  )
export const record = (key, value) => schemaOf({ types: ['object'], others: value.shape }, undefined)
export const union = (options) =>
  schemaOf(
    { anyOf: options.map((option) => option.shape) },
    (value) => {
      for (const option of options) if (test(value, option.shape)) return run(option, value)
      throw new ValiError()
    },
    { options },
  )
export const variant = (key, options) => union(options)
export const intersect = (options) => objectOf(Object.assign({}, ...options.map((option) => option.entries)), 'dropped')
export const lazy = (getter) => schemaOf({}, (value) => run(getter(), value))
export const custom = (check_) => pipe(any(), check(check_))

const perhaps = (schema, preset) => {
  const { shape } = schema
  const values = shape.values && [...shape.values, undefined, null]
  const types = shape.types && [...shape.types, 'nothing']
  const fallback_ = typeof preset === 'function' ? preset() : preset
  const apply =
    schema.apply || preset !== undefined ? (value) => (value === undefined || value === null ? fallback_ : run(schema, value)) : undefined
  return schemaOf({ ...shape, types, values }, apply, { wrapped: schema })
}
export { perhaps as optional, perhaps as nullable, perhaps as nullish, perhaps as exactOptional, perhaps as undefinedable }
export const nonOptional = (schema) => schema
export { nonOptional as nonNullable, nonOptional as nonNullish, nonOptional as required }
export const fallback = (schema, value) => schemaOf({}, (given) => (test(given, schema.shape) ? run(schema, given) : value))
export const unwrap = (schema) => schema.wrapped
export const partial = (schema) => {
  const entries = {}
  for (const key of Object.keys(schema.entries)) entries[key] = perhaps(schema.entries[key])
  return objectOf(entries, schema.others)
}
export const pick = (schema, names) => {
  const entries = {}
  for (const name of names) entries[name] = schema.entries[name]
  return objectOf(entries, schema.others)
}
export const omit = (schema, names) => {
  const entries = { ...schema.entries }
  for (const name of names) delete entries[name]
  return objectOf(entries, schema.others)
}
export const keyof = (schema) => picklist(Object.keys(schema.entries))

// Actions.
const narrowed = (change) => () => (schema) =>
  schemaOf({ ...schema.shape, ...change }, schema.apply, { entries: schema.entries, others: schema.others })
const changed = (apply) => (schema) =>
  schemaOf(schema.shape, (value) => apply(run(schema, value)), { entries: schema.entries, others: schema.others })
export const regex = (pattern) => narrowed({ pattern })()
export const uuid = narrowed({ characters: 'uuid' })
export const digits = narrowed({ characters: 'digits' })
export const hexadecimal = narrowed({ characters: 'hex' })
export const base64 = narrowed({ characters: 'base64' })
export const nanoid = narrowed({ characters: 'slug' })
export const slug = narrowed({ characters: 'slug' })
export const cuid2 = narrowed({ characters: 'alphanumeric' })
export { cuid2 as ulid }
export const hash = narrowed({ characters: 'hex' })
export const hexColor = narrowed({ pattern: /^#[0-9a-fA-F]+$/ })
export const decimal = narrowed({ characters: 'numberText' })
export const isoDate = narrowed({ characters: 'dateText' })
export { isoDate as isoDateTime, isoDate as isoTime, isoDate as isoTimeSecond, isoDate as isoTimestamp, isoDate as isoWeek }
export const ip = narrowed({ pattern: /^[0-9a-fA-F:.]+$/ })
export { ip as ipv4, ip as ipv6, ip as mac, ip as mac48, ip as mac64 }
export const email = narrowed({ pattern: /^[A-Za-z0-9_+.-]+@[A-Za-z0-9.-]+$/ })
export const rfcEmail = narrowed({ characters: 'email' })
export const creditCard = narrowed({ pattern: /^[0-9 -]+$/ })
export const imei = narrowed({ pattern: /^[0-9/ -]+$/ })
export const maxValue = narrowed({ safe: ['work'] })
export { maxValue as maxLength, maxValue as length, maxValue as maxSize, maxValue as ltValue, maxValue as maxBytes, maxValue as size }
const same = () => (schema) => schema
export {
  same as url,
  same as emoji,
  same as minValue,
  same as minLength,
  same as minSize,
  same as minBytes,
  same as gtValue,
  same as nonEmpty,
  same as integer,
  same as safeInteger,
  same as finite,
  same as multipleOf,
  same as notValue,
  same as excludes,
  same as includes,
  same as mimeType,
  same as brand,
  same as readonly,
  same as description,
  same as title,
  same as metadata,
  same as flavor,
  same as normalize,
}
export const check = (test_) =>
  changed((value) => {
    if (!test_(value)) throw new ValiError()
    return value
  })
export { check as checkAsync, check as guard }
export const partialCheck = (paths, test_) => check(test_)
export const startsWith = (start) => check((value) => value.startsWith(start))
export const endsWith = (end) => check((value) => value.endsWith(end))
export const value = (expected) => narrowed({ values: [expected] })()
export const values = (expected) => narrowed({ values: expected })()
export const transform = (change) => changed(change)
export { transform as transformAsync }
export const rawTransform = (change) =>
  changed((given) => change({ dataset: { value: given }, addIssue: () => undefined, NEVER: undefined }))
export const rawCheck = () => same()
export const toNumber = () => changed((given) => Number(given))
export const toString = () => changed((given) => String(given))
export const toBoolean = () => changed((given) => Boolean(given))
export const toDate = () => changed((given) => new Date(given))
export const trim = () => changed((given) => given.trim())
export { trim as trimStart, trim as trimEnd }
export const toLowerCase = () => changed((given) => given.toLowerCase())
export const toUpperCase = () => changed((given) => given.toUpperCase())
export const parseJson = () => changed((given) => JSON.parse(given))
export const flatten = () => ({ nested: {} })
export const summarize = () => 'invalid'
export const isValiError = (error) => error instanceof ValiError
export const config = (schema) => schema
export const message = (schema) => schema
