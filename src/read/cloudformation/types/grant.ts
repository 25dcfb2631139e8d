import { known, map } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Condition, Principal, Statement } from '../../../model/role.ts'
import { literal } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Declared } from '../estate.ts'
import { readText, readTexts } from '../../document/value.ts'

/** A permission that is a resource of its own with `Principal` (an account, or `*` for everybody) and `Action`, as a statement. */
export function grantOf(permission: Declared, resources: Known<readonly Text[]>, conditions: readonly Condition[]): Statement {
  return {
    effect: known('Allow'),
    actions: readTexts(permission.get('Action')),
    notActions: false,
    resources,
    notResources: false,
    principals: map(readText(permission.get('Principal')), (name): readonly Principal[] => [
      { kind: literal(name) === '*' ? 'any' : 'aws', name },
    ]),
    notPrincipals: false,
    conditions,
    origin: { kind: 'written' },
    at: permission.resource.at,
    view: 'declared',
  }
}
