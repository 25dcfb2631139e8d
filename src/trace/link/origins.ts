import type { Step } from '../../model/finding.ts'
import type { Fn } from '../../model/function.ts'
import type { FunctionId, NodeId, ResourceId } from '../../model/ids.ts'
import { reachOfFunction } from '../../model/reach.ts'
import type { Reach } from '../../model/reach.ts'
import { sourceKey } from '../engine/taint.ts'
import type { Path, Source } from '../engine/taint.ts'
import type { Carried, OpenShape, Shape } from '../shape.ts'
import { contentsOf } from './contents.ts'
import type { Content } from './contents.ts'
import { entriesAt } from './entries.ts'
import { follow } from './follow.ts'
import type { Arrival, Linked } from './link.ts'
import { ownerName } from './message.ts'
import type { Message, Owner } from './message.ts'
import { asNumber, narrowed } from './narrowed.ts'
import { secretAt } from './secret-answers.ts'
import { replaced } from './shapes.ts'
import { showField, stepsOfWay } from './steps.ts'
import { answerOfExecution, arrivalsInState } from './workflows/arrivals.ts'
import { uploaded } from './writers.ts'

export type { Linked } from './link.ts'
export { showField } from './steps.ts'

/** Where a value comes from in the end, with the way from there to where it was taken out. */
export interface Origin {
  /** Who can choose it; `internal` for what is the application's own. */
  readonly reach: Reach
  readonly function: FunctionId
  /** `body.name`. */
  readonly field: string
  readonly steps: readonly Step[]
  readonly through: readonly ResourceId[]
  /** Everything that it passed, for drawing its way: the route, functions, resources. */
  readonly along: readonly NodeId[]
  readonly sure: boolean
  /** What the value can be after all that was done to it on the other sides of resources: its characters count at the sink. */
  readonly written: OpenShape | undefined
  /** The text in which it was written, where the reader took it as a whole: what stands around it there counts too. */
  readonly text?: WrittenText | undefined
  /** The caller’s proven identity, not his free choice. */
  readonly identity: boolean
  /** What it is: a place of the event is data of somebody outside; errors, secrets and variables are the application's own. */
  readonly source: Source
  /** Names of the fields in the value that was written on the way, below what was read of it. */
  readonly under: Path
}

export interface WrittenText {
  readonly shape: Shape
  /** Where in it the value stands. */
  readonly hole: OpenShape
}

/** The same where it need not be somebody's choice. */
export type Root = Origin

/** How many things data crosses before nobody follows it any more. */
const longest = 10
const mostOrigins = 48

/** Everybody who can choose what a value of a function's code carries of one source. */
export function originsOf(linked: Linked, fn: Fn, carried: Carried): readonly Origin[] {
  return rootsOf(linked, fn, carried).filter(({ source }) => source.kind === 'event')
}

/** All that a value of a function's code comes from, as far as it carries one source: somebody outside, an error, a secret, a row, across everything in between. */
export function rootsOf(linked: Linked, fn: Fn, carried: Carried): readonly Root[] {
  return originsIn({ linked, reader: fn, seen: [] }, { kind: 'function', fn }, carried)
}

/** What a value carries, and the variable that it is. */
export function carriedBy({ variable, carries }: OpenShape): readonly Carried[] {
  return variable === undefined ? carries : [...carries, { source: { kind: 'environment', name: variable }, way: [] }]
}

/** Something that nobody outside chose, as far as the files tell: an error, a secret, what lies in a store. */
function ownOrigin(linked: Linked, fn: Fn, carried: Carried): Origin {
  const { source } = carried
  const field = 'path' in source ? showField(source.path) : ''
  return { ...nowhere(fn, source), field: field || nameOfSource(source), steps: stepsOfWay(linked, carried, fn) }
}

function nowhere(fn: Fn, source: Source): Origin {
  return {
    reach: 'internal',
    function: fn.id,
    field: '',
    steps: [],
    through: [],
    along: [],
    sure: true,
    written: undefined,
    identity: false,
    source,
    under: [],
  }
}

function nameOfSource(source: Source): string {
  switch (source.kind) {
    case 'environment':
      return source.name === '*' ? 'the whole environment' : source.name
    case 'secret':
      return source.name
    case 'error':
      return 'the error'
    default:
      return 'stored data'
  }
}

interface Asking {
  readonly linked: Linked
  /** The function that takes it in. */
  readonly reader: Fn
  /** What was asked on the way here: rings end. */
  readonly seen: readonly string[]
}

function originsIn(before: Asking, owner: Owner, carried: Carried): readonly Origin[] {
  const key = `${ownerName(owner)} ${sourceKey(carried.source)}`
  if (before.seen.includes(key) || before.seen.length > longest) return []
  const asking = { ...before, seen: [...before.seen, key] }
  switch (owner.kind) {
    case 'outside':
      return [
        { ...nowhere(asking.reader, carried.source), reach: owner.reach, field: owner.field, steps: [{ at: owner.at, what: owner.says }] },
      ]
    case 'state':
      return carried.source.kind === 'event'
        ? distinct(arrivalsInState(asking.linked, owner, carried.source.path).flatMap((arrival) => across(asking, arrival, [])))
        : []
    case 'function':
      return ofFunction({ ...asking, reader: owner.fn }, owner.fn, carried)
  }
}

function ofFunction(asking: Asking, fn: Fn, carried: Carried): readonly Origin[] {
  const { source } = carried
  switch (source.kind) {
    case 'event':
      return onTheWay(asking, fn, carried, ofEvent(asking, fn, source))
    case 'cloud':
      return onTheWay(asking, fn, carried, ofAnswer(asking, fn, source))
    default:
      return [ownOrigin(asking.linked, fn, carried)]
  }
}

function onTheWay({ linked }: Asking, fn: Fn, carried: Carried, origins: readonly Origin[]): readonly Origin[] {
  const own = origins.length === 0 ? [] : stepsOfWay(linked, carried, fn)
  return distinct(origins).map((origin) => ({ ...origin, steps: [...origin.steps, ...own] }))
}

function ofEvent(asking: Asking, fn: Fn, source: Extract<Source, { kind: 'event' }>): readonly Origin[] {
  const { app, eventsOf } = asking.linked
  if (source.path[0] === uploaded) return [uploader(asking.linked, fn, source)]
  const outside = entriesAt(app, fn, source.path).map(({ reach, says, at, identity, trigger }): Origin => ({
    ...nowhere(fn, source),
    reach,
    field: showField(source.path) || 'the event',
    steps: [{ at, what: says }],
    along: 'route' in trigger ? [trigger.route] : [],
    identity,
  }))
  return [...outside, ...eventsOf(fn).flatMap((arrival) => across(asking, arrival, source.path))]
}

/** A signed address lets whoever gets it write: the function hands it to its callers. */
function uploader({ app }: Linked, fn: Fn, source: Source): Origin {
  const what = `${fn.logicalId} hands its callers a signed address: what they send there is theirs`
  return { ...nowhere(fn, source), reach: reachOfFunction(app, fn), field: 'the upload', steps: [{ at: fn.at, what }] }
}

/** The answer of a cloud operation: what others put where it reads, or a secret. */
function ofAnswer(asking: Asking, fn: Fn, source: Extract<Source, { kind: 'cloud' }>): readonly Origin[] {
  const { linked } = asking
  const call = linked.callOf(fn, source.call)
  if (call === undefined) return []
  const step = { at: linked.place(call.spot), what: `… is read back by ${fn.logicalId} (${call.service}:${call.operation})` }
  const secret = secretAt(call, source.path)
  const found = [
    ...linked.arrivalsOf(fn, source.call).flatMap((arrival) => across(asking, arrival, source.path)),
    ...answerOfExecution(linked, fn, source).flatMap((arrival) => across(asking, arrival, [])),
  ].map((origin) => ({ ...origin, steps: [...origin.steps, step] }))
  if (secret === undefined && found.length > 0) return found
  return [...found, ownOrigin(linked, fn, { source: secret ?? source, way: [] })]
}

/** Who chose what stands at a path of something that arrived, continued behind its own way. */
function across(asking: Asking, { message, shape }: Arrival, path: Path): readonly Origin[] {
  return follow(shape, path)
    .flatMap((found) => contentsOf(found))
    .flatMap((content) =>
      carriedBy(content.value).flatMap((carried) =>
        originsIn(asking, message.owner, carried).map((origin) => crossed(origin, message, content)),
      ),
    )
}

function crossed(origin: Origin, { owner, hops, sure }: Message, { value, path, text }: Content): Origin {
  return {
    ...origin,
    steps: [...origin.steps, ...hops.map(({ at, says }) => ({ at, what: says }))],
    through: [...origin.through, ...hops.map(({ over }) => over as ResourceId)],
    along: [...origin.along, ...(owner.kind === 'function' ? [owner.fn.id] : []), ...hops.map(({ over }) => over as NodeId)],
    sure: origin.sure && sure,
    written: origin.written === undefined ? asNumber(value) : narrowed(origin.written, value),
    text: textAround(origin.text, value, text),
    under: [...path, ...origin.under],
  }
}

/** What was a text before stays one where it was only passed on. */
function textAround(before: WrittenText | undefined, value: OpenShape, text: Shape | undefined): WrittenText | undefined {
  if (before === undefined || !value.direct) return text === undefined ? undefined : { shape: text, hole: value }
  return text === undefined ? before : { shape: replaced(text, value, before.shape), hole: before.hole }
}

/** Of several ways from the same source, the shortest. */
function distinct(origins: readonly Origin[]): readonly Origin[] {
  if (origins.length < 2) return origins
  const found = new Map<string, Origin>()
  for (const origin of origins) {
    const { written } = origin
    const key = [
      origin.reach,
      origin.function,
      origin.field,
      origin.sure,
      origin.identity,
      sourceKey(origin.source),
      origin.under,
      written?.types,
      written?.characters,
      written?.safe,
      textKey(origin.text),
    ].join(' ')
    const before = found.get(key)
    if (before === undefined ? found.size < mostOrigins : origin.steps.length < before.steps.length) found.set(key, origin)
  }
  return [...found.values()]
}

const textKey = (text: WrittenText | undefined): string =>
  text?.shape.kind === 'text' ? text.shape.parts.map((part) => (typeof part === 'string' ? part : '\u0000')).join('') : ''
