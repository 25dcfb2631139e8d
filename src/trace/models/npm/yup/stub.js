import { restrict, test } from 'cordon'

// `shape` is what the input is when the schema accepts it; `apply` gives the output where it is converted. Unknown keys are kept, and numbers may come as
// text, as long as nothing is strict.

export class ValidationError extends Error {
  constructor(value) {
    super('invalid')
    this.name = 'ValidationError'
    this.errors = ['invalid']
    this.inner = []
    this.path = ''
    this.value = value
  }
}

class Schema {
  constructor(shape, apply, schemas) {
    this.shape_ = shape
    this.apply = apply
    this.schemas = schemas
    this.fields = schemas
  }
  with(change) {
    return new Schema({ ...this.shape_, ...change }, this.apply, this.schemas)
  }
  run(value) {
    return this.apply === undefined ? restrict(value, this.shape_) : this.apply(value, this.shape_)
  }
  after(apply) {
    const before = this
    return new Schema(this.shape_, (value) => apply(before.run(value)), this.schemas)
  }
  validateSync(value) {
    if (!test(value, this.shape_)) throw new ValidationError(value)
    return this.run(value)
  }
  validate(value) {
    return this.validateSync(value)
  }
  isValidSync(value) {
    return test(value, this.shape_)
  }
  isValid(value) {
    return test(value, this.shape_)
  }
  cast(value) {
    return this.run(value)
  }
  validateAt(path, value) {
    return value
  }
  get '~standard'() {
    return { version: 1, vendor: 'yup', validate: (value) => ({ value: this.validateSync(value), issues: undefined }) }
  }

  test(first, second, third) {
    const check = third || second || first
    return typeof check === 'function' ? this.checked(check) : this.checked(first.test)
  }
  checked(check) {
    return this.after((value) => {
      if (!check(value, { createError: () => false, parent: {}, path: '', options: {} })) throw new ValidationError(value)
      return value
    })
  }
  transform(change) {
    return this.after((value) => change(value, value))
  }
  default(value) {
    const before = this
    return new Schema(this.shape_, (given) => (given === undefined ? value : before.run(given)), this.schemas)
  }
  oneOf(values) {
    return new Schema({ values: [...values, undefined] }, undefined, undefined)
  }
  equals(values) {
    return this.oneOf(values)
  }
  matches(pattern) {
    return this.with({ pattern })
  }
  email() {
    return this.with({ characters: 'email' })
  }
  uuid() {
    return this.with({ characters: 'uuid' })
  }
  datetime() {
    return this.with({ characters: 'dateText' })
  }
  max() {
    return this.with({ safe: ['work'] })
  }
  lessThan() {
    return this.max()
  }
  length() {
    return this.max()
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
  of(schema) {
    return new Schema(
      { types: ['array'], items: schema.shape_ },
      schema.apply && ((value) => value?.map((item) => schema.run(item))),
      undefined,
    )
  }
  shape(schemas) {
    return objectOf({ ...this.schemas, ...schemas }, this.shape_.others)
  }
  concat(other) {
    return this.shape(other.schemas)
  }
  pick(names) {
    const schemas = {}
    for (const name of names) schemas[name] = this.schemas[name]
    return objectOf(schemas, this.shape_.others)
  }
  omit(names) {
    const schemas = { ...this.schemas }
    for (const name of names) delete schemas[name]
    return objectOf(schemas, this.shape_.others)
  }
  noUnknown(refused) {
    return refused === false ? this : objectOf(this.schemas || {}, 'dropped')
  }
  exact() {
    return this.noUnknown()
  }
  stripUnknown() {
    return this.noUnknown()
  }
  when(keys, builder) {
    const choice = typeof builder === 'function' ? { then: (schema) => builder([], schema) } : builder
    const then = typeof choice.then === 'function' ? choice.then(this) : choice.then
    const otherwise = typeof choice.otherwise === 'function' ? choice.otherwise(this) : choice.otherwise
    const anyOf = [then, otherwise, this].filter((one) => one !== undefined).map((one) => one.shape_)
    return new Schema({ anyOf }, undefined, undefined)
  }
}
// What restricts nothing that matters.
for (const name of [
  'required',
  'notRequired',
  'optional',
  'defined',
  'nullable',
  'nonNullable',
  'min',
  'moreThan',
  'positive',
  'negative',
  'integer',
  'truncate',
  'round',
  'url',
  'label',
  'meta',
  'strict',
  'strip',
  'typeError',
  'notOneOf',
  'ensure',
  'compact',
  'camelCase',
  'snakeCase',
  'from',
  'partial',
  'deepPartial',
  'json',
  'isType',
  'isTrue',
  'isFalse',
  'clone',
])
  Schema.prototype[name] = function () {
    return this
  }

const objectOf = (schemas, others) => {
  const fields = {}
  let changes = false
  for (const key of Object.keys(schemas)) {
    fields[key] = schemas[key].shape_
    if (schemas[key].apply !== undefined) changes = true
  }
  const apply = (value, shape) => {
    const result = { ...restrict(value, shape) }
    for (const key of Object.keys(schemas)) result[key] = schemas[key].run(value[key])
    return result
  }
  return new Schema({ types: ['object'], fields, others }, changes ? apply : undefined, schemas)
}

export const mixed = () => new Schema({}, undefined, undefined)
export const string = () => new Schema({ types: ['string', 'number', 'boolean', 'nothing'] }, undefined, undefined)
export const number = () => new Schema({}, (value, shape) => restrict(Number(value), { ...shape, types: ['number'] }), undefined)
export const boolean = () => new Schema({}, (value) => restrict(Boolean(value), { types: ['boolean'] }), undefined)
export { boolean as bool }
export const date = () => new Schema({}, (value) => new Date(value), undefined)
export const array = (schema) => (schema ? mixed().of(schema) : new Schema({ types: ['array'] }, undefined, undefined))
export const tuple = (schemas) =>
  new Schema({ types: ['array'], items: { anyOf: schemas.map((schema) => schema.shape_) } }, undefined, undefined)
export const object = (schemas) => objectOf(schemas || {}, 'kept')
export const lazy = () => mixed()
export const ref = () => undefined
export const reach = (schema, path) => schema.schemas[path]
export const addMethod = () => undefined
export const setLocale = () => undefined
export const isSchema = (value) => value instanceof Schema
const yup = {
  mixed,
  string,
  number,
  boolean,
  bool: boolean,
  date,
  array,
  tuple,
  object,
  lazy,
  ref,
  reach,
  addMethod,
  setLocale,
  isSchema,
  ValidationError,
}
export default yup
