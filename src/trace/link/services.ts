import { actionsOfOperation, iamPrefixOf } from '../../policy/services/operations.ts'
import type { NeedCondition } from '../../policy/services/operations.ts'
import { wildcardMatches } from '../../policy/wildcard.ts'
import type { NamedKind } from './names.ts'

/** The kinds of resources that a service's operations act on. */
const kindsOfService: Readonly<Record<string, readonly NamedKind[]>> = {
  s3: ['bucket'],
  dynamodb: ['table'],
  dax: ['table'],
  sqs: ['queue'],
  sns: ['topic'],
  kinesis: ['stream'],
  firehose: ['stream'],
  eventbridge: ['bus'],
  lambda: ['function'],
  sfn: ['workflow'],
  ssm: ['config-parameter'],
  secretsmanager: ['secret'],
  'cognito-identity-provider': ['user-pool'],
}

export const kindsOf = (service: string): readonly NamedKind[] => kindsOfService[service] ?? []

/** The action that a role needs for an operation; where it needs several, the first. */
export function actionOf(service: string, operation: string): string {
  return actionsOf(service, operation)[0] ?? `${service}:${operation}`
}

/**
 * The actions that one call needs: any of them where several would do. `part` is the name of a part of a transaction (`Put`), or a statement's first
 * word.
 */
export function actionsOf(service: string, operation: string, part?: string): readonly string[] {
  const sdk = service === 'dax' ? 'dynamodb' : service
  const needs = (actionsOfOperation(sdk, operation) ?? []).filter(({ optional }) => optional !== true)
  const always = needs.filter(({ when }) => when === undefined)
  const own = part === undefined ? [] : needs.filter(({ when }) => when !== undefined && concerns(when, part))
  const chosen = own.length > 0 ? own : always.length > 0 ? always : needs
  return chosen.length > 0 ? [...new Set(chosen.map(({ action }) => action))] : [`${iamPrefixOf(sdk) ?? sdk}:${operation}`]
}

const concerns = ({ parameter, values }: NeedCondition, part: string): boolean =>
  parameter.endsWith(`.${part}`) || (values ?? []).some((value) => wildcardMatches(value, part.toLowerCase()))
