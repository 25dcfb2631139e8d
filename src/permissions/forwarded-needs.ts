import type { Application } from '../model/application.ts'
import type { CloudUse } from '../model/code.ts'
import { known, values } from '../model/known.ts'
import type { NodeId } from '../model/ids.ts'
import { resourceById, resourcesOfKind } from '../model/questions.ts'
import type { Condition } from '../model/role.ts'
import { showText, text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { forwardedActions } from '../policy/services/operations.ts'
import { holdsFor } from './given.ts'
import type { Need, Scope } from './need.ts'
import { arnHere, arnOfThing } from './things.ts'

/** What a service does with a customer's key in the name of the caller, where what the call acts on is encrypted with one. */
export function forwardedNeeds(app: Application, use: CloudUse, needs: readonly Need[]): readonly Need[] {
  const acted = needs.filter(({ optional }) => !optional)
  const things = new Set(acted.flatMap(({ scope }) => scope.things))
  const given = use.parameters.filter(({ path }) => keyParameters.has(path)).flatMap(({ values: all }) => all)
  const keysFor = (action: string): readonly Scope[] =>
    scopesOfKeys([
      ...[...new Set(servedBy(acted, action).flatMap(({ scope }) => scope.things))].flatMap((thing) => keysOf(app, thing)),
      ...given,
    ])
  const hasKeys = scopesOfKeys([...[...things].flatMap((thing) => keysOf(app, thing)), ...given]).length > 0
  // Of what the project does not declare nobody knows whether it is encrypted, and with which key.
  const isDeclared = things.size > 0 && needs.every(({ optional, scope }) => optional || scope.things.length > 0 || scope.fit === 'none')
  const possible: readonly Scope[] = isDeclared || hasKeys ? [] : [{ arns: [keyArn(['*'])], fit: 'every', things: [] }]
  return forwardedActions(use.service, use.operation).flatMap(({ action, viaService, when }) => {
    const applies = when === undefined ? 'yes' : holdsFor(use, when)
    return applies === 'no'
      ? []
      : [...keysFor(action), ...possible].map((scope): Need => ({
          function: use.function,
          action,
          scope,
          conditions: [viaCondition(viaService)],
          reason: { kind: 'forwarded', operation: `${use.service}:${use.operation}`, at: use.at },
          optional: possible.length > 0 || applies === 'unknown',
        }))
  })
}

/** A copy decrypts what it reads and encrypts what it writes, each with its own key. */
function servedBy(acted: readonly Need[], action: string): readonly Need[] {
  const reads = acted.filter((need) => /:Get(?!Bucket)/.test(need.action))
  if (reads.length === 0 || reads.length === acted.length) return acted
  return action === 'kms:Decrypt' ? reads : acted.filter((need) => !reads.includes(need))
}

/** Parameters with which a caller names a key. */
const keyParameters: ReadonlySet<string> = new Set(['SSEKMSKeyId', 'KmsKeyId', 'KMSMasterKeyId'])

/** https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service */
export const viaCondition = (service: string): Condition => ({
  operator: 'StringEquals',
  key: 'kms:ViaService',
  values: known([text(`${service}.`, { kind: 'pseudo', name: 'region' }, '.amazonaws.com')]),
})

/** The customer's keys with which a thing is encrypted. */
export function keysOf(app: Application, thing: NodeId): readonly Text[] {
  const resource = resourceById(app, thing as never)
  const named = resource?.encryptionKey === undefined ? [] : values(resource.encryptionKey)
  return named.map((key) => keyCalled(app, key) ?? key)
}

/** The key of the application that an alias means. */
function keyCalled(app: Application, key: Text): Text | undefined {
  const shown = showText(key)
  const found = resourcesOfKind(app, 'encryption-key').find(({ aliases }) => aliases?.some((alias) => showText(alias) === shown))
  // A reference to the alias itself answers its name.
  const [only] = key
  const alias = typeof only === 'object' && only.kind === 'reference' ? resourceById(app, only.to as never) : undefined
  const named =
    found ??
    (alias?.type === 'AWS::KMS::Alias' && alias.name !== undefined
      ? resourcesOfKind(app, 'encryption-key').find(({ aliases }) =>
          aliases?.some((one) => values(alias.name!).some((name) => showText(one) === showText(name))),
        )
      : undefined)
  return named === undefined ? undefined : arnOfThing(named.id)
}

/** The ARNs of keys, from what names them. The provider's own (`alias/aws/sqs`) needs no permission on the key. */
export function scopesOfKeys(keys: readonly Text[]): readonly Scope[] {
  const distinct = new Map(keys.map((key) => [showText(key), key]))
  return [...distinct.values()].flatMap((key): readonly Scope[] => {
    const shown = showText(key)
    if (shown === '' || /(?:^|[:/])aws\/[a-z0-9]+$/.test(shown)) return []
    const [first] = key
    if (key.length === 1 && typeof first === 'object' && first.kind === 'reference')
      return [{ arns: [arnOfThing(first.to as NodeId)], fit: 'exact', things: [first.to as NodeId] }]
    if (shown.startsWith('arn:') && shown.includes(':key/')) return [{ arns: [key], fit: 'exact', things: [] }]
    // An alias can be no resource of an action on keys: the key behind it is known only to the account.
    return [{ arns: [keyArn(/^[\w-]{36}$/.test(shown) ? key : ['*'])], fit: /^[\w-]{36}$/.test(shown) ? 'exact' : 'every', things: [] }]
  })
}

const keyArn = (id: Text): Text => arnHere('kms', text('key/', ...id))
