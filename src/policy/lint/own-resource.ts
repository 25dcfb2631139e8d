import type { Application } from '../../model/application.ts'
import { comparePlaces } from '../../model/place.ts'
import type { Resource, ResourceKind } from '../../model/resource.ts'
import type { Statement } from '../../model/role.ts'
import { literal, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { canonicalArn } from '../evaluate/canonical.ts'
import { matchText } from '../evaluate/match-text.ts'

/** The resources to whose policy a statement belongs, where all of them are of a kind whose ARN is known; else none. */
export function sharersOf(app: Application, statement: Statement): readonly Resource[] {
  const sharers = app.resources.filter(({ policy }) => policy.some((one) => comparePlaces(one.at, statement.at) === 0))
  return sharers.every(({ kind }) => attributes.has(kind)) ? sharers : []
}

/** Which attribute answers the ARN of a resource. Keys name themselves by `*`, secrets and functions are not called by their whole ARN. */
const attributes: ReadonlyMap<ResourceKind, string> = new Map([
  ['bucket', 'Arn'],
  ['queue', 'Arn'],
  ['topic', 'Ref'],
])

/** Can what a statement names be the resource itself, or lie in it? */
export function mayBeOwn(app: Application, own: Resource, named: Text): boolean {
  if (literal(named) === '*') return true
  const arn = canonicalArn(app, [{ kind: 'reference', to: own.id, attribute: attributes.get(own.kind) ?? 'Arn' }])
  // Some object of a bucket: one that every pattern of objects may match.
  const inside: Text = text(...arn, '/', { kind: 'unknown', why: 'any object' })
  return matchText(named, arn) !== 'no' || (own.kind === 'bucket' && matchText(named, inside) !== 'no')
}
