import type { NodeId } from '../../model/ids.ts'
import type { Severity } from '../../model/finding.ts'
import { heldRoles } from '../../model/holders.ts'
import type { Reach } from '../../model/reach.ts'
import type { Statement } from '../../model/role.ts'
import { shortName } from '../../model/questions.ts'
import { allowsEverything } from '../../policy/administrators.ts'
import { actionsOf, isAllow, isEveryAction, isTiedToSource, someActions, statementKey } from '../../policy/grants.ts'
import { admitsEverybody } from '../../policy/narrowing.ts'
import { check } from '../check.ts'

export default check({
  title: 'A policy grants everything except a list',
  risk: 'over-privilege',
  severity: { public: 'medium', authenticated: 'medium', internal: 'low' },
  why: 'Allow with NotAction, NotResource or NotPrincipal grants all that is not on the list, and all that the provider will ever add. It reads like a ban and is the widest grant there is.',
  fix: 'Turn it round: list what is allowed under `Action`, `Resource` or `Principal`, and use the Not… form only with `Effect: Deny`.',
  silent: [
    'Deny with NotAction, NotResource or NotPrincipal: that is how a guard rail is written.',
    'Managed policies of the provider: see admin-policy.',
    'Policies of resources that let everybody in: see public-resource-policy, public-bucket and public-search.',
    'Roles that no function and no workflow of the project runs with.',
  ],
  references: ['OW-A5', 'SAS-4', 'CWE-732', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],

  *find(app) {
    for (const { role, weakest } of heldRoles(app)) {
      for (const statement of role.statements) yield* inverted(statement, role.id, weakest.reach)
      for (const statement of role.trust) yield* inverted(statement, role.id, 'public')
    }
    for (const resource of app.resources)
      if (!resource.generated)
        for (const statement of resource.policy) if (admitsEverybody(statement) === 'no') yield* inverted(statement, resource.id, undefined)
  },
})

function* inverted(statement: Statement, about: NodeId, reach: Reach | undefined) {
  if (statement.origin.kind !== 'written' || !isAllow(statement)) return
  const found = { at: statement.at, about, key: statementKey(statement), ...(reach === undefined ? {} : { reach }) }
  const name = shortName(about)
  if (statement.notPrincipals) {
    if (!isTiedToSource(statement))
      yield { ...found, severity: 'high' as Severity, because: `the policy of ${name} lets in everybody but those it names` }
  } else if (statement.notActions) {
    const everything = allowsEverything(statement)
    yield {
      ...found,
      ...(everything ? { severity: (reach === 'public' ? 'critical' : 'high') as Severity } : {}),
      because: `${name} allows everything but ${someActions(actionsOf(statement))}`,
    }
  } else if (statement.notResources) {
    const all = actionsOf(statement).some(isEveryAction)
    yield {
      ...found,
      ...(all ? { severity: 'high' as Severity } : {}),
      because: `${name} allows ${someActions(actionsOf(statement))} on everything but the resources it names`,
    }
  }
}
