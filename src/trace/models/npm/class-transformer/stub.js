// What it makes has the fields that were given, and the class's rules for class-validator.
const make = (type, plain, options) => {
  if (Array.isArray(plain)) return plain.map((one) => make(type, one, options))
  const made = Object.assign(Object.create(type.prototype), plain)
  made.rules_ = type.prototype.rules_
  return made
}
export const plainToInstance = make
export { make as plainToClass, make as plainToClassFromExist, make as instanceToInstance }
export const deserialize = (type, text) => make(type, JSON.parse(text))
export const instanceToPlain = (value) => ({ ...value })
export { instanceToPlain as classToPlain }
export const serialize = (value) => JSON.stringify(value)

/** `@Type(() => Child)`: the field, or each of its elements, is as Child's rules say. */
export const Type = (getter) => (target, name) => {
  const child = getter && getter()
  const fields = child && child.prototype && child.prototype.rules_
  if (fields === undefined) return
  const rules = { ...target.rules_ }
  rules[name] = { ...rules[name], fields, items: { fields, others: 'kept' }, others: 'kept' }
  target.rules_ = rules
}
const same = () => () => undefined
export { same as Exclude, same as Expose, same as Transform, same as TransformInstanceToPlain, same as TransformPlainToInstance }
