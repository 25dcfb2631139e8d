import { shortName } from '../../model/questions.ts'
import { showText } from '../../model/text.ts'
import { missingIn } from '../../permissions/missing.ts'
import type { Missing } from '../../permissions/missing.ts'
import { check } from '../check.ts'

export default check({
  title: 'The code needs something that its role does not allow',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'The call will be refused when it is first made, perhaps in the branch that nobody tests. The usual repair in a hurry is a wildcard; the right one is one line.',
  fix: 'Grant the action on the resource that the code names. `cordon policy FUNCTION` prints the statement.',
  silent: [
    'A statement of the role may cover it, as far as the files tell: names and conditions that are known only at deployment.',
    'Something of the role could not be read, or the policy of the resource lets the role in.',
    'What nothing breaks without, such as `s3:ListBucket` beside `s3:GetObject`.',
    'The call is made with the credentials of another role.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html'],

  *find(app) {
    for (const [, missing] of byPlace(missingIn(app))) {
      const [first] = missing
      const { need, role } = first
      const actions = [...new Set(missing.map((one) => one.need.action))]
      yield {
        at: need.reason.at,
        about: first.fn.id,
        key: `${actions.join(' ')} ${need.scope.arns.map(showText).join(' ')}`,
        because: `${shortName(first.fn.id)} needs ${actions.join(', ')} here${need.reason.kind === 'platform' ? `, because ${need.reason.what}` : ''}, and ${shortName(role.id)} does not allow it`,
        path: [{ at: role.at, what: 'the role that it runs with' }],
      }
    }
  },
})

/** What one line of code, or of a template, lacks is told once for each function. */
function byPlace(missing: readonly Missing[]): ReadonlyMap<string, [Missing, ...Missing[]]> {
  const groups = new Map<string, [Missing, ...Missing[]]>()
  for (const one of missing) {
    const { file, line } = one.need.reason.at
    const key = `${one.fn.id} ${file} ${line}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
