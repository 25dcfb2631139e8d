import type { Severity } from '../../model/finding.ts'
import { heldBy, heldRoles, wayTo } from '../../model/holders.ts'
import type { Reach } from '../../model/reach.ts'
import type { Statement } from '../../model/role.ts'
import { isAdministrator } from '../../policy/administrators.ts'
import { escalationsOf, showEscalation } from '../../policy/escalation.ts'
import type { Escalation } from '../../policy/escalation.ts'
import { statementKey } from '../../policy/grants.ts'
import { check } from '../check.ts'

export default check({
  title: 'Whoever takes over this function can make themselves administrator',
  risk: 'over-privilege',
  severity: { public: 'high', authenticated: 'medium', internal: 'medium' },
  why: 'Some permissions, alone or together, hand out others: passing a role to a new function, writing a policy, replacing code that runs with a stronger role. The role looks small and is worth as much as the strongest one that it can get.',
  fix: 'Name the roles that may be passed (`Resource` of iam:PassRole) and the service they are for (condition `iam:PassedToService`); name the functions, policies and users that may be changed; leave out what the code does not call.',
  silent: [
    'A step is granted on named resources only, and these may no more than the function itself. A role that is named to be passed or assumed counts where it administers; one that only reads is meant.',
    'A Deny of the same role takes one of the steps away, or a condition that it cannot fulfil. Where that is not known, the finding is not sure.',
    'The role is passed on only to a service by which the path does not lead, or that the role does not trust.',
    'The role may do everything anyway: see wildcard-action, admin-policy and inverted-grant.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-269', 'https://pathfinding.cloud/'],

  *find(app) {
    for (const held of heldRoles(app)) {
      if (isAdministrator(held.role)) continue
      for (const [statement, paths] of byStatement(escalationsOf(app, held.role))) {
        const ranked = paths.toSorted((a, b) => rankOf(a) - rankOf(b))
        const [first] = ranked
        if (first === undefined) continue
        const ways = [...new Set(ranked.filter(({ sure }) => sure === first.sure).map(showEscalation))]
        yield {
          at: statement.at,
          about: held.role.id,
          key: statementKey(statement),
          reach: held.weakest.reach,
          sure: first.sure && held.role.boundary === undefined,
          ...(first.path.needsVictim !== true ? { severity: forDirect[held.weakest.reach] } : {}),
          because: `${heldBy(held)} can ${ways.slice(0, 2).join(', or ')}${ways.length > 2 ? ', and more' : ''}`,
          path: [...wayTo(app, held.weakest), ...stepsOf(first)],
        }
      }
    }
  },
})

const forDirect: Readonly<Record<Reach, Severity>> = { public: 'critical', authenticated: 'high', internal: 'high' }

/** One finding for each statement that is to be narrowed. What a managed policy takes over from others is the matter of admin-policy. */
function byStatement(escalations: readonly Escalation[]): ReadonlyMap<Statement, Escalation[]> {
  const groups = new Map<Statement, Escalation[]>()
  for (const escalation of escalations) {
    const { path, statements } = escalation
    if (path.needsVictim === true && statements.every(({ origin }) => origin.kind === 'managed-policy')) continue
    const group = groups.get(statements[0])
    if (group === undefined) groups.set(statements[0], [escalation])
    else group.push(escalation)
  }
  return groups
}

/** What is certain first, then what needs nobody else's thing. */
const rankOf = ({ sure, path }: Escalation): number => (sure ? 0 : 2) + (path.needsVictim === true ? 1 : 0)

const stepsOf = (escalation: Escalation): { at: Statement['at']; what: string }[] =>
  [...new Set(escalation.statements)].map((statement, index) => ({
    at: statement.at,
    what: index === 0 ? `which can ${showEscalation(escalation)}` : 'together with this statement',
  }))
