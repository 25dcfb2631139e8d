import { build } from '../../document/build.ts'
import { child, stringOf } from '../../document/node.ts'
import { report, unreadable } from '../draft.ts'
import { attribute, listOf, referredTo, sourceOf } from '../intrinsics.ts'
import { changed, mapOr } from '../properties.ts'
import type { Resource } from '../template.ts'
import { nothing, permit } from './event.ts'
import type { Event, EventNeeds } from './event.ts'

/** `Cognito`: a trigger of a user pool of the same template. */
export function userPool(event: Event): EventNeeds {
  const { at, draft, id, logicalId, owner, properties } = event
  const written = child(properties, 'UserPool')
  const pool = draft.resources.get(referredTo(written) ?? '')
  if (pool?.type !== 'AWS::Cognito::UserPool') {
    const why = `the event ${id} is not about a user pool of the same template`
    permit(event, 'cognito-idp.amazonaws.com', { SourceArn: unreadable(draft, 'invalid', why, written?.at ?? at) })
    return nothing
  }
  draft.resources.set(
    pool.logicalId,
    listOf(child(properties, 'Trigger')).reduce((one, node) => triggering(event, one, stringOf(node)), pool),
  )
  // A function has one permission for all events of a pool.
  const taken = draft.resources.get(`${owner.logicalId}CognitoPermission`)
  const another = taken !== undefined && sourceOf(child(taken.properties, 'SourceArn')) !== pool.logicalId
  const prefix = another ? logicalId : owner.logicalId
  permit(
    { ...event, logicalId: prefix },
    'cognito-idp.amazonaws.com',
    { SourceArn: attribute(at, pool.logicalId, 'Arn') },
    'CognitoPermission',
  )
  return nothing
}

/** Triggers that a pool keeps with a version of the event. */
const versioned = new Set(['CustomEmailSender', 'CustomSMSSender'])

function triggering({ at, draft, id, target }: Event, pool: Resource, trigger: string | undefined): Resource {
  if (trigger === undefined) {
    report(draft, 'invalid', `the event ${id} has a Trigger that is not a plain name`, at)
    return pool
  }
  const called = versioned.has(trigger) ? build(at, { LambdaArn: target.arn, LambdaVersion: 'V1_0' }) : target.arn
  return { ...pool, properties: changed(mapOr(pool.properties, pool.at), ['LambdaConfig', trigger], at, () => called) }
}
