import { valueOf, whyUnknown } from '../../model/known.ts'
import type { Condition } from '../../model/role.ts'
import type { Text } from '../../model/text.ts'
import type { LeastStatement } from '../least-policy.ts'
import { cloudFormationText } from './cloudformation.ts'
import type { Naming, Rendered } from './cloudformation.ts'
import type { Plain } from './plain.ts'

/**
 * A statement as it stands in a template: `{ Sid, Effect, Action, Resource, Condition }`.
 * @returns or why this template cannot say it
 */
export function cloudFormationStatement({ sid, actions, resources, conditions }: LeastStatement, naming: Naming): Rendered {
  const named = all(resources, naming)
  if ('refused' in named) return named
  const [only, ...more] = named.value
  const under = conditionMap(conditions, naming)
  if ('refused' in under) return under
  return {
    value: {
      ...(sid === '' ? {} : { Sid: sid }),
      Effect: 'Allow',
      Action: actions,
      Resource: only !== undefined && more.length === 0 ? only : named.value,
      ...(under.value === undefined ? {} : { Condition: under.value }),
    },
  }
}

function all(texts: readonly Text[], naming: Naming): { readonly value: readonly Plain[] } | { readonly refused: string } {
  const made = texts.map((text) => cloudFormationText(text, naming))
  const refused = made.find((one) => 'refused' in one)
  const distinct = new Map(made.flatMap((one) => ('value' in one ? [[JSON.stringify(one.value), one.value] as const] : [])))
  return refused ?? { value: [...distinct.values()] }
}

function conditionMap(
  conditions: readonly Condition[],
  naming: Naming,
): { readonly value: Plain | undefined } | { readonly refused: string } {
  const operators: Record<string, Record<string, Plain>> = {}
  for (const { operator, key, values } of conditions) {
    const accepted = valueOf(values)
    if (accepted === undefined) return { refused: `the condition on ${key} is not known: ${whyUnknown(values)}` }
    const made = all(accepted, naming)
    if ('refused' in made) return made
    const [only, ...more] = made.value
    operators[operator] = { ...operators[operator], [key]: only !== undefined && more.length === 0 ? only : made.value }
  }
  return { value: conditions.length === 0 ? undefined : operators }
}
