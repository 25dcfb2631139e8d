import type { Application } from '../model/application.ts'
import { values } from '../model/known.ts'
import { roleById } from '../model/questions.ts'
import type { Condition, Statement } from '../model/role.ts'
import { showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { allowsAction, isAllow, resourcesOf } from '../policy/grants.ts'
import { covers } from './meets.ts'
import type { Need } from './need.ts'

/** What nothing breaks without stays as it is: whoever has it keeps it, nobody gets it. */
export function isGrantedToday(app: Application, need: Need): boolean {
  return need.scope.fit === 'none'
    ? statementsToday(app, need).length > 0
    : statementsToday(app, need).some((statement) => resourcesOf(statement).some((granted) => meets(app, granted, need)))
}

/**
 * Where the code does not tell on what something is done, no more than what the team has granted so far: a least policy is never wider than the
 * policy that it stands in for.
 */
export function noWiderThanToday(app: Application, need: Need): Need {
  const { scope } = need
  if (scope.fit !== 'every' && scope.fit !== 'caller') return need
  const statements = statementsToday(app, need).filter((one) => isAllow(one) && !one.notActions)
  // A condition narrows too, and what it is about may not be what is needed here; one that is needed anyway is no matter.
  const own = new Set(need.conditions.map(keyOf))
  if (statements.some((one) => one.notResources || one.conditions.some((condition) => !own.has(keyOf(condition))))) return need
  const granted = statements.flatMap(resourcesOf).filter((one) => meets(app, one, need))
  if (granted.length === 0 || granted.some((one) => scope.arns.some((arn) => covers(app, one, arn) === 'yes'))) return need
  const open = granted.some((one) => /[*?]/.test(showText(one)))
  return { ...need, scope: { arns: granted, fit: open ? scope.fit : 'part', things: [] } }
}

const keyOf = ({ operator, key, values: accepted }: Condition): string =>
  JSON.stringify([operator, key.toLowerCase(), values(accepted).flat().map(showText)])

function statementsToday(app: Application, { function: id, action }: Need): readonly Statement[] {
  const fn = app.functions.find((one) => one.id === id)
  const roles = fn === undefined ? [] : values(fn.role)
  return roles.flatMap((reference) => {
    const role = reference.kind === 'role' ? roleById(app, reference.role) : undefined
    return role?.statements.filter((statement) => allowsAction(statement, action)) ?? []
  })
}

const meets = (app: Application, granted: Text, { scope }: Need): boolean => scope.arns.some((arn) => covers(app, granted, arn) !== 'no')
