import { values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Statement } from '../../model/role.ts'
import type { Text } from '../../model/text.ts'

/** How many characters of JSON, without white space, a policy of these statements has at least. Open parts count by their least length. */
export function policySize(statements: readonly Statement[]): number {
  const frame = '{"Version":"2012-10-17","Statement":[]}'.length
  return statements.reduce((size, statement) => size + sizeOf(statement) + 1, frame - 1)
}

function sizeOf({ sid, actions, resources, conditions }: Statement): number {
  const frame = '{"Effect":"Deny","Action":,"Resource":}'.length + (sid === undefined ? 0 : '"Sid":"",'.length + sid.length)
  const asked = conditions.reduce(
    (size, { operator, key, values: wanted }) => size + operator.length + key.length + listSize(wanted) + 8,
    0,
  )
  return frame + listSize(actions) + listSize(resources) + asked
}

function listSize(list: Known<readonly Text[]>): number {
  const sizes = values(list).map((all) => all.reduce((size, one) => size + textSize(one) + 3, 0))
  return sizes.length === 0 ? 0 : Math.min(...sizes)
}

const textSize = (value: Text): number =>
  value.reduce(
    (size, part) => size + (typeof part === 'string' ? part.length : part.kind === 'pseudo' && part.name === 'account' ? 12 : 1),
    0,
  )
