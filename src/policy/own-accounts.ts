import type { Application } from '../model/application.ts'
import { values } from '../model/known.ts'
import { showText } from '../model/text.ts'
import { resourcesOf } from './grants.ts'

/**
 * Accounts in the ARNs of the functions' roles and of what roles may use. Most likely the account that the project is deployed to is
 * among them; the files do not tell which.
 */
export function accountsNamed(app: Application): ReadonlySet<string> {
  const arns = [
    ...app.functions.flatMap((fn) => values(fn.role).flatMap((role) => (role.kind === 'external' ? [role.name] : []))),
    ...app.roles.flatMap((role) => role.statements.flatMap(resourcesOf)),
  ]
  return new Set(arns.flatMap((arn) => /:(\d{12}):(?!layer:)/.exec(showText(arn))?.[1] ?? []))
}
