import type { Step } from '../../model/finding.ts'
import type { Fn } from '../../model/function.ts'
import { remembered } from '../../model/remembered.ts'
import type { Condition } from '../condition.ts'
import { sourceKey } from '../engine/taint.ts'
import type { Path, Source } from '../engine/taint.ts'
import type { Carried, OpenShape, Shape } from '../shape.ts'
import { contentsOf } from './contents.ts'
import type { Content } from './contents.ts'
import { entriesAt } from './entries.ts'
import { arrivalsFrom, arrivalsUnder, reachUnder } from './fitting.ts'
import { follow } from './follow.ts'
import type { Arrival, Linked } from './link.ts'
import { ownerName, ownerOf } from './message.ts'
import type { Message, Owner } from './message.ts'
import { collected, crossed, effectOf, nowhere, ownOrigin } from './origin.ts'
import type { Origin } from './origin.ts'
import { secretAt } from './secret-answers.ts'
import { showField, stepsOfWay } from './steps.ts'
import { answerOfExecution, answersAtOnce, arrivalsInState } from './workflows/arrivals.ts'
import { uploaded } from './writers.ts'

export type { Linked } from './link.ts'
export type { Origin } from './origin.ts'

/** The same where it need not be somebody's choice. */
export type Root = Origin

/** How many things data crosses before nobody follows it any more. */
const longest = 10

/** Everybody who can choose what a value of a function's code carries of one source. */
export function originsOf(linked: Linked, fn: Fn, carried: Carried, when?: readonly Condition[]): readonly Origin[] {
  return chosenAmong(rootsOf(linked, fn, carried, when))
}

const chosenAmong = remembered((roots: readonly Root[]) => roots.filter(({ source }) => source.kind === 'event'))

/** All that a value of a function's code comes from, as far as it carries one source: somebody outside, an error, a secret, a row, across everything in between. `when`: under which conditions its code uses it. */
export function rootsOf(linked: Linked, fn: Fn, carried: Carried, when?: readonly Condition[]): readonly Root[] {
  const { source } = carried
  if (source.kind !== 'event' && source.kind !== 'cloud' && !isAnswered(linked, fn, source)) return [ownOrigin(linked, fn, carried)]
  const owner = ownerOf(fn, when)
  const ofOwner = known(linked).of(owner)
  const before = ofOwner.get(carried)
  if (before !== undefined) return before
  const own = stepsOfWay(linked, carried, fn)
  const found = foundAt(linked, owner, source)
  const roots = own.length === 0 ? found : found.map((origin) => ({ ...origin, steps: [...origin.steps, ...own] }))
  ofOwner.set(carried, roots)
  return roots
}

/** What is asked for many times is worked out once. */
interface Answered {
  readonly of: (owner: Code) => WeakMap<Carried, readonly Root[]>
  /** By place. */
  readonly searched: Map<string, { readonly by: string; readonly found: readonly Origin[] }>
  readonly passages: WeakMap<readonly Arrival[], Map<string, readonly Passage[]>>
  /** Lists of what arrives, by number. */
  readonly numbers: Map<readonly Arrival[], number>
}

const known = remembered((): Answered => {
  const owners = new Map<string, WeakMap<Carried, readonly Root[]>>()
  return {
    of: (owner) => {
      const name = ownerName(owner)
      const before = owners.get(name) ?? new WeakMap<Carried, readonly Root[]>()
      owners.set(name, before)
      return before
    },
    searched: new Map(),
    passages: new WeakMap(),
    numbers: new Map(),
  }
})

/** A function's code, or what of it runs under some conditions. */
type Code = Extract<Owner, { kind: 'function' }>

function foundAt(linked: Linked, owner: Code, source: Source): readonly Origin[] {
  const { searched } = known(linked)
  const place = placeOf(linked, owner, source)
  const name = `${owner.fn.id} ${sourceKey(source)}`
  const before = searched.get(place)
  if (before !== undefined) return before.by === name ? before.found : asReadBy(linked, owner.fn, source, before.found)
  const found = search(linked, owner, source)
  searched.set(place, { by: name, found })
  return found
}

/** Where a search looks. Calls that come upon the very same things are one place, whoever makes them: a hundred functions may read one table. */
function placeOf(linked: Linked, owner: Owner, source: Source): string {
  if (owner.kind === 'function' && source.kind === 'cloud') {
    const arrivals = linked.arrivalsOf(owner.fn, source.call)
    const call = linked.callOf(owner.fn, source.call)
    if (
      arrivals.length > 0 &&
      call !== undefined &&
      secretAt(linked.app, owner.fn, call, source.path) === undefined &&
      !answersAtOnce(call)
    ) {
      const { numbers } = known(linked)
      const number = numbers.get(arrivals) ?? numbers.size
      numbers.set(arrivals, number)
      return `arrivals${number}:${source.path.join('\u0001')}`
    }
  }
  return `${ownerName(owner)} ${sourceKey(source)}`
}

/** What another reader of the same place found; the last step is this one's own, as is what nobody took in before. */
function asReadBy(linked: Linked, fn: Fn, source: Source, found: readonly Origin[]): readonly Origin[] {
  const step = source.kind === 'cloud' ? readStep(linked, fn, source) : undefined
  return found.map((origin) =>
    origin.steps.length === 0 || step === undefined
      ? ownOrigin(linked, fn, { source, way: [] })
      : { ...origin, function: origin.takenHere ? fn.id : origin.function, steps: [...origin.steps.slice(0, -1), step] },
  )
}

/** What a value carries, and the variable that it is. */
export function carriedBy({ variable, carries }: OpenShape): readonly Carried[] {
  return variable === undefined ? carries : [...carries, { source: { kind: 'environment', name: variable }, way: [] }]
}

/** A value of somebody's, on the way back from where it was asked for. */
interface Stage {
  readonly owner: Owner
  readonly source: Source
  /** The function that takes it in. */
  readonly reader: Fn
  readonly depth: number
  /** What becomes of something that stands here when it has come to where it was asked for. */
  readonly back: (origin: Origin) => Origin
  /** The same for ways that do the same to a value. */
  readonly effect: string
  /** Those who asked for it. */
  readonly askers: Stage[]
  /** Something was found here, or behind it. */
  found: boolean
  /** What is said where nothing is. */
  spare: Origin | undefined
}

/** From one place to the one that asked for it. */
interface Passage {
  readonly message: Message
  readonly content: Content
  readonly carried: Carried
  /** Where it leads. */
  readonly place: string
  /** What it does to a value. */
  readonly effect: string
}

/** All ways from what arrives, at a path in it. Of those that lead to one place and do the same the first stands for all. */
function passagesFrom(linked: Linked, arrivals: readonly Arrival[], path: Path): readonly Passage[] {
  const { passages } = known(linked)
  const ofList = passages.get(arrivals) ?? new Map<string, readonly Passage[]>()
  passages.set(arrivals, ofList)
  const key = path.join('\u0001')
  const before = ofList.get(key)
  if (before !== undefined) return before
  const found = new Map<string, Passage>()
  for (const { message, shape } of arrivals)
    for (const content of contentsAt(shape, path)) {
      const effect = effectOf(message, content)
      for (const carried of carriedBy(content.value)) {
        const place = placeOf(linked, message.owner, carried.source)
        const name = `${place} ${effect}`
        if (!found.has(name)) found.set(name, { message, content, carried, place, effect })
      }
    }
  const all = [...found.values()]
  ofList.set(key, all)
  return all
}

/**
 * Everybody who can choose what a source gives: breadth first, so that the shortest way to each is found, and each place is looked at once for each thing
 * that the way does to the value. Where a hundred functions read and write one table there are more ways than anybody can walk.
 */
function search(linked: Linked, owner: Code, source: Source): readonly Origin[] {
  const origins = collected()
  const first: Stage = {
    owner,
    source,
    reader: owner.fn,
    depth: 0,
    back: (one) => one,
    effect: '',
    askers: [],
    found: false,
    spare: undefined,
  }
  const stages = [first]
  const seen = new Map([[placeOf(linked, owner, source), [first]]])
  let asked = 0
  const ask = (asker: Stage, passage: Passage, step: Step | undefined): void => {
    asked++
    const same = seen.get(passage.place) ?? []
    const effect = same.length >= mostWays ? '' : `${asker.effect}|${passage.effect}`
    const before = same.length >= mostWays ? same[0] : same.find((one) => one.effect === effect)
    if (before !== undefined) {
      before.askers.push(asker)
      if (before.found) mark(asker)
      return
    }
    const depth = asker.depth + 1
    if (depth > longest || stages.length >= mostStages) return
    const { message, content, carried } = passage
    const { owner } = message
    const back = (origin: Origin): Origin => {
      const own = owner.kind === 'function' ? stepsOfWay(linked, carried, owner.fn) : []
      const here = crossed(own.length === 0 ? origin : { ...origin, steps: [...origin.steps, ...own] }, message, content)
      return asker.back(step === undefined ? here : { ...here, steps: [...here.steps, step] })
    }
    const reader = owner.kind === 'function' ? owner.fn : asker.reader
    const stage: Stage = { owner, source: carried.source, reader, depth, back, effect, askers: [asker], found: false, spare: undefined }
    seen.set(passage.place, [...same, stage])
    stages.push(stage)
  }
  const tell = (stage: Stage, origin: Origin): void => {
    origins.add(stage.back(origin))
    mark(stage)
  }
  const across = (stage: Stage, arrivals: readonly Arrival[], path: Path, step?: Step): void => {
    for (const passage of passagesFrom(linked, arrivals, path)) {
      if (asked > mostAsked) return
      ask(stage, passage, step)
    }
  }
  for (const stage of stages) {
    if (origins.full()) break
    lookAt(linked, stage, { tell: (origin) => tell(stage, origin), across: (arrivals, path, step) => across(stage, arrivals, path, step) })
  }
  for (const stage of stages.toReversed()) if (!stage.found && stage.spare !== undefined && !origins.full()) tell(stage, stage.spare)
  return origins.all()
}

/** More places than this are not looked at for one question. */
const mostStages = 400
/** Nor is it asked more often than this. */
const mostAsked = 2000
/** As often as this one place is looked at, for ways that do something else to the value. */
const mostWays = 4

const contents = new WeakMap<Shape, Map<string, readonly Content[]>>()

/** The unknown values at a path of what arrives. The same is asked for by many. */
function contentsAt(shape: Shape, path: Path): readonly Content[] {
  const ofShape = contents.get(shape) ?? new Map<string, readonly Content[]>()
  contents.set(shape, ofShape)
  const key = path.join('\u0001')
  const known = ofShape.get(key) ?? follow(shape, path).flatMap((found) => contentsOf(found))
  ofShape.set(key, known)
  return known
}

function mark(stage: Stage): void {
  const open = [stage]
  for (const one of open) {
    if (one.found) continue
    one.found = true
    open.push(...one.askers)
  }
}

interface Found {
  readonly tell: (origin: Origin) => void
  readonly across: (arrivals: readonly Arrival[], path: Path, step?: Step) => void
}

function lookAt(linked: Linked, stage: Stage, found: Found): void {
  const { owner, source, reader } = stage
  switch (owner.kind) {
    case 'outside':
      return found.tell({
        ...nowhere(reader, source),
        reach: owner.reach,
        field: owner.field,
        steps: [{ at: owner.at, what: owner.says }],
        takenHere: stage.depth === 1,
      })
    case 'state':
      if (source.kind === 'event') found.across(arrivalsInState(linked, owner, source.path), [])
      return
    case 'function':
      if (source.kind === 'event') return inEvent(linked, owner, source, found)
      if (source.kind === 'cloud') return inAnswer(linked, stage, owner.fn, source, found)
      if (isAnswered(linked, owner.fn, source)) {
        found.across(linked.responsesTo(owner.fn, source.request), source.path)
        stage.spare = ownOrigin(linked, owner.fn, { source, way: [] })
        return
      }
      return found.tell(ownOrigin(linked, owner.fn, { source, way: [] }))
  }
}

/** The answer of another server, which is the application itself. */
function isAnswered(linked: Linked, fn: Fn, source: Source): source is Extract<Source, { kind: 'store' }> & { readonly request: number } {
  return source.kind === 'store' && source.request !== undefined && linked.responsesTo(fn, source.request).length > 0
}

function inEvent(linked: Linked, owner: Code, source: Extract<Source, { kind: 'event' }>, found: Found): void {
  const { fn, when, calledBy } = owner
  const own = calledBy === undefined ? [] : arrivalsFrom(linked, fn, calledBy)
  if (own.length > 0) return found.across(own, source.path)
  if (source.path[0] === uploaded) return found.tell(uploader(linked, owner, source))
  for (const { reach, sure, says, at, identity, trigger } of entriesAt(linked.app, fn, source.path, when))
    found.tell({
      ...nowhere(fn, source),
      reach,
      sure,
      field: showField(source.path) || 'the event',
      steps: [{ at, what: says }],
      along: 'route' in trigger ? [trigger.route] : [],
      identity,
    })
  found.across(arrivalsUnder(linked, fn, when), source.path)
}

/** The answer of a cloud operation: what others put where it reads, or a secret. */
function inAnswer(linked: Linked, stage: Stage, fn: Fn, source: Extract<Source, { kind: 'cloud' }>, found: Found): void {
  const call = linked.callOf(fn, source.call)
  if (call === undefined) return
  const step = readStep(linked, fn, source)
  const secret = secretAt(linked.app, fn, call, source.path)
  found.across(linked.arrivalsOf(fn, source.call), source.path, step)
  if (answersAtOnce(call)) found.across(answerOfExecution(linked, fn, source), [], step)
  if (secret === undefined) stage.spare = ownOrigin(linked, fn, { source, way: [] })
  else found.tell(ownOrigin(linked, fn, { source: secret, way: [] }))
}

function readStep(linked: Linked, fn: Fn, source: Extract<Source, { kind: 'cloud' }>): Step | undefined {
  const call = linked.callOf(fn, source.call)
  return call && { at: linked.place(call.spot), what: `… is read back by ${fn.logicalId} (${call.service}:${call.operation})` }
}

/** A signed address lets whoever gets it write: the function hands it to its callers. */
function uploader({ app }: Linked, { fn, when }: Code, source: Source): Origin {
  const what = `${fn.logicalId} hands its callers a signed address: what they send there is theirs`
  return { ...nowhere(fn, source), reach: reachUnder(app, fn, when), field: 'the upload', steps: [{ at: fn.at, what }] }
}
