import { restrict, test } from 'cordon'

// A codec: `shape` is what the input is when it decodes. The answer is an Either of fp-ts: `_tag` tells which side.
class Codec {
  constructor(shape, more) {
    this.shape = shape
    this.props = more && more.props
    this.name = 'codec'
  }
  decode(value) {
    const valid = test(value, this.shape)
    const right = valid ? restrict(value, this.shape) : undefined
    return { valid, _tag: valid ? 'Right' : 'Left', right, left: valid ? undefined : [{ value, context: [], message: 'invalid' }] }
  }
  validate(value) {
    return this.decode(value)
  }
  is(value) {
    return test(value, this.shape)
  }
  encode(value) {
    return value
  }
  asDecoder() {
    return this
  }
  pipe(other) {
    return other
  }
}
export { Codec as Type }
const kind = (...types) => new Codec({ types })
export const string = kind('string')
export const number = kind('number')
export { number as Int, number as bigint }
export const boolean = kind('boolean')
const nothing = kind('nothing')
export { nothing as null, nothing as undefined, nothing as void, nothing as nullType, nothing as voidType }
export const unknown = new Codec({})
export { unknown as any, unknown as UnknownRecord }
export const UnknownArray = kind('array')
export const literal = (value) => new Codec({ values: [value] })
export const keyof = (names) => new Codec({ values: Object.keys(names) })
const objectOf = (props, others) => {
  const fields = {}
  for (const key of Object.keys(props)) fields[key] = props[key].shape
  return new Codec({ types: ['object'], fields, others }, { props })
}
export const type = (props) => objectOf(props, 'kept')
export { type as partial, type as interface }
export const strict = (props) => objectOf(props, 'dropped')
export const exact = (codec) => objectOf(codec.props, 'dropped')
export const array = (codec) => new Codec({ types: ['array'], items: codec.shape })
export { array as readonlyArray }
export const tuple = (codecs) => new Codec({ types: ['array'], items: { anyOf: codecs.map((codec) => codec.shape) } })
export const record = (key, value) => new Codec({ types: ['object'], others: value.shape })
export const union = (codecs) => new Codec({ anyOf: codecs.map((codec) => codec.shape) })
export const intersection = (codecs) => objectOf(Object.assign({}, ...codecs.map((codec) => codec.props)), 'kept')
const same = (codec) => codec
export { same as readonly, same as refinement, same as brand, same as alias }
export const recursion = (name, build) => build(new Codec({}))
// Of io-ts-types.
export const UUID = new Codec({ types: ['string'], characters: 'uuid' })
export const NumberFromString = new Codec({ characters: 'numberText' })
export { string as NonEmptyString }
