import { test } from 'cordon'

// Undefined when all is well, else messages by field.
const shapeOf = (constraints) => {
  const fields = {}
  for (const name of Object.keys(constraints)) {
    const rule = constraints[name]
    const shape = {}
    if (rule.format !== undefined) {
      const pattern = rule.format.pattern === undefined ? rule.format : rule.format.pattern
      shape.pattern = typeof pattern === 'string' ? new RegExp(`^(?:${pattern})$`) : pattern
    }
    if (rule.inclusion !== undefined) shape.values = Array.isArray(rule.inclusion) ? rule.inclusion : rule.inclusion.within
    if (rule.numericality !== undefined) shape.characters = 'numberText'
    if (rule.email !== undefined) shape.characters = 'email'
    if (rule.type !== undefined) shape.types = [rule.type.type || rule.type]
    fields[name] = shape
  }
  return { fields, others: 'kept' }
}
export default function validate(value, constraints) {
  return test(value, shapeOf(constraints)) ? undefined : { field: ['invalid'] }
}
validate.validate = validate
validate.single = (value, constraints) => (test(value, shapeOf({ single: constraints }).fields.single) ? undefined : ['invalid'])
validate.async = async (value, constraints) => {
  if (!test(value, shapeOf(constraints))) throw new Error('invalid')
  return value
}
validate.validators = {}
validate.extend = () => undefined
export { validate }
