import type { NamingParameter } from './naming-row.ts'
export function namedByHand(_key: string, _operation: string): readonly NamingParameter[] | undefined {
  return undefined
}
