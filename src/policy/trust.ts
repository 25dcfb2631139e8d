import { holds, values } from '../model/known.ts'
import type { Principal, Statement } from '../model/role.ts'
import { literal, referencesOf, showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import type { Application } from '../model/application.ts'
import { isAllow, isTiedToSource } from './grants.ts'

/** Why a trust policy lets in more than it seems, and whether that is certain. */
export interface OpenTrust {
  readonly why: string
  readonly sure: boolean
  /** Everybody may try, not only the people of one other account or provider. */
  readonly everybody: boolean
}

// Providers whose tokens anybody can get for a project of their own. Their audience is the same for all; only the subject tells whose
// job, repository or user it is. Source: the providers' own guides for AWS, as of 2026-11-22.
const sharedByAll = [
  'token.actions.githubusercontent.com',
  'gitlab.com',
  'app.terraform.io',
  'agent.buildkite.com',
  'oidc.vercel.com',
  'accounts.google.com',
  'graph.facebook.com',
  'www.amazon.com',
  'cognito-identity.amazonaws.com',
]

// Providers that give each client an audience of its own.
const toldByAudience = new Set(['accounts.google.com', 'graph.facebook.com', 'www.amazon.com', 'cognito-identity.amazonaws.com'])

/** Does a statement of a role's trust policy let strangers assume the role? https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
export function openTrust(statement: Statement): OpenTrust | undefined {
  if (!isAllow(statement) || statement.principals === undefined || statement.notPrincipals) return undefined
  for (const principal of values(statement.principals).flat()) {
    const open = principal.kind === 'federated' ? openToFederated(statement, principal) : openToAccount(statement, principal)
    if (open !== undefined) return open
  }
  return undefined
}

/** Is the resource a role of the project that only one service, and nobody else, may assume? */
export function trustsOneService(app: Application, resource: Text): boolean {
  const [to, ...more] = referencesOf(resource)
  const role = more.length === 0 ? app.roles.find(({ id }) => id === to) : undefined
  if (role === undefined || resource.length !== 1) return false
  const trusted = role.trust.filter(isAllow).flatMap(({ principals }) => (principals === undefined ? [] : values(principals).flat()))
  return (
    role.trust.length > 0 &&
    trusted.every(({ kind }) => kind === 'service') &&
    new Set(trusted.map(({ name }) => showText(name))).size === 1
  )
}

function openToAccount(statement: Statement, principal: Principal): OpenTrust | undefined {
  if (isTiedToSource(statement) || has(statement, 'sts:externalid')) return undefined
  if (principal.kind === 'any') return { why: 'any AWS account may assume it', sure: true, everybody: true }
  const account = principal.kind === 'aws' ? /^(?:arn:[^:]*:iam::)?(\d{12})(?::root)?$/.exec(literal(principal.name) ?? '')?.[1] : undefined
  // Whether the number is the account it is deployed to, the files do not tell.
  return account === undefined
    ? undefined
    : { why: `everybody in the account ${account} may assume it, without an external id`, sure: false, everybody: false }
}

function openToFederated(statement: Statement, principal: Principal): OpenTrust | undefined {
  const shown = showText(principal.name)
  if (shown.includes(':saml-provider/')) return undefined
  const issuer = issuerOf(statement, principal)
  const [subject, audience] = [`${issuer}:sub`, `${issuer}:aud`]
  const byAudience = toldByAudience.has(issuer) && (has(statement, audience) || has(statement, `${issuer}:app_id`))
  if (has(statement, subject) || byAudience) return undefined
  if (sharedByAll.includes(issuer))
    return {
      why: `every user of ${issuer} may assume it, for no condition names ${toldByAudience.has(issuer) ? audience : subject}`,
      sure: true,
      everybody: true,
    }
  return has(statement, audience) ? undefined : { why: `everybody who signs in at ${issuer} may assume it`, sure: true, everybody: false }
}

/** The provider's host (and path). A provider of the project is only referred to; then the keys of the conditions tell its host. */
function issuerOf(statement: Statement, principal: Principal): string {
  const shown = showText(principal.name)
  const named = /:oidc-provider\/(.+)$/s.exec(shown)?.[1] ?? (literal(principal.name) === undefined ? undefined : shown)
  return (
    named ??
    statement.conditions.map(({ key }) => /^(.+):(?:sub|aud|amr|app_id)$/i.exec(key)?.[1]).find((host) => host !== undefined) ??
    shown
  )
}

/** Is there a condition on this key that does not match everything? */
function has(statement: Statement, key: string): boolean {
  return statement.conditions.some(
    (condition) =>
      condition.key.toLowerCase() === key.toLowerCase() &&
      !/Not(?:Equals|Like)/i.test(condition.operator) &&
      holds(condition.values, (all) => all.every((value) => !matchesAnyone.test(literal(value) ?? ''))) !== 'no',
  )
}

/** Nothing is fixed before the first wildcard but what every subject begins with. */
const matchesAnyone = /^(?:\*|(?:repo|project_path|organization):\*)/
