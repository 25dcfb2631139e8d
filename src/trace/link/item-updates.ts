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
  const fields: Record<string, Shape> = {}
  const anywhere: Shape[] = []
  const names = namesOf(input)
  for (const expression of shapesAt(input, 'UpdateExpression').map(writtenOut)) {
    const found = expression === undefined ? undefined : assignments(expression, names)
    // Which value goes to which attribute is not known: any.
    if (found === undefined) return object({}, { kind: 'any', of: valuesOf(values) })
    for (const { attribute, placeholder } of found) {
      const own = placeholder.includes(anyWord) ? valuesOf(values) : (values.fields[placeholder] ?? [])
      const [first, ...deeper] = attribute.map(nameOf)
      for (const value of [own].flat()) {
        if (first === undefined || first === '*') anywhere.push(nested(deeper, value))
        else {
          const before = Object.hasOwn(fields, first) ? fields[first] : undefined
          const inner = nested(deeper, value)
          fields[first] = before === undefined ? inner : { kind: 'any', of: [before, inner] }
        }
      }
    }
  }
  return anywhere.length === 0 ? object(fields) : object(fields, { kind: 'any', of: anywhere })
}

const valuesOf = ({ fields, rest }: Extract<Shape, { kind: 'object' }>): readonly Shape[] => [
  ...Object.values(fields),
  ...(rest === undefined ? [] : [rest]),
]

const anyWord = 'any_word'
const anyIndex = 999_999_999

/** The expression with a word, or an index, in the place of each part that is not known. */
function writtenOut(shape: Shape): string | undefined {
  if (shape.kind === 'constant') return typeof shape.value === 'string' ? shape.value : undefined
  if (shape.kind !== 'text') return undefined
  return shape.parts
    .map((part, index, { [index - 1]: before }) =>
      typeof part === 'string' ? part : typeof before === 'string' && before.endsWith('[') ? String(anyIndex) : anyWord,
    )
    .join('')
}

const nameOf = (step: string | number | undefined): string =>
  step === undefined || step === anyIndex || String(step).includes(anyWord) ? '*' : String(step)

/** `#n` → the attribute's name, as far as it is known. */
export function namesOf(input: Shape): AttributeNames {
  return Object.fromEntries(
    shapesAt(input, 'ExpressionAttributeNames').flatMap((given) =>
      given.kind !== 'object'
        ? []
        : Object.entries(given.fields).flatMap(([name, shape]) => {
            const known = [shape.kind === 'any' ? shape.of : shape]
              .flat()
              .flatMap((one) => (one.kind !== 'constant' ? ['*'] : one.value === undefined ? [] : [String(one.value)]))
            return known.length === 1 && known[0] !== '*' ? [[name, known[0] ?? ''] as const] : []
          }),
    ),
  )
}

function nested(path: readonly string[], value: Shape): Shape {
  return path.reduceRight<Shape>((inner, step) => (step === '*' ? object({}, inner) : object({ [step]: inner })), value)
}
