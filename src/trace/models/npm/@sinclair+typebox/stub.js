import { restrictBySchema, testBySchema } from 'cordon'

// A type is a JSON Schema, and nothing else.
const of = (schema) => (options) => ({ ...schema, ...options })

export const Type = {
  String: of({ type: 'string' }),
  Number: of({ type: 'number' }),
  Integer: of({ type: 'integer' }),
  BigInt: of({ type: 'number' }),
  Boolean: of({ type: 'boolean' }),
  Null: of({ type: 'null' }),
  Undefined: of({ type: 'null' }),
  Void: of({ type: 'null' }),
  Any: of({}),
  Unknown: of({}),
  Never: of({ not: {} }),
  Date: of({}),
  Unsafe: (schema) => schema,
  Literal: (value) => ({ const: value }),
  Enum: (values) => ({ enum: Object.values(values) }),
  RegExp: (pattern) => ({ type: 'string', pattern: typeof pattern === 'string' ? pattern : pattern.source }),
  TemplateLiteral: () => ({ type: 'string' }),
  Array: (items, options) => ({ type: 'array', items, ...options }),
  Tuple: (items) => ({ type: 'array', items: { anyOf: items } }),
  Object: (properties, options) => ({ type: 'object', properties, ...options }),
  Record: (key, value) => ({ type: 'object', additionalProperties: value }),
  Union: (schemas) => ({ anyOf: schemas }),
  Intersect: (schemas, options) => Type.Composite(schemas, options),
  Composite: (schemas, options) => ({
    type: 'object',
    properties: Object.assign({}, ...schemas.map((schema) => schema.properties)),
    ...options,
  }),
  Optional: (schema) => schema,
  Readonly: (schema) => schema,
  Partial: (schema) => schema,
  Required: (schema) => schema,
  Pick: (schema, names) => {
    const properties = {}
    for (const name of names) properties[name] = schema.properties[name]
    return { ...schema, properties }
  },
  Omit: (schema, names) => {
    const properties = { ...schema.properties }
    for (const name of names) delete properties[name]
    return { ...schema, properties }
  },
  KeyOf: (schema) => ({ enum: Object.keys(schema.properties) }),
  Index: (schema, name) => schema.properties[name],
  Ref: (schema) => (typeof schema === 'string' ? {} : schema),
  Recursive: (build) => build({}),
  Not: () => ({}),
  Transform: (schema) => ({ Decode: (decoded) => ({ Encode: () => ({ ...schema, decoded }) }) }),
}
export { Type as t }
export const Value = {
  Check: (schema, value) => testBySchema(value, schema),
  Assert: (schema, value) => {
    if (!testBySchema(value, schema)) throw new Error('invalid')
  },
  Parse: (schema, value) => restrictBySchema(value, schema),
  Decode: (schema, value) => (schema.decoded ? schema.decoded(restrictBySchema(value, schema)) : restrictBySchema(value, schema)),
  Encode: (schema, value) => value,
  // Cast, Clean, Convert and Default mend what they can and check nothing.
  Cast: (schema, value) => restrictBySchema(value, schema),
  Clean: (schema, value) => value,
  Convert: (schema, value) => value,
  Default: (schema, value) => value,
  Create: () => ({}),
  Clone: (value) => value,
  Equal: (left, right) => left === right,
  Errors: () => [],
}
export const TypeCompiler = {
  Compile: (schema) => ({
    Check: (value) => testBySchema(value, schema),
    Errors: () => [],
    Decode: (value) => restrictBySchema(value, schema),
    Parse: (value) => restrictBySchema(value, schema),
  }),
}
export const FormatRegistry = { Set: () => undefined, Has: () => false }
export const Kind = 'Kind'
export default Type
