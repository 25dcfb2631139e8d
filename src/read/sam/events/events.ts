import { child, describe, isNull, stringOf } from '../../document/node.ts'
import type { Entry, Mapping } from '../../document/node.ts'
import { mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isNoValue, isOpen } from '../intrinsics.ts'
import type { Resource } from '../template.ts'
import { nothing } from './event.ts'
import type { EventExpander, EventNeeds, Target } from './event.ts'

/** Expands the `Events` of a function or state machine; answers what its role needs for them. */
export function expandEvents(draft: Draft, owner: Resource, target: Target, expanders: ReadonlyMap<string, EventExpander>): EventNeeds {
  const events = mapUnder(draft, owner.properties, 'Events')
  if (events === undefined) return nothing
  if (isOpen(events)) {
    report(draft, 'unresolved-variable', `the events of ${owner.logicalId} are known only at deployment`, events.at)
    return nothing
  }
  const needs = [...events.entries].map(([id, entry]) => expandEvent(draft, owner, target, expanders, id, entry))
  return { managed: needs.flatMap(({ managed }) => managed), inline: needs.flatMap(({ inline }) => inline) }
}

function expandEvent(
  draft: Draft,
  owner: Resource,
  target: Target,
  expanders: ReadonlyMap<string, EventExpander>,
  id: string,
  { at, value }: Entry,
): EventNeeds {
  if (isNoValue(value)) return nothing
  const type = stringOf(child(value, 'Type'))
  const expander = expanders.get(type ?? '')
  if (type === undefined || expander === undefined) {
    const open = isOpen(value) || isOpen(child(value, 'Type'))
    const what =
      type === undefined
        ? `the event ${id} of ${owner.logicalId} has no Type but is ${describe(value)}`
        : `${owner.logicalId} has an event of the type ${type}`
    report(
      draft,
      open ? 'unresolved-variable' : type === undefined ? 'invalid' : 'unknown-construct',
      open ? `the event ${id} of ${owner.logicalId} is known only at deployment` : what,
      at,
    )
    return nothing
  }
  const written = child(value, 'Properties')
  if (written !== undefined && !isNull(written) && (written.kind !== 'map' || isOpen(written)))
    report(draft, isOpen(written) ? 'unresolved-variable' : 'invalid', `Properties of the event ${id} are ${describe(written)}`, written.at)
  const properties: Mapping = written?.kind === 'map' && !isOpen(written) ? written : { kind: 'map', entries: new Map(), at }
  return expander({ draft, owner, target, id, logicalId: `${owner.logicalId}${id}`, type, properties, at })
}
