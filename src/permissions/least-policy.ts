import type { FunctionId } from '../model/ids.ts'
import type { Condition } from '../model/role.ts'
import type { Text } from '../model/text.ts'
import type { Need, Unknown } from './need.ts'

/** The least that lets a function do what it is known to need. */
export interface LeastPolicy {
  readonly function: FunctionId
  readonly statements: readonly LeastStatement[]
  /** While there are any, a smaller grant than today's cannot be proposed. */
  readonly unknowns: readonly Unknown[]
}

export interface LeastStatement {
  /** Made from the service and what it acts on: `DynamodbOrders`. Letters and digits only, as IAM wants them. */
  readonly sid: string
  readonly actions: readonly string[]
  readonly resources: readonly Text[]
  readonly conditions: readonly Condition[]
  /** What it is for; every one of them is allowed by it. */
  readonly needs: readonly Need[]
  /** Why a resource is `*` or wide, where it is. */
  readonly wide: string | undefined
}
