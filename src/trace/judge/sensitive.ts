import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { routeById } from '../../model/questions.ts'
import { canBe } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { TriggerEntry } from '../../triggers/catalogue.ts'
import { parsePath } from '../../triggers/path.ts'
import type { Path, Source } from '../engine/taint.ts'
import { shapesOf } from '../link/entries.ts'
import { contentsOf } from '../link/contents.ts'
import type { Content } from '../link/contents.ts'
import { stepsOf } from '../link/follow.ts'
import { placesOfRequest } from '../link/request-templates.ts'
import { rootsOf } from '../link/origins.ts'
import type { Linked, Root } from '../link/origins.ts'
import { operationTable } from '../link/parameters.ts'
import type { Observation } from '../observation.ts'
import type { Carried, OpenShape, Shape } from '../shape.ts'
import type { Leak } from './leaks.ts'
import { hides, isKept, sensitiveAt } from './sensitive-names.ts'
import type { SensitiveName } from './sensitive-names.ts'

/** Something sensitive in a value. */
export interface Sensitive extends Leak {
  readonly name: SensitiveName
  /** Where in the value it stands. */
  readonly path: Path
}

/** What is known of a function's data beside the value itself. */
export interface Knowledge {
  readonly linked: Linked
  readonly fn: Fn
  /** The places of the event that its code reads: they tell what is inside of what it only passes on. */
  readonly reads: readonly Path[]
}

export function knowledgeOf(linked: Linked, fn: Fn, observations: readonly Observation[]): Knowledge {
  return { linked, fn, reads: readsIn(observations) }
}

const readsIn = remembered((observations: readonly Observation[]): readonly Path[] => {
  const reads = new Map<string, Path>()
  for (const observation of observations)
    for (const shape of shapesIn(observation))
      for (const { value } of contentsOf(shape))
        for (const { source } of value.carries) if (source.kind === 'event') reads.set(source.path.join('\n'), plain(source.path))
  return [...reads.values()]
})

/** Without decodings. */
const plain = (path: Path): Path => path.filter((step) => !step.startsWith('<'))

/** The values that an observation tells of. */
export function shapesIn(observation: Observation): readonly Shape[] {
  switch (observation.kind) {
    case 'sink':
    case 'answer':
    case 'thrown':
    case 'state':
      return [observation.value]
    case 'cloud':
      return [observation.input]
    case 'request':
      return [observation.url, observation.body, observation.headers].filter((shape) => shape !== undefined)
    case 'log':
      return observation.values
    case 'compared':
      return [observation.left, observation.right]
    case 'token':
      return [observation.token]
    default:
      return []
  }
}

/** Credentials and data about people in a value, by the names of where they come from and of where they stand. */
export function sensitiveIn(known: Knowledge, shape: Shape): readonly Sensitive[] {
  return contentsOf(shape).flatMap((content) =>
    isKept(content.value, content.path)
      ? content.value.carries.flatMap((carried) => (isHidden(carried) ? [] : sensitiveOf(known, content, carried)))
      : [],
  )
}

const isHidden = ({ way }: Carried): boolean => way.some(({ step, name }) => (step === 'through' || step === 'into') && hides.test(name))

/** Made into something else since it was taken out: what is told from a token is no token, nor is a claim out of it. */
const isMadeAnew = ({ way }: Carried): boolean =>
  way.slice(way.findLastIndex(({ step }) => step === 'read') + 1).some(({ step }) => step === 'through')

function sensitiveOf(known: Knowledge, { path, value }: Content, carried: Carried): readonly Sensitive[] {
  const { linked, fn } = known
  const { source } = carried
  if (source.kind !== 'event' && source.kind !== 'cloud' && source.kind !== 'store') return []
  const said = (origin: Root, name: SensitiveName | undefined, below: Path = []): readonly Sensitive[] =>
    // What was worked out on the other side is none either: a balance that was asked for with a token's claim.
    name === undefined || (name.credential && (isMadeAnew(carried) || origin.written?.direct === false))
      ? []
      : [{ name, path: [...path, ...below], origin, what: name.what, sure: !name.common }]
  return rootsOf(linked, fn, carried).flatMap((origin) => {
    const { source: first, under } = origin
    if (first.kind !== 'event' && first.kind !== 'cloud' && first.kind !== 'store') return []
    const here = said(origin, sensitiveAt(first.path) ?? sensitiveAt(under) ?? byKey(path), under)
    if (here.length > 0) return here
    const isWhole = value.direct && source.kind === 'event' && first.kind === 'event' && origin.through.length === 0
    return isWhole
      ? insideOf(known, path.at(-1) === '*' && first.path.at(-1) === '*' ? first.path.slice(0, -1) : first.path).flatMap(
          ({ name, below, sure }) => said(origin, name, below).map((one) => ({ ...one, sure: one.sure && sure })),
        )
      : []
  })
}

/** The name under which it is passed on. `token` and `key` alone are names for many things. */
function byKey(path: Path): SensitiveName | undefined {
  const name = sensitiveAt(path)
  return name?.credential === true && name.what !== 'a password' ? undefined : name
}

interface Inside {
  readonly name: SensitiveName
  readonly below: Path
  readonly sure: boolean
}

/** What stands below a place of the event: what the code reads there, and what the trigger puts there. */
function insideOf({ linked, fn, reads }: Knowledge, at: Path): readonly Inside[] {
  const base = plain(at)
  const read = reads.flatMap((path): readonly Inside[] => {
    const name = path.length > base.length && base.every((step, index) => step === path[index]) ? sensitiveAt(path) : undefined
    return name === undefined ? [] : [{ name, below: path.slice(base.length), sure: true }]
  })
  return [...read, ...sentBelow(linked.app, fn, base)]
}

/** Fields of the trigger's own events. Header names are not listed there: callers who sign in send credentials in them. */
function sentBelow(app: Application, fn: Fn, base: Path): readonly Inside[] {
  return fn.triggers.flatMap((trigger) => {
    const route = 'route' in trigger ? routeById(app, trigger.route) : undefined
    const signedIn = route === undefined || canBe(route.authorization, ({ kind }) => kind !== 'none' && kind !== 'network')
    return shapesOf(app, trigger).flatMap(({ fields }) =>
      fields.flatMap((field): readonly Inside[] => {
        const path = pathOf(field)
        if (path.length <= base.length || !base.every((step, index) => step === path[index] || path[index] === '*' || step === '*'))
          return []
        const headers = path.findIndex((step) => /^(multiValueH|h)eaders$/.test(step))
        const below = headers >= 0 && path[headers + 1] === '*' ? [...path.slice(0, headers + 1), 'authorization'] : path
        const name = sensitiveAt(below)
        return name === undefined ? [] : [{ name, below: below.slice(base.length), sure: signedIn }]
      }),
    )
  })
}

const pathOf = remembered(({ path }: TriggerEntry['fields'][number]): Path =>
  parsePath(path).map((step) => (step.kind === 'key' ? step.key : '*')),
)

/** Is the value a text, as far as is known, and not an object that a log shows with its fields? */
export function isText(linked: Linked, fn: Fn, value: OpenShape, { source }: Carried, { under }: Root, inText: boolean): boolean {
  const { app } = linked
  if ((value.types & text) === 0) return false
  // What a call gives of which nothing is known may be an object too, unless it is put into a text.
  if (!value.direct) return inText || (value.types & object) === 0
  if (under.length > 0 || !('path' in source) || source.path.length === 0 || source.path.at(-1) === '<json>') return false
  if (source.kind === 'cloud') return !holdsItem(linked, fn, source)
  return (
    source.kind !== 'event' ||
    !fn.triggers.some((trigger) =>
      // What a route's template puts there may be an object although the request's own is text: a body that came as JSON.
      placesOfRequest('route' in trigger ? routeById(app, trigger.route) : undefined, source.path).some(
        (place) => place.at(-1) === '<json>' || shapesOf(app, trigger).some(({ fields }) => fields.some((field) => isAbove(place, field))),
      ),
    )
  )
}

/** Items of a table are objects, and so is all that holds them. */
function holdsItem(linked: Linked, fn: Fn, { call: number, path }: Extract<Source, { kind: 'cloud' }>): boolean {
  const call = linked.callOf(fn, number)
  const places = call === undefined ? [] : (operationTable(call.service, call.operation)?.reads ?? [])
  return places.some(({ part, at }) => {
    const steps = stepsOf(at)
    return (
      part === 'item' &&
      path.length <= steps.length &&
      path.every((step, index) => step === steps[index] || step === '*' || steps[index] === '*')
    )
  })
}

const [text, object] = [1, 8 | 16]

/** Does the field stand inside of what is at the path? A field that is itself an object or a list is no text either. */
function isAbove(path: Path, field: TriggerEntry['fields'][number]): boolean {
  const steps = parsePath(field.path)
  const isHolder = field.type === 'object' || field.type === 'list'
  return (
    (steps.length > path.length || (isHolder && steps.length === path.length)) &&
    path.every((step, index) => steps[index]?.kind !== 'key' || (steps[index].kind === 'key' && steps[index].key === step))
  )
}
