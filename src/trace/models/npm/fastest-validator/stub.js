import { test } from 'cordon'

// A rule is an object, or a word: `string|min:3`, `number|optional`.
const kinds = {
  string: { types: ['string'] },
  number: { types: ['number'] },
  boolean: { types: ['boolean'] },
  uuid: { types: ['string'], characters: 'uuid' },
  objectID: { types: ['string'], characters: 'hex' },
  email: { types: ['string'], characters: 'email' },
  url: { types: ['string'] },
  mac: { types: ['string'], pattern: /^[0-9a-fA-F:.-]+$/ },
  luhn: { characters: 'digits' },
}

const shapeOf = (rule) => {
  if (typeof rule === 'string') return kinds[rule.split('|')[0]] || {}
  if (Array.isArray(rule)) return { anyOf: rule.map(shapeOf) }
  if (rule.type === 'object' || rule.type === undefined) return objectShape(rule.props || rule.properties || {}, rule.strict)
  if (rule.type === 'array') return { types: ['array'], items: rule.items === undefined ? {} : shapeOf(rule.items) }
  if (rule.type === 'enum') return { values: rule.values }
  if (rule.type === 'equal') return { values: [rule.value] }
  const shape = { ...kinds[rule.type] }
  if (rule.convert) shape.types = undefined
  if (rule.pattern !== undefined) shape.pattern = typeof rule.pattern === 'string' ? new RegExp(rule.pattern) : rule.pattern
  if (rule.enum !== undefined) shape.values = rule.enum
  if (rule.alphanum) shape.characters = 'alphanumeric'
  if (rule.alphadash) shape.characters = 'slug'
  if (rule.alpha) shape.characters = 'letters'
  if (rule.numeric) shape.characters = 'numberText'
  if (rule.hex) shape.characters = 'hex'
  if (rule.max !== undefined) shape.safe = ['work']
  return shape
}
const objectShape = (rules, strict) => {
  const fields = {}
  for (const name of Object.keys(rules)) if (!name.startsWith('$$')) fields[name] = shapeOf(rules[name])
  return { types: ['object'], fields, others: strict ? 'dropped' : 'kept' }
}

export default class Validator {
  compile(schema) {
    const shape = objectShape(schema, schema.$$strict)
    return (value) => (test(value, shape) ? true : [{ type: 'invalid', field: 'field', message: 'invalid', actual: value }])
  }
  validate(value, schema) {
    return this.compile(schema)(value)
  }
  add() {}
  alias() {}
  plugin() {}
}
Validator.default = Validator
