import type { CloudUse } from '../model/code.ts'
import { known } from '../model/known.ts'
import type { Condition } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'

/**
 * Conditions that follow from the code: under which prefix it lists, how the partition keys begin that it asks for. None where any of them is made
 * at run time from its first letter on.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html,
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
export function conditionsOf(use: CloudUse, action: string): readonly Condition[] {
  if (action === 's3:ListBucket' && use.operation.startsWith('ListObjects')) return condition('StringLike', 's3:prefix', use, 'Prefix')
  return action.startsWith('dynamodb:') ? condition('ForAllValues:StringLike', 'dynamodb:LeadingKeys', use, 'LeadingKeys') : []
}

function condition(operator: string, key: string, { parameters }: CloudUse, path: string): readonly Condition[] {
  const values = parameters.find((one) => one.path === path)?.values ?? []
  if (values.length === 0 || !values.every(([head]) => typeof head === 'string' && head !== '')) return []
  const patterns = new Map(values.map(patternOf).map((value) => [JSON.stringify(value), value]))
  return [{ operator, key, values: known([...patterns.values()]) }]
}

/** Up to what is made at run time. */
function patternOf(value: Text): Text {
  const open = value.findIndex((part) => typeof part !== 'string' && part.kind === 'unknown')
  return open < 0 ? value : text(...value.slice(0, open), '*')
}
