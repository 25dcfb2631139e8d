import { restrict, test } from 'cordon'

// `shape` is what the input is when it is accepted. `create` and `mask` convert first, where a struct says how.
export class StructError extends Error {}

class Struct {
  constructor(shape, apply, schema) {
    this.shape = shape
    this.apply = apply
    this.schema = schema
  }
  run(value) {
    return this.apply === undefined ? restrict(value, this.shape) : this.apply(value, this.shape)
  }
  create(value) {
    if (!test(value, this.shape)) throw new StructError('invalid')
    return this.run(value)
  }
  assert(value) {
    if (!test(value, this.shape)) throw new StructError('invalid')
  }
  is(value) {
    return test(value, this.shape)
  }
  mask(value) {
    return this.create(value)
  }
  validate(value) {
    const valid = test(value, this.shape)
    return [valid ? undefined : new StructError('invalid'), this.run(value)]
  }
}
export { Struct }

export const create = (value, struct) => struct.create(value)
export const mask = create
export const assert = (value, struct) => {
  if (!test(value, struct.shape)) throw new StructError('invalid')
}
export const is = (value, struct) => test(value, struct.shape)
export const validate = (value, struct) => struct.validate(value)

const kind =
  (...types) =>
  () =>
    new Struct({ types }, undefined)
export const string = kind('string')
export const number = kind('number')
export { number as integer, number as bigint }
export const boolean = kind('boolean')
export const any = () => new Struct({}, undefined)
export { any as unknown, any as date, any as regexp, any as func, any as instance, any as map, any as set, any as dynamic }
export const never = () => new Struct({ values: [] }, undefined)
export const literal = (value) => new Struct({ values: [value] }, undefined)
export const enums = (values) => new Struct({ values }, undefined, values)

const objectOf = (structs, others) => {
  const fields = {}
  let changes = false
  for (const key of Object.keys(structs)) {
    fields[key] = structs[key].shape
    if (structs[key].apply !== undefined) changes = true
  }
  const apply = (value, shape) => {
    const result = { ...restrict(value, shape) }
    for (const key of Object.keys(structs)) result[key] = structs[key].run(value[key])
    return result
  }
  return new Struct({ types: ['object'], fields, others }, changes ? apply : undefined, structs)
}
export const object = (structs) => (structs ? objectOf(structs, 'dropped') : new Struct({ types: ['object'] }, undefined))
export const type = (structs) => objectOf(structs, 'kept')
export const array = (item) =>
  item
    ? new Struct({ types: ['array'], items: item.shape }, item.apply && ((value) => value.map((one) => item.run(one))))
    : new Struct({ types: ['array'] }, undefined)
export const tuple = (items) =>
  new Struct({ types: ['array'], items: { anyOf: items.map((item) => item.shape) } }, (value) =>
    items.map((item, at) => item.run(value[at])),
  )
export const record = (key, value) => new Struct({ types: ['object'], others: value.shape }, undefined)
export const union = (structs) =>
  new Struct({ anyOf: structs.map((struct) => struct.shape) }, (value) => {
    for (const struct of structs) if (test(value, struct.shape)) return struct.run(value)
    throw new StructError('invalid')
  })
export const intersection = (structs) => assign(...structs)
export const assign = (...structs) => objectOf(Object.assign({}, ...structs.map((struct) => struct.schema)), 'dropped')
export const optional = (struct) => {
  const { types, values } = struct.shape
  return new Struct(
    { ...struct.shape, types: types && [...types, 'nothing'], values: values && [...values, undefined] },
    struct.apply,
    struct.schema,
  )
}
export { optional as nullable }
export const partial = (struct) => {
  const structs = {}
  for (const key of Object.keys(struct.schema)) structs[key] = optional(struct.schema[key])
  return objectOf(structs, 'dropped')
}
export const pick = (struct, names) => {
  const structs = {}
  for (const name of names) structs[name] = struct.schema[name]
  return objectOf(structs, 'dropped')
}
export const omit = (struct, names) => {
  const structs = { ...struct.schema }
  for (const name of names) delete structs[name]
  return objectOf(structs, 'dropped')
}
export const lazy = (getter) => new Struct({}, (value) => getter().run(value))

export const pattern = (struct, regex) => new Struct({ ...struct.shape, pattern: regex }, struct.apply)
export const max = (struct) => new Struct({ ...struct.shape, safe: ['work'] }, struct.apply, struct.schema)
export { max as size }
export const min = (struct) => struct
export { min as nonempty, min as deprecated }
export const define = (name, check) => refine(any(), name, check)
export const refine = (struct, name, check) =>
  new Struct(
    struct.shape,
    (value) => {
      if (!check(value)) throw new StructError('invalid')
      return struct.run(value)
    },
    struct.schema,
  )
export const coerce = (struct, from, convert) => new Struct(from.shape, (value) => struct.run(convert(value)), struct.schema)
export const defaulted = (struct, preset) =>
  new Struct({}, (value) => (value === undefined ? (typeof preset === 'function' ? preset() : preset) : struct.run(value)), struct.schema)
export const trimmed = (struct) => new Struct(struct.shape, (value) => struct.run(value).trim())
