import { assignments } from '../models/aws/dynamodb-expression.ts'
import type { AttributeNames } from '../models/aws/dynamodb-expression.ts'
import type { Shape } from '../shape.ts'
import { follow, shapesAt } from './follow.ts'
import { object } from './shapes.ts'

/** What an update (`UpdateExpression` with its values, or the older `AttributeUpdates`) puts into a table's item, as its fields. */
export function itemUpdated(input: Shape | undefined): Shape | undefined {
  if (input === undefined) return undefined
  const older = follow(input, ['AttributeUpdates'])[0]
  if (older?.kind === 'object')
    return object(
      Object.fromEntries(
        Object.entries(older.fields).flatMap(([name, one]) => shapesAt(one, 'Value').map((value) => [name, value] as const)),
      ),
    )
  const [values] = shapesAt(input, 'ExpressionAttributeValues')
  if (values === undefined) return undefined
  if (values.kind !== 'object') return object({}, values)
  const expressions = shapesAt(input, 'UpdateExpression').map((shape) =>
    shape.kind === 'constant' && typeof shape.value === 'string' ? shape.value : undefined,
  )
  const fields: Record<string, Shape> = {}
  for (const expression of expressions) {
    const found = expression === undefined ? undefined : assignments(expression, namesOf(input))
    // Which value goes to which attribute is not known: any.
    if (found === undefined) return object({}, { kind: 'any', of: Object.values(values.fields) })
    for (const { attribute, placeholder } of found) {
      const value = values.fields[placeholder]
      const [first, ...deeper] = attribute.map((step) => String(step ?? '*'))
      if (value === undefined) continue
      if (first === undefined || first === '*') return object({}, { kind: 'any', of: Object.values(values.fields) })
      const before = Object.hasOwn(fields, first) ? fields[first] : undefined
      const own = nested(deeper, value)
      fields[first] = before === undefined ? own : { kind: 'any', of: [before, own] }
    }
  }
  return object(fields)
}

/** `#n` → the attribute's name, as far as it is known. */
export function namesOf(input: Shape): AttributeNames {
  const [given] = shapesAt(input, 'ExpressionAttributeNames')
  if (given?.kind !== 'object') return {}
  return Object.fromEntries(
    Object.entries(given.fields).flatMap(([name, shape]) => (shape.kind === 'constant' ? [[name, String(shape.value)] as const] : [])),
  )
}

function nested(path: readonly string[], value: Shape): Shape {
  return path.reduceRight<Shape>((inner, step) => (step === '*' ? object({}, inner) : object({ [step]: inner })), value)
}
