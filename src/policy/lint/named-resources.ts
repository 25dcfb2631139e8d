import type { Application } from '../../model/application.ts'
import type { Statement } from '../../model/role.ts'
import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { arnParts } from '../evaluate/arn-parts.ts'
import { canonicalArn } from '../evaluate/canonical.ts'
import { actionsOf, resourcesOf } from '../grants.ts'
import { actionFacts, isIamService, resourceTypesOfService } from '../services/action.ts'
import type { ResourceType } from '../services/action.ts'

/**
 * The resources of a statement, references written as the ARNs they stand for. Undefined where the files do not tell all of them, or where
 * they are the exceptions of a `NotResource`.
 */
export function named(app: Application, statement: Statement): readonly Text[] | undefined {
  if (statement.notResources || statement.resources.state === 'unknown') return undefined
  const resources = resourcesOf(statement).map((resource) => canonicalArn(app, resource))
  return resources.length === 0 || resources.some(isOpen) ? undefined : resources
}

/** `arn:aws:s3:::/*`, `…:endpoint/`: the name is a parameter without a value as yet. */
function isOpen(resource: Text): boolean {
  if (literal(resource) === '*') return false
  const parts = arnParts(resource)
  return parts === undefined || parts.resource.length === 0 || /^arn:[^:]*:s3:::[/:]|[/:]$|:parameter$/.test(showText(resource))
}

/** The actions of a statement that are written out and that IAM knows. */
export function literalActions(statement: Statement): readonly string[] {
  return actionsOf(statement).filter((action) => actionFacts(action) !== undefined)
}

/** What an action can be done to; empty where only `*` can be named. */
export function typesOf(action: string): readonly ResourceType[] {
  return actionFacts(action)?.resources ?? []
}

/**
 * Is the action only allowed on `*`? The answers of tasks are said to be, and are allowed on their workflow all the same; signing in asks for
 * no right.
 */
export function takesNoResource(action: string): boolean {
  return typesOf(action).length === 0 && !/^states:SendTask|^cognito-idp:(?!List|Describe)/i.test(action) && !isLeftOver(action)
}

/** The AWS CDK grants these with every reading of a table, whether it has a stream or not. */
export const isLeftOver = (action: string): boolean => /^dynamodb:(?:GetRecords|GetShardIterator|DescribeStream|ListStreams)$/i.test(action)

/** Is it of a service to which resources of these types belong, as far as the files tell? */
export function isOfServiceOf(resource: Text, types: readonly ResourceType[]): boolean {
  const service = literal(arnParts(resource)?.service ?? [])
  return service === undefined || types.some(({ arns }) => arns.some((arn) => arn.split(':')[2] === service))
}

/** Services with two names, of which either may stand in an ARN. */
const renamed = [
  ['codeconnections', 'codestar-connections'],
  ['es', 'opensearch'],
]

/** The services whose resources the actions of a statement may be done to. Undefined: it may be any, as an action is not known or open. */
export function servicesOfResources(statement: Statement): ReadonlySet<string> | undefined {
  if (statement.notActions || statement.actions.state === 'unknown') return undefined
  const services = new Set<string>()
  for (const action of actionsOf(statement)) {
    const prefix = /^([\w-]+):[\w*?]+$/.exec(action)?.[1]?.toLowerCase()
    if (prefix === undefined || !isIamService(prefix)) return undefined
    services.add(prefix)
    const types = /[*?]/.test(action) ? resourceTypesOfService(prefix) : typesOf(action)
    for (const { arns } of types) for (const arn of arns) services.add(arn.split(':')[2] ?? prefix)
    for (const name of renamed.find((names) => names.includes(prefix)) ?? []) services.add(name)
  }
  return services
}
