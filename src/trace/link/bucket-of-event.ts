import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { resourceById } from '../../model/questions.ts'
import type { Path } from '../engine/taint.ts'
import type { Shape } from '../shape.ts'
import { deliveriesTo } from './deliveries.ts'
import { nodesOfTrigger } from './events.ts'
import type { NodeName } from './message.ts'

/** The buckets that a name out of an event means: those that tell the function of their objects, by whatever way. */
export function bucketOfEvent(app: Application, fn: Fn, name: Shape): readonly NodeName[] {
  if (name.kind !== 'open' || !name.carries.some(({ source }) => source.kind === 'event' && endsWith(source.path, 'bucket', 'name')))
    return []
  return fn.triggers.flatMap((trigger) =>
    trigger.kind === 'bucket' || trigger.kind === 'queue' || trigger.kind === 'topic' || trigger.kind === 'bus'
      ? nodesOfTrigger(trigger).flatMap((node) => bucketsBehind(app, node, 0))
      : [],
  )
}

function bucketsBehind(app: Application, node: NodeName, depth: number): readonly NodeName[] {
  if (resourceById(app, node as never)?.kind === 'bucket' || node.startsWith('s3:')) return [node]
  return depth > 4 ? [] : (deliveriesTo(app).get(node) ?? []).flatMap(({ from }) => bucketsBehind(app, from, depth + 1))
}

/** Does a path end so, decodings not counted? */
export function endsWith(path: Path, ...end: readonly string[]): boolean {
  const plain = path.filter((step) => !step.startsWith('<'))
  return end.every((step, index) => plain[plain.length - end.length + index] === step)
}
