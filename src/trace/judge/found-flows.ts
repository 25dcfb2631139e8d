import { isOwnClaim } from '../identity.ts'
import type { Flow, FlowKind } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import type { Place } from '../../model/place.ts'
import { reaches } from '../../model/reach.ts'
import { anything } from '../../syntax/characters.ts'
import { canBreakOut } from '../../syntax/language.ts'
import type { Condition } from '../condition.ts'
import type { Spot } from '../engine/taint.ts'
import { rootsOf } from '../link/origins.ts'
import type { Linked, Origin, Root } from '../link/origins.ts'
import { sinkKinds } from '../sink-kinds.ts'
import type { SinkKind } from '../sink-kinds.ts'
import { runsDeployed } from './deployed.ts'
import { flowKindOf } from './flow-kind.ts'
import { notRead, typedElsewhere } from '../shape.ts'
import type { Carried } from '../shape.ts'
import type { Danger } from './judge.ts'

/** The flows found so far: one of a kind for each function and line. */
export type FoundFlows = Map<string, Flow>

/** Where a flow ends. */
export interface End {
  readonly kind: FlowKind
  readonly sink: string
  readonly spot: Spot
  /** Under which conditions the code comes there. */
  readonly when?: readonly Condition[] | undefined
}

/** Adds the flows that end in a danger: one for each sink, from whoever can do most. `admits`: only these origins count. */
export function addFlows(
  found: FoundFlows,
  linked: Linked,
  fn: Fn,
  end: End,
  danger: Danger,
  admits: (root: Root, carried: Carried) => boolean = () => true,
): void {
  const at = linked.place(end.spot)
  for (const carried of danger.value.carries)
    for (const origin of rootsOf(linked, fn, carried, end.when)) {
      if (
        origin.source.kind !== 'event' ||
        (origin.identity && !isOwnClaim(origin.source.path)) ||
        !survives(origin, danger, end.kind) ||
        !admits(origin, carried)
      )
        continue
      const kind = isSink(end.kind) ? flowKindOf(end.kind, end.sink, carried) : end.kind
      const flow = flowOf(fn, { ...end, kind }, at, origin, danger)
      const asObject = danger.needsObject === true || kind === 'attributes' || kind === 'prototype'
      const isDoubtful = carried.way.some(({ name }) => name.endsWith(notRead) || (asObject && name.endsWith(typedElsewhere)))
      add(found, { ...flow, sure: flow.sure && runsDeployed(fn, end.when) && !isDoubtful })
    }
}

const isSink = (kind: FlowKind): kind is SinkKind & FlowKind => (sinkKinds as readonly string[]).includes(kind)

/** Can what was written on the other side still do harm here? */
function survives({ written, text }: Origin, { needs, needsObject, remains, value }: Danger, kind: FlowKind): boolean {
  if (written === undefined) return true
  if (needsObject === true && (written.types & (8 | 16)) === 0) return false
  if (text !== undefined && value.direct && remains?.(text) === false) return false
  if (kind !== 'work' && (written.types & ~(2 | 4 | 64)) === 0) return false
  if (isSink(kind) && (written.safe & (1 << sinkKinds.indexOf(kind))) !== 0) return false
  return canBreakOut(needs, written.characters ?? anything)
}

export function flowOf(fn: Fn, end: End, at: Place, origin: Origin, danger: Pick<Danger, 'context' | 'text'>): Flow {
  return {
    kind: end.kind,
    function: fn.id,
    at,
    sink: end.sink,
    source: {
      function: origin.function,
      field: origin.field,
      reach: origin.reach,
      through: origin.through,
      along: [...origin.along, fn.id],
    },
    steps: [...withoutRepeats(origin.steps), { at, what: sinkWords(end.sink, danger.text) }],
    context: danger.context,
    text: danger.text,
    sure: origin.sure,
  }
}

/** What happens at the sink: the call as it is written, or in words where nothing is called. */
function sinkWords(sink: string, text: string | undefined): string {
  if (sink === 'answer') return '… goes into the answer'
  return `${sink}(${text ?? '…'})`
}

/** Two ways that meet tell the same place twice. */
function withoutRepeats(steps: Flow['steps']): Flow['steps'] {
  return steps.filter((step, index) => {
    const before = steps[index - 1]
    return before === undefined || before.what !== step.what || before.at.line !== step.at.line || before.at.file !== step.at.file
  })
}

export function add(found: FoundFlows, flow: Flow): void {
  const key = `${flow.kind} ${flow.function} ${flow.at.file}:${flow.at.line}`
  const other = found.get(key)
  if (other === undefined || better(flow, other)) found.set(key, flow)
}

/** From whom more can come, then surer, then easier, then shorter. */
function better(a: Flow, b: Flow): boolean {
  const [mine, theirs] = [reaches.indexOf(a.source.reach), reaches.indexOf(b.source.reach)]
  if (mine !== theirs) return mine < theirs
  if (a.sure !== b.sure) return a.sure
  if (isByGrant(a) !== isByGrant(b)) return isByGrant(b)
  return a.steps.length < b.steps.length
}

/** Somebody writes past the application's own functions into what starts this one: he needs credentials first, where a request is one line. */
const isByGrant = ({ source, function: fn }: Flow): boolean => source.through.length > 0 && source.function === fn
