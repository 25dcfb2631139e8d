import type { Fn } from '../../model/function.ts'
import type { Place } from '../../model/place.ts'
import type { Spot } from '../engine/taint.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { message, ownerOf } from './message.ts'
import type { Message, NodeName, Owner } from './message.ts'
import { nodesOfTarget } from './nodes.ts'
import type { Answer } from './link.ts'
import { encoded, object, openAt } from './shapes.ts'

/**
 * What the platform sends on when a function is through: answers and failed events of asynchronous calls to their destinations, lines to its log.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
export function sentAfter(
  fn: Fn,
  answers: readonly Answer[],
  logs: readonly ObservationOf<'log'>[],
  place: (spot: Spot) => Place,
): readonly (readonly [NodeName, Message])[] {
  const owner: Owner = { kind: 'function', fn }
  const event = openAt([])
  const to = (node: NodeName, record: Shape, at: Place, says: string, of: Owner = owner): readonly [NodeName, Message] => [
    node,
    message(of, { input: record, content: encoded('json', record), detail: record }, { over: node, at, says }),
  ]
  return [
    ...nodesOfTarget(fn.failure.onSuccess).flatMap((node) =>
      answers.map(({ shape, at, when }) =>
        to(
          node,
          object({ requestPayload: event, responsePayload: shape }),
          at,
          `… is what ${fn.logicalId} answers, and goes to its destination`,
          ownerOf(fn, when),
        ),
      ),
    ),
    ...nodesOfTarget(fn.failure.onFailure).map((node) =>
      to(node, object({ requestPayload: event }), fn.at, `… goes to the destination of what ${fn.logicalId} fails at`),
    ),
    ...nodesOfTarget(fn.failure.deadLetter).map((node) => to(node, event, fn.at, `… goes to the dead letters of ${fn.logicalId}`)),
    ...(fn.logging.group === undefined ? [] : logs.map((log) => logged(fn.logging.group as NodeName, ownerOf(fn, log.when), log, place))),
  ]
}

function logged(
  group: NodeName,
  owner: Owner,
  { values, spot }: ObservationOf<'log'>,
  place: (spot: Spot) => Place,
): readonly [NodeName, Message] {
  const parts = values.flatMap((value, index): readonly (string | Shape)[] => [
    ...(index === 0 ? [] : [' ']),
    value.kind === 'object' ? encoded('json', value) : value,
  ])
  const line: Shape = values.length === 1 && typeof parts[0] === 'object' ? parts[0] : { kind: 'text', parts }
  return [group, message(owner, { content: line }, { over: group, at: place(spot), says: '… is written to the log' })]
}
