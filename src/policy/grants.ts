import { remembered } from '../model/remembered.ts'
import { canBe, holds, known, values } from '../model/known.ts'
import type { Statement } from '../model/role.ts'
import { literal, showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { narrows } from './narrowing.ts'
import { actionMatches } from './wildcard.ts'

/** Does the statement allow something? A statement whose effect is not known is not counted as a grant. */
export function isAllow(statement: Statement): boolean {
  return holds(statement.effect, (effect) => effect === 'Allow') === 'yes'
}

/** The actions of a statement as written, under any condition. */
export const actionsOf = remembered((statement: Statement): readonly string[] => values(statement.actions).flat().map(showText))

/** The resources of a statement under any condition. */
export function resourcesOf(statement: Statement): readonly Text[] {
  return values(statement.resources).flat()
}

/** Every resource there is, of all services: `*`, or an ARN whose resource part is `*`. */
export function isEverything(resource: Text): boolean {
  const written = showText(resource)
  return literal(resource) === '*' || /^arn:[^:]*:\*:/.test(written)
}

/** Every resource of a service: `arn:aws:s3:::*`, `arn:aws:dynamodb:*:*:table/*`. The account alone narrows nothing. */
export function isEveryOfService(resource: Text): boolean {
  if (isEverything(resource)) return true
  if (resource.some((part) => typeof part !== 'string' && part.kind !== 'pseudo')) return false
  const [arn, , service = '', , account, ...rest] = fieldsOf(resource)
  if (arn !== 'arn' || account === undefined) return false
  const path = rest.join(':')
  return /^\*+(?:[/:]\*+)*$/.test(untyped.has(service) ? path : path.replace(/^[A-Za-z-]+[/:]|^parameter(?=\*)/, ''))
}

/** The parts of an ARN between its colons; what is known only at deployment counts as one letter. */
const fieldsOf = (resource: Text): readonly string[] =>
  resource
    .map((part) => (typeof part === 'string' ? part : '?'))
    .join('')
    .split(':')

/** Services whose ARNs begin with a name, not with a type: `arn:aws:s3:::photos/*` is one bucket. */
const untyped = new Set(['execute-api', 's3', 'sns', 'sqs'])

/** The service of an action, in lower case: `s3` of `s3:GetObject`; `*` where it is open. */
export function serviceOf(action: string): string {
  const colon = action.indexOf(':')
  return colon < 0 ? '*' : action.slice(0, colon).toLowerCase()
}

/** `*`, `*:*`: every action of every service. */
export function isEveryAction(action: string): boolean {
  return action.split(':', 2).every(isAnything)
}

/** `s3:*`, `s3:?*`: every action of one service, or of all of them. */
export function isWholeService(action: string): boolean {
  return isEveryAction(action) || isAnything(action.slice(action.indexOf(':') + 1))
}

const isAnything = (pattern: string): boolean => /^[*?]+$/.test(pattern) && pattern.includes('*')

/** Does the statement reach every resource of the service that the action belongs to? */
export function onEveryResource(statement: Statement, action: string): boolean {
  if (statement.notResources) return false
  const service = serviceOf(action)
  return resourcesOf(statement).some(
    (resource) => isEverything(resource) || (isEveryOfService(resource) && sameService(service, fieldsOf(resource)[2] ?? '')),
  )
}

/** Some services act on the resources of another: the ARNs of `rds-data` are those of `rds`. */
const sameService = (a: string, b: string): boolean => a === '*' || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)

/**
 * A condition that leaves only some resources, callers or services of the many. Where and when a call comes from, and whether it is
 * encrypted, narrows nothing of what it can do; nor does a list of exceptions, or a pattern that everything matches.
 */
export function isNarrowed(statement: Statement): boolean {
  return statement.conditions.some(
    ({ operator, key, values: accepted }) =>
      !weakKeys.has(key.toLowerCase()) &&
      !/Not(?:Equals|Like)/i.test(operator) &&
      !canBe(accepted, (all) => all.some((value) => /^\*+$/.test(literal(value) ?? ''))),
  )
}

const weakKeys = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:multifactorauthage',
  'aws:multifactorauthpresent',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:tokenissuetime',
  'aws:useragent',
])

/** Tells the statements of one role or policy apart: by its Sid, else by what it says. */
export function statementKey(statement: Statement): string {
  const who = values(statement.principals ?? known([]))
    .flat()
    .map(({ name }) => showText(name))
  const conditions = statement.conditions.map(({ key }) => key)
  return (
    statement.sid ?? [actionsOf(statement), resourcesOf(statement).map(showText), who, conditions].map((part) => part.join(' ')).join(' | ')
  )
}

/** `s3:*, sqs:* and 3 more`, for people. */
export function someActions(actions: readonly string[]): string {
  return actions.length <= 3 ? actions.join(', ') : `${actions.slice(0, 3).join(', ')} and ${actions.length - 3} more`
}

/** Does the statement allow this action (on some resource)? */
export function allowsAction(statement: Statement, action: string): boolean {
  if (!isAllow(statement)) return false
  const matched = actionsOf(statement).some((pattern) => actionMatches(pattern, action))
  return statement.notActions ? !matched : matched
}

/** A condition that ties the grant to a source, an account, an organisation or a network, or may do so. */
export function isTiedToSource(statement: Statement): boolean {
  return statement.conditions.some((condition) => narrows(condition) !== 'no')
}
