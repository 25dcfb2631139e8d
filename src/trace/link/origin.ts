import type { Step } from '../../model/finding.ts'
import type { Fn } from '../../model/function.ts'
import type { FunctionId, NodeId, ResourceId } from '../../model/ids.ts'
import type { Reach } from '../../model/reach.ts'
import { sourceKey } from '../engine/taint.ts'
import type { Path, Source } from '../engine/taint.ts'
import type { Carried, OpenShape, Shape } from '../shape.ts'
import type { Content } from './contents.ts'
import type { Linked } from './link.ts'
import type { Message } from './message.ts'
import { asNumber, narrowed } from './narrowed.ts'
import { replaced } from './shapes.ts'
import { showField, stepsOfWay } from './steps.ts'

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
  /** Somebody outside put it where it was taken out: no other function had it before. */
  readonly takenHere: boolean
}

interface WrittenText {
  readonly shape: Shape
  /** Where in it the value stands. */
  readonly hole: OpenShape
}

/** Something that nobody outside chose, as far as the files tell: an error, a secret, what lies in a store. */
export function ownOrigin(linked: Linked, fn: Fn, carried: Carried): Origin {
  const { source } = carried
  const field = 'path' in source ? showField(source.path) : ''
  return { ...nowhere(fn, source), field: field || nameOfSource(source), steps: stepsOfWay(linked, carried, fn) }
}

/** Of nobody outside, until more is known. */
export function nowhere(fn: Fn, source: Source): Origin {
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
    takenHere: false,
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

const mostOrigins = 48

/** The same on the other side of what a message goes over. */
export function crossed(origin: Origin, { owner, hops, sure }: Message, { value, path, text }: Content): Origin {
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
export function collected(): {
  readonly add: (origin: Origin) => void
  readonly full: () => boolean
  readonly all: () => readonly Origin[]
} {
  const found = new Map<string, Origin>()
  return {
    add: (origin) => {
      const { reach, function: first, field, identity } = origin
      const key = [reach, first, field, identity, sourceKey(origin.source), effectKey(origin)].join(' ')
      const before = found.get(key)
      if (before === undefined ? found.size < mostOrigins : origin.steps.length < before.steps.length) found.set(key, origin)
    },
    full: () => found.size >= mostOrigins,
    all: () => [...found.values()],
  }
}

/** What became of a value on its ways. */
function effectKey({ sure, under, written, text }: Origin): string {
  return [sure, under, written?.types, written?.characters, written?.safe, textKey(text?.shape)].join(' ')
}

/** What a way does to a value, for telling ways apart. */
export function effectOf({ sure }: Message, { value, path, text }: Content): string {
  return [sure, path, value.types, value.characters, value.safe, textKey(text)].join(' ')
}

const textKey = (text: Shape | undefined): string =>
  text?.kind === 'text' ? text.parts.map((part) => (typeof part === 'string' ? part : '\u0000')).join('') : ''
