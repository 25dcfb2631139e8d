import { at } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { text } from '../../operators.ts'
import { copyInto, makeObject } from '../../objects.ts'
import { elementsOfAny } from '../../builtins/elements.ts'
import { constant, stringOf, undefinedValue } from '../../value.ts'
import type { Instance, Reference, Value } from '../../value.ts'
import type { Passed } from '../keywords.ts'
import { thing, thingOf } from './things.ts'

/*
 * `Key('id').eq(x) & Attr('age').gt(3)`: boto3 writes the expression, and names and values go beside it, so none of them is ever read as a part of it.
 */

const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }
const functions: ReadonlySet<string> = new Set([
  'begins_with',
  'contains',
  'exists',
  'not_exists',
  'attribute_type',
  'size',
  'between',
  'is_in',
])

/** A method of `Key(…)`, `Attr(…)`, or of a condition. */
export function conditionMethod(m: Machine, self: Instance, name: string, given: Passed): Value | undefined {
  const [first = undefinedValue] = given.list
  const own = { service: 'dynamodb', document: true }
  switch (name) {
    case '__and__':
      return thing(m, 'condition', own, [self, first], 'AND')
    case '__or__':
      return thing(m, 'condition', own, [self, first], 'OR')
    case '__invert__':
      return thing(m, 'condition', own, [self], 'NOT')
    default:
      return Object.hasOwn(comparisons, name) || functions.has(name) ? thing(m, 'condition', own, [self, ...given.list], name) : undefined
  }
}

const places = ['KeyConditionExpression', 'FilterExpression', 'ConditionExpression']

interface Written {
  readonly names: [string, Value][]
  readonly values: [string, Value][]
}

/** The input as the service gets it: conditions as expressions, with their names and values. */
export function withConditions(m: Machine, input: Reference): Reference {
  const written: Written = { names: [], values: [] }
  const expressions = places.flatMap((place): readonly [string, Value][] => {
    const value = at(m, input).fields.get(place)
    if (value?.kind !== 'instance' || thingOf(value)?.kind !== 'condition') return []
    return [[place, expression(m, value, written)]]
  })
  if (expressions.length === 0) return input
  const beside = (name: string, own: readonly [string, Value][]): Value => {
    const object = makeObject(m, own)
    const given = at(m, input).fields.get(name)
    if (given !== undefined && object.kind === 'reference') copyInto(m, object.id, given)
    return object
  }
  const made = makeObject(m, [
    ...at(m, input).fields,
    ...expressions,
    ...(written.names.length === 0 ? [] : [['ExpressionAttributeNames', beside('ExpressionAttributeNames', written.names)] as const]),
    ...(written.values.length === 0 ? [] : [['ExpressionAttributeValues', beside('ExpressionAttributeValues', written.values)] as const]),
  ])
  return made.kind === 'reference' ? made : input
}

function expression(m: Machine, condition: Value, written: Written): Value {
  const own = condition.kind === 'instance' ? thingOf(condition) : undefined
  if (condition.kind !== 'instance' || own === undefined) return condition
  const [left = undefinedValue, ...others] = condition.made
  switch (own.more) {
    case 'AND':
    case 'OR':
      return text(m, [
        constant('('),
        expression(m, left, written),
        constant(` ${own.more} `),
        expression(m, others[0] ?? undefinedValue, written),
        constant(')'),
      ])
    case 'NOT':
      return text(m, [constant('(NOT '), expression(m, left, written), constant(')')])
    default:
      return compared(m, own.more, operand(m, left, written), others, written)
  }
}

function compared(m: Machine, name: string, left: Value, others: readonly Value[], written: Written): Value {
  const [first = undefinedValue, second = undefinedValue] = others
  const sign = comparisons[name]
  if (sign !== undefined) return text(m, [left, constant(` ${sign} `), operand(m, first, written)])
  switch (name) {
    case 'between':
      return text(m, [left, constant(' BETWEEN '), operand(m, first, written), constant(' AND '), operand(m, second, written)])
    case 'is_in': {
      const { known, more } = elementsOfAny(m, first)
      const all = [...known, ...(more === undefined ? [] : [more])].flatMap((one, index) => [
        constant(index === 0 ? '' : ', '),
        operand(m, one, written),
      ])
      return text(m, [left, constant(' IN ('), ...all, constant(')')])
    }
    case 'exists':
    case 'not_exists':
      return text(m, [constant(`attribute_${name}(`), left, constant(')')])
    default:
      return text(m, [constant(`${name}(`), left, constant(', '), operand(m, first, written), constant(')')])
  }
}

/** An attribute by a placeholder for its name, anything else by one for its value. */
function operand(m: Machine, value: Value, written: Written): Value {
  const own = value.kind === 'instance' ? thingOf(value) : undefined
  if (value.kind === 'instance' && own?.kind === 'attribute') {
    const [name = undefinedValue] = value.made
    const places_ = stringOf(name)?.split('.') ?? [undefined]
    return constant(
      places_
        .map((part) => {
          const place = `#n${written.names.length}`
          written.names.push([place, part === undefined ? name : constant(part)])
          return place
        })
        .join('.'),
    )
  }
  if (value.kind === 'instance' && own?.more === 'size')
    return text(m, [constant('size('), operand(m, value.made[0] ?? undefinedValue, written), constant(')')])
  const place = `:v${written.values.length}`
  written.values.push([place, value])
  return constant(place)
}
