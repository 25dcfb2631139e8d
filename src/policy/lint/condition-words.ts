import { values } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Condition, Statement } from '../../model/role.ts'
import { literal } from '../../model/text.ts'
import { operatorOf } from '../evaluate/operators.ts'
import type { WrittenOperator } from '../evaluate/operators.ts'
import { conditionKeyType } from '../services/action.ts'
import type { ConditionKeyType } from '../services/action.ts'

/** A condition whose operator exists, with what IAM knows of its key. */
export interface ReadCondition extends WrittenOperator {
  readonly condition: Condition
  readonly negated: boolean
  /** In lower case. */
  readonly key: string
  /** Undefined: no such key is known. */
  readonly type: ConditionKeyType | undefined
  /** The values that are written out, under whatever condition; those with open parts or policy variables are not among them. */
  readonly literals: readonly string[]
  /** Are all of its values among them? */
  readonly isWhole: boolean
}

/** The conditions of a statement that can be read. */
export const readConditions = remembered((statement: Statement): readonly ReadCondition[] =>
  statement.conditions.flatMap((condition) => {
    const written = operatorOf(condition.operator)
    if (written === undefined) return []
    const all = values(condition.values).flat()
    const literals = all.flatMap((value) => literal(value) ?? []).filter((value) => !value.includes('${'))
    const key = condition.key.toLowerCase()
    const isWhole = condition.values.state === 'known' && literals.length === all.length
    return [{ ...written, condition, negated: written.operator?.negated === true, key, type: conditionKeyType(key), literals, isWhole }]
  }),
)

/** Does it fail for a request that does not carry the key? */
export function needsKey({ base, set, ifExists, negated }: ReadCondition): boolean {
  return base !== 'null' && !ifExists && set !== 'all' && (set === 'any' || !negated)
}

/** `StringEquals aws:SourceArn`, for sentences. */
export const showCondition = ({ condition }: ReadCondition): string => `${condition.operator} ${condition.key}`
