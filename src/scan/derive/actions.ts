import type { AllowedAction } from '../../contract/contract.ts'
import { spell } from '../../contract/spelling.ts'
import { values, whyUnknown } from '../../model/known.ts'
import type { Condition } from '../../model/role.ts'
import type { Need } from '../../permissions/need.ts'

/** What the code asks of the cloud: one item for all things on which an action is done in the same way. */
export function actionsOf(needs: readonly Need[], service: string): readonly AllowedAction[] {
  const found = new Map<string, { readonly action: AllowedAction; readonly on: Set<string> }>()
  for (const { action, scope, conditions, reason } of needs) {
    if (reason.kind === 'platform') continue
    const when = conditions.map((condition) => showCondition(condition, service))
    const which = scope.fit === 'caller' ? 'caller' : scope.fit === 'every' ? 'unknown' : undefined
    const key = JSON.stringify([action, when, which])
    const { on } = found.get(key) ?? { on: new Set<string>() }
    for (const arn of scope.arns) on.add(spell(arn, service))
    found.set(key, { action: { action, on: [], when, which }, on })
  }
  return [...found.values()].map(({ action, on }) => ({ ...action, on: [...on] }))
}

/** What the platform does by the function's rights: their names alone, as the things follow from what starts it. */
export function platformActionsOf(needs: readonly Need[]): readonly string[] {
  const actions = needs.filter(({ reason }) => reason.kind === 'platform').map(({ action }) => action)
  return [...new Set(actions)].filter((action) => !everywhere.has(action))
}

/** Every function writes its own log: to say so of each tells nothing. */
const everywhere: ReadonlySet<string> = new Set(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'])

function showCondition({ key, operator, values: asked }: Condition, service: string): string {
  const texts = values(asked).map((all) => all.map((text) => spell(text, service)).join(', '))
  return `${key} ${operator} ${texts.length === 0 ? `? (${whyUnknown(asked)})` : texts.join(' or ')}`
}
