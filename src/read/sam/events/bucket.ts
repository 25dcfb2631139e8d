import { build, list } from '../../document/build.ts'
import { child } from '../../document/node.ts'
import { report } from '../draft.ts'
import { either, inBranches, isOpen, listOf, noValue, ref, referredTo } from '../intrinsics.ts'
import { changed, mapOr, picked } from '../properties.ts'
import { nothing, permit } from './event.ts'
import type { Event, EventNeeds } from './event.ts'

/**
 * `S3`: the bucket of the same template notifies the function. Its permission names the account and not the bucket, because the
 * bucket already depends on the function.
 */
export function bucket(event: Event): EventNeeds {
  const { at, draft, id, properties } = event
  permit(event, 's3.amazonaws.com', { SourceAccount: ref(at, 'AWS::AccountId') })
  const written = child(properties, 'Bucket')
  const notified = draft.resources.get(referredTo(written) ?? '')
  if (notified?.type !== 'AWS::S3::Bucket') {
    report(draft, 'invalid', `the event ${id} is not about a bucket of the same template`, written?.at ?? at)
    return nothing
  }
  const { condition } = event.owner
  const notifications = listOf(child(properties, 'Events')).map((kind) => {
    const one = build(at, { Event: kind, Function: event.target.arn, ...picked(properties, 'Filter') })
    return condition === undefined ? one : either(at, condition, one, noValue(at))
  })
  const configuration = changed(mapOr(notified.properties, notified.at), ['NotificationConfiguration'], at, (before) =>
    inBranches(before ?? mapOr(undefined, at), (node) =>
      isOpen(node)
        ? node
        : changed(mapOr(node, at), ['LambdaConfigurations'], at, (there) => list(at, [...listOf(there), ...notifications])),
    ),
  )
  draft.resources.set(notified.logicalId, { ...notified, properties: configuration })
  return nothing
}
