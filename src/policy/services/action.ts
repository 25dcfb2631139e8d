import { wildcardMatches } from '../wildcard.ts'
import { dependentActions } from './dependent-actions.ts'
import { globalConditionKeys } from './global-condition-keys.ts'
import type { ConditionKeyType } from './global-condition-keys.ts'
import table from './iam.generated.json' with { type: 'json' }
import { accessLevels, openKey, readActionNames, readServiceLine } from './service-line.ts'
import type { AccessLevel, ResourceType, ServiceLine } from './service-line.ts'

/** What IAM knows of one action. */
export interface ActionFacts {
  /** `s3:GetObject`, in AWS's own spelling. */
  readonly action: string
  readonly access: AccessLevel
  /**
   * The types of resource that a policy may name for it; none: only `*`. Where several are not required, a request is about one or some
   * of them (`s3:GetObject`: an object, or an object by way of an access point).
   */
  readonly resources: readonly ActionResource[]
  /** Those of the action and of its resources; the global keys (`aws:SourceIp`) always apply too and are not listed. */
  readonly conditionKeys: readonly string[]
  /** What the caller must be allowed beside it: `iam:PassRole` of `lambda:CreateFunction`. Some only with certain parameters: see `actionsOfOperation`. */
  readonly dependent: readonly string[]
}

export interface ActionResource extends ResourceType {
  readonly required: boolean
}

const lines: Readonly<Record<string, string>> = table.services
const foreignKeys: Readonly<Record<string, string>> = table.foreignKeys
const read = new Map<string, ServiceLine>()

/** The service with this prefix; its line is read when it is first asked for. */
function service(prefix: string): ServiceLine | undefined {
  const key = prefix.toLowerCase()
  const known = read.get(key)
  if (known !== undefined) return known
  const line = Object.hasOwn(lines, key) ? lines[key] : undefined
  if (line === undefined) return undefined
  const made = readServiceLine(key, line)
  read.set(key, made)
  return made
}

/** @param action in any case. Undefined: IAM has no such action (or it holds wildcards). */
export function actionFacts(action: string): ActionFacts | undefined {
  const [prefix, name] = parts(action)
  const own = service(prefix)
  const entry = own?.actions.get(name.toLowerCase())
  if (own === undefined || entry === undefined) return undefined
  const spelled = `${own.prefix}:${entry.name}`
  const { access, resources, conditionKeys } = own.kinds[entry.kind]!
  return {
    action: spelled,
    access: accessLevels[access],
    resources: resources.map(({ type, required }) => ({ ...own.types[type]!, required })),
    conditionKeys,
    dependent: dependentActions(spelled),
  }
}

/** Is this a prefix of IAM's actions? `s3`, `dynamodb`, `states`; in any case. */
export function isIamService(prefix: string): boolean {
  return Object.hasOwn(lines, prefix.toLowerCase())
}

/** All actions of a service, in AWS's spelling, sorted; empty for an unknown prefix. */
export function actionsOfService(prefix: string): readonly string[] {
  return namesOf(prefix.toLowerCase()).spelled
}

/** The actions that a pattern stands for (`s3:Get*`, `*`), in AWS's spelling, sorted by service. Empty: none that is known. */
export function expandAction(pattern: string): readonly string[] {
  const lower = pattern.toLowerCase()
  const [prefix, name] = parts(lower)
  const services = /[*?]/.test(prefix) || !lower.includes(':') ? Object.keys(lines) : [prefix]
  const everything = /^\*+$/.test(lower) || (services.length === 1 && /^\*+$/.test(name))
  const found: string[] = []
  for (const one of services) {
    const { spelled, lowered } = namesOf(one)
    for (let index = 0; index < spelled.length; index++)
      if (everything || wildcardMatches(lower, lowered[index]!)) found.push(spelled[index]!)
  }
  return found
}

interface ActionNames {
  readonly spelled: readonly string[]
  /** The same in lower case. */
  readonly lowered: readonly string[]
}

const names = new Map<string, ActionNames>()

function namesOf(prefix: string): ActionNames {
  const known = names.get(prefix)
  if (known !== undefined) return known
  const line = Object.hasOwn(lines, prefix) ? lines[prefix] : undefined
  if (line === undefined) return { spelled: [], lowered: [] }
  const spelled = readActionNames(prefix, line)
  const made = { spelled, lowered: spelled.map((name) => name.toLowerCase()) }
  names.set(prefix, made)
  return made
}

/** The type of a condition key's values, global keys included; undefined: no such key is known. Keys are compared without regard to case. */
export function conditionKeyType(key: string): ConditionKeyType | undefined {
  const lower = key.toLowerCase()
  const prefix = lower.slice(0, lower.indexOf(':'))
  const owner = foreignOwner(lower) ?? foreignOwner(prefix) ?? prefix
  return typeIn(globalConditionKeys, lower) ?? typeIn(service(owner)?.keys ?? new Map(), lower) ?? claimType(lower)
}

/**
 * What every provider of identities tells: `token.actions.githubusercontent.com:sub`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
function claimType(key: string): ConditionKeyType | undefined {
  return /^[\w-]+\.[^:]+:(?:aud|azp|email|oaud|sub)$/.test(key) ? 'String' : undefined
}

/** `ec2:osuser` is a key of `ec2-instance-connect`, `token.actions.githubusercontent.com:sub` of `sts`. */
function foreignOwner(key: string): string | undefined {
  return Object.hasOwn(foreignKeys, key) ? foreignKeys[key] : undefined
}

function typeIn(keys: ReadonlyMap<string, ConditionKeyType>, key: string): ConditionKeyType | undefined {
  return formsOfKey(key)
    .map((form) => keys.get(form))
    .find((type) => type !== undefined)
}

/** Keys that end in a name of the author's choice are known by what stands before it: `s3:existingobjecttag/`, `kms:encryptioncontext:`. */
function formsOfKey(key: string): readonly string[] {
  return [key, key.slice(0, key.indexOf('/') + 1), /^[^:]*:[^:]*:/.exec(key)?.[0] ?? '']
}

/** Does a request for this action carry the key? The global keys go with every request, as far as they apply. */
function carriesKey(facts: ActionFacts, key: string): boolean {
  const forms = formsOfKey(key.toLowerCase())
  return forms.some((form) => globalConditionKeys.has(form)) || facts.conditionKeys.some((own) => forms.includes(openKey(own)))
}

/** Does no request carry the key that an action, which may hold wildcards, stands for? What IAM does not know may carry any. */
export function neverCarries(action: string, key: string): boolean {
  const all = expandAction(action)
  return (
    all.length > 0 &&
    all.every((name) => {
      const facts = actionFacts(name)
      return facts !== undefined && !carriesKey(facts, key)
    })
  )
}

/** What a policy may name of a service, with the templates of their ARNs (`arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`). */
export function resourceTypesOfService(prefix: string): readonly ResourceType[] {
  return service(prefix)?.types ?? []
}

function parts(action: string): readonly [prefix: string, name: string] {
  const colon = action.indexOf(':')
  return colon < 0 ? [action, ''] : [action.slice(0, colon), action.slice(colon + 1)]
}

export type { AccessLevel, ResourceType } from './service-line.ts'
export type { ConditionKeyType } from './global-condition-keys.ts'
