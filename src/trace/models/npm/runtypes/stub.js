import { restrict, test } from 'cordon'

export class ValidationError extends Error {}

class Runtype {
  constructor(shape, properties) {
    this.shape = shape
    this.fields = properties
  }
  check(value) {
    if (!test(value, this.shape)) throw new ValidationError('invalid')
    return restrict(value, this.shape)
  }
  parse(value) {
    return this.check(value)
  }
  assert(value) {
    if (!test(value, this.shape)) throw new ValidationError('invalid')
  }
  guard(value) {
    return test(value, this.shape)
  }
  validate(value) {
    const success = test(value, this.shape)
    return { success, value: success ? restrict(value, this.shape) : undefined, message: 'invalid' }
  }
  inspect(value) {
    return this.validate(value)
  }
  optional() {
    const { types, values } = this.shape
    return new Runtype({ ...this.shape, types: types && [...types, 'nothing'], values: values && [...values, undefined] }, this.fields)
  }
  nullable() {
    return this.optional()
  }
  withConstraint() {
    return this
  }
  withGuard() {
    return this
  }
  withBrand() {
    return this
  }
  Or(other) {
    return Union(this, other)
  }
  And(other) {
    return Intersect(this, other)
  }
  or(other) {
    return Union(this, other)
  }
  and(other) {
    return Intersect(this, other)
  }
  asPartial() {
    return this
  }
  asReadonly() {
    return this
  }
  exact() {
    return new Runtype({ ...this.shape, others: 'dropped' }, this.fields)
  }
  extend(properties) {
    return Record({ ...this.fields, ...properties })
  }
  pick(...names) {
    const properties = {}
    for (const name of names) properties[name] = this.fields[name]
    return Record(properties)
  }
  omit(...names) {
    const properties = { ...this.fields }
    for (const name of names) delete properties[name]
    return Record(properties)
  }
}
const kind = (...types) => new Runtype({ types })
const [string, number, boolean, nothing, anything] = [kind('string'), kind('number'), kind('boolean'), kind('nothing'), new Runtype({})]
export {
  string as String,
  number as Number,
  number as BigInt,
  boolean as Boolean,
  nothing as Null,
  nothing as Undefined,
  nothing as Nullish,
  nothing as Void,
  anything as Unknown,
  anything as Symbol,
  anything as Function,
}
export const Never = new Runtype({ values: [] })
export const Literal = (value) => new Runtype({ values: [value] })
const objectOf = (properties) => {
  const fields = {}
  for (const key of Object.keys(properties)) fields[key] = properties[key].shape
  return new Runtype({ types: ['object'], fields, others: 'kept' }, properties)
}
export const Record = (properties, value) =>
  value === undefined ? objectOf(properties) : new Runtype({ types: ['object'], others: value.shape })
export { objectOf as Object, objectOf as Partial }
export const Dictionary = (value) => new Runtype({ types: ['object'], others: value.shape })
const arrayOf = (item) => new Runtype({ types: ['array'], items: item.shape })
export { arrayOf as Array }
export const Tuple = (...items) => new Runtype({ types: ['array'], items: { anyOf: items.map((item) => item.shape) } })
export const Union = (...types) => new Runtype({ anyOf: types.map((type) => type.shape) })
export const Intersect = (...types) => objectOf(Object.assign({}, ...types.map((type) => type.fields)))
export const Optional = (type) => type.optional()
export const Constraint = (type) => type
export const Brand = (name, type) => type
export const Lazy = () => new Runtype({})
export const InstanceOf = () => new Runtype({})
export const Guard = () => new Runtype({})
export const Template = () => kind('string')
