import { test } from 'cordon'

// A decorator of a field adds to the shape that the class keeps on its prototype as `rules_`; class-transformer puts it on what it makes.

const add = (target, name, shape) => {
  const rules = { ...target.rules_ }
  rules[name] = { ...rules[name], ...shape }
  target.rules_ = rules
}

const narrow = (shape) => () => (target, name) => add(target, name, shape)
const each = (shape) => (options) => (target, name) =>
  add(target, name, options && options.each ? { types: ['array'], items: shape } : shape)

export const IsUUID = (version, options) => each({ characters: 'uuid' })(options)
export const IsAlpha = (locale, options) => each({ characters: 'letters' })(options)
export const IsAlphanumeric = (locale, options) => each({ characters: 'alphanumeric' })(options)
export const IsHexadecimal = each({ characters: 'hex' })
export const IsMongoId = each({ characters: 'hex' })
export const IsHash = narrow({ characters: 'hex' })
export const IsNumberString = narrow({ characters: 'numberText' })
export const IsDecimal = narrow({ characters: 'numberText' })
export const IsBase64 = narrow({ characters: 'base64' })
export const IsPort = narrow({ characters: 'digits' })
export const IsISO8601 = narrow({ characters: 'dateText' })
export { IsISO8601 as IsDateString, IsISO8601 as IsRFC3339 }
export const IsIP = narrow({ pattern: /^[0-9a-fA-F:./%]+$/ })
export const IsFQDN = narrow({ characters: 'hostname' })
export const IsEmail = narrow({ characters: 'email' })
export const IsJWT = narrow({ pattern: /^[A-Za-z0-9_.-]+$/ })
export const IsSemVer = narrow({ pattern: /^[A-Za-z0-9.+-]+$/ })
export const IsHexColor = narrow({ pattern: /^#?[0-9a-fA-F]+$/ })
export const IsLatitude = narrow({ characters: 'numberText' })
export { IsLatitude as IsLongitude }
export const Matches = (pattern) => (target, name) =>
  add(target, name, { pattern: typeof pattern === 'string' ? new RegExp(pattern) : pattern })
export const IsIn = (values, options) => each({ values })(options)
export const Equals = (value) => narrow({ values: [value] })()
export const IsEnum = (values, options) => each({ values: Object.values(values) })(options)
export const IsString = each({ types: ['string'] })
export const IsNumber = (rule, options) => each({ types: ['number'] })(options)
export const IsInt = each({ types: ['number'] })
export { IsInt as IsPositive, IsInt as IsNegative }
export const IsBoolean = each({ types: ['boolean'] })
export const IsObject = narrow({ types: ['object'] })
export const IsArray = narrow({ types: ['array'] })
export const Max = narrow({ safe: ['work'] })
export { Max as MaxLength, Max as ArrayMaxSize, Max as Length }
const same = () => (target, name) => add(target, name, {})
export {
  same as Allow,
  same as ArrayContains,
  same as ArrayMinSize,
  same as ArrayNotContains,
  same as ArrayNotEmpty,
  same as ArrayUnique,
  same as Contains,
  same as IsAscii,
  same as IsBIC,
  same as IsBooleanString,
  same as IsByteLength,
  same as IsCurrency,
  same as IsDate,
  same as IsDefined,
  same as IsDivisibleBy,
  same as IsEmpty,
  same as IsInstance,
  same as IsISO31661Alpha2,
  same as IsISO31661Alpha3,
  same as IsJSON,
  same as IsLocale,
  same as IsLowercase,
  same as IsMilitaryTime,
  same as IsMimeType,
  same as IsMobilePhone,
  same as IsNotEmpty,
  same as IsNotEmptyObject,
  same as IsNotIn,
  same as IsOptional,
  same as IsPhoneNumber,
  same as IsStrongPassword,
  same as IsTimeZone,
  same as IsUppercase,
  same as IsUrl,
  same as Min,
  same as MaxDate,
  same as MinDate,
  same as MinLength,
  same as NotContains,
  same as NotEquals,
  same as Validate,
  same as ValidateBy,
  same as ValidateIf,
  same as ValidateNested,
  same as ValidatePromise,
}
export const ValidatorConstraint = () => () => undefined
export const registerDecorator = () => undefined

/** Errors quote the values. */
export class ValidationError {
  constructor(value) {
    this.value = value
    this.target = value
    this.property = 'field'
    this.constraints = { invalid: 'invalid' }
    this.children = []
  }
  toString() {
    return 'invalid'
  }
}
const passed = (value) => test(value, { fields: value.rules_ })
export const validate = async (value) => {
  const valid = passed(value)
  return valid ? [] : [new ValidationError(value)]
}
export const validateSync = (value) => {
  const valid = passed(value)
  return valid ? [] : [new ValidationError(value)]
}
export const validateOrReject = async (value) => {
  if (!passed(value)) throw [new ValidationError(value)]
}
const is = (shape) => (value) => test(value, shape)
export const isUUID = is({ characters: 'uuid' })
export const isInt = is({ types: ['number'] })
export const isString = is({ types: ['string'] })
export const isNumber = isInt
export const isEmail = is({ characters: 'email' })
export const isAlphanumeric = is({ characters: 'alphanumeric' })
export const isEnum = (value, values) => test(value, { values: Object.values(values) })
export const isIn = (value, values) => test(value, { values })
export const matches = (value, pattern) => pattern.test(value)
