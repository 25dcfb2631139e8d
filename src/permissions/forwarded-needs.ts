import type { Application } from '../model/application.ts'
import type { CloudUse } from '../model/code.ts'
import { known, values } from '../model/known.ts'
import type { NodeId } from '../model/ids.ts'
import { resourceById } from '../model/questions.ts'
import type { Condition } from '../model/role.ts'
import { showText, text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { forwardedActions } from '../policy/services/operations.ts'
import { holdsFor } from './given.ts'
import type { Need, Scope } from './need.ts'
import { arnOfThing } from './things.ts'

/** What a service does with a customer's key in the name of the caller, where what the call acts on is encrypted with one. */
export function forwardedNeeds(app: Application, use: CloudUse, needs: readonly Need[]): readonly Need[] {
  const things = new Set(needs.filter(({ optional }) => !optional).flatMap(({ scope }) => scope.things))
  const given = use.parameters.filter(({ path }) => keyParameters.has(path)).flatMap(({ values: all }) => all)
  const keys = scopesOfKeys([...[...things].flatMap((thing) => keysOf(app, thing)), ...given])
  // Of what the project does not declare nobody knows whether it is encrypted, and with which key.
  const isDeclared = things.size > 0 && needs.every(({ optional, scope }) => optional || scope.things.length > 0 || scope.fit === 'none')
  const possible: readonly Scope[] = isDeclared || keys.length > 0 ? [] : [{ arns: [keyArn(['*'])], fit: 'every', things: [] }]
  return forwardedActions(use.service, use.operation).flatMap(({ action, viaService, when }) => {
    const applies = when === undefined ? 'yes' : holdsFor(use, when)
    return applies === 'no'
      ? []
      : [...keys, ...possible].map((scope): Need => ({
          function: use.function,
          action,
          scope,
          conditions: [viaCondition(viaService)],
          reason: { kind: 'forwarded', operation: `${use.service}:${use.operation}`, at: use.at },
          optional: possible.length > 0 || applies === 'unknown',
        }))
  })
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
  return resource?.encryptionKey === undefined ? [] : values(resource.encryptionKey)
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

const keyArn = (id: Text): Text =>
  text(
    'arn:',
    { kind: 'pseudo', name: 'partition' },
    ':kms:',
    { kind: 'pseudo', name: 'region' },
    ':',
    { kind: 'pseudo', name: 'account' },
    ':key/',
    ...id,
  )
