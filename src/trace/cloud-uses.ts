import type { Application } from '../model/application.ts'
import type { CloudUse, UsedParameter } from '../model/code.ts'
import type { Fn } from '../model/function.ts'
import type { FunctionId, ResourceId } from '../model/ids.ts'
import { comparePlaces } from '../model/place.ts'
import type { Place } from '../model/place.ts'
import { actionsOfOperation, namingParameters } from '../policy/services/operations.ts'
import type { Spot } from './engine/taint.ts'
import { bucketOfEvent } from './link/bucket-of-event.ts'
import { follow, opensIn, stepsOf } from './link/follow.ts'
import { ownerOf } from './link/message.ts'
import type { Owner } from './link/message.ts'
import { resourcesNamed, textsOf } from './link/names.ts'
import { actionOf, kindsOf } from './link/services.ts'
import type { ObservationOf } from './observation.ts'
import type { Shape } from './shape.ts'
import type { Watched } from './watch-functions.ts'

type Call = ObservationOf<'cloud'>

/** Every operation of a cloud service that the functions' code calls, with what names the things that it acts on; by function and place. */
export function cloudUsesOf(app: Application, watched: readonly Watched[], place: (spot: Spot) => Place): readonly CloudUse[] {
  return watched.flatMap(({ fn, observations }) => {
    const uses = new Map<string, CloudUse>()
    const calls = new Map(observations.flatMap((one) => (one.kind === 'cloud' ? [[one.call, one] as const] : [])))
    for (const one of observations) {
      if (one.kind !== 'cloud') continue
      const use = useOf(app, fn, one, calls, place(one.spot))
      uses.set(JSON.stringify(use), use)
    }
    return [...uses.values()].toSorted((a, b) => comparePlaces(a.at, b.at) || (a.operation < b.operation ? -1 : 1))
  })
}

function useOf(app: Application, fn: Fn, call: Call, calls: ReadonlyMap<number, Call>, at: Place): CloudUse {
  const { service, operation, input, signed, borrowed = false } = call
  const owner = ownerOf(fn, call.when)
  const objects = input.kind === 'any' ? input.of : [input]
  return {
    function: fn.id,
    service,
    operation,
    at,
    given: [...new Set(objects.flatMap((one) => (one.kind === 'object' ? Object.keys(one.fields) : [])))].toSorted(),
    open: objects.some((one) => one.kind !== 'object' || one.rest !== undefined),
    parameters: pathsOf(service, operation).flatMap((path) => parameterOf(app, owner, call, path, calls)),
    signed,
    borrowed,
  }
}

/** The parameters that say upon what, and with which actions, an operation is done. */
const pathsOf = (service: string, operation: string): readonly string[] => [
  ...new Set([
    ...namingParameters(service, operation).map(({ path }) => path),
    ...(actionsOfOperation(service, operation) ?? []).flatMap(({ when }) => (when === undefined ? [] : [when.parameter])),
    ...alsoAsked,
  ]),
]

/** Keys for what is written, and the part of a bucket that is listed. */
const alsoAsked = ['SSEKMSKeyId', 'KmsKeyId', 'KMSMasterKeyId', 'Prefix']

function parameterOf(
  app: Application,
  owner: Owner,
  { service, operation, input }: Call,
  path: string,
  calls: ReadonlyMap<number, Call>,
): readonly UsedParameter[] {
  const shapes = path.endsWith('{}') ? keysAt(input, path.slice(0, -2)) : follow(input, stepsOf(path))
  const told = shapes
    .flatMap((shape) => askedFor(shape, calls))
    .filter((shape) => !(shape.kind === 'constant' && (shape.value === undefined || shape.value === null)))
  if (told.length === 0) return []
  const naming = { service, kinds: kindsOf(service), action: actionOf(service, operation) }
  const things = told.flatMap((shape) => {
    const buckets = path === 'Bucket' && owner.kind === 'function' ? bucketOfEvent(app, owner.fn, shape) : []
    return buckets.length > 0 || naming.kinds.length === 0 ? buckets : resourcesNamed(app, owner, shape, naming).ids
  })
  return [
    {
      path,
      values: told.flatMap((shape) => textsOf(shape, owner)),
      things: [...new Set(things)].filter((id): id is ResourceId | FunctionId => isDeclared(app, id)),
      fromCaller: told.some((shape) => opensIn(shape).some(({ carries }) => carries.some(({ source }) => source.kind === 'event'))),
    },
  ]
}

/** Answers that only name otherwise what was asked for: operation → path in its answer → the parameter. */
const namesAgain: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sqs:GetQueueUrl': { QueueUrl: 'QueueName' },
  'sqs:CreateQueue': { QueueUrl: 'QueueName' },
  'sqs:GetQueueAttributes': { 'Attributes.QueueArn': 'QueueUrl' },
  'sns:CreateTopic': { TopicArn: 'Name' },
}

/** What was asked for, where a value is what a call before answered. */
function askedFor(shape: Shape, calls: ReadonlyMap<number, Call>): readonly Shape[] {
  if (shape.kind === 'any') return shape.of.flatMap((one) => askedFor(one, calls))
  if (shape.kind !== 'open' || !shape.direct) return [shape]
  const found = shape.carries.flatMap(({ source }) => {
    const call = source.kind === 'cloud' ? calls.get(source.call) : undefined
    const parameter =
      call === undefined || source.kind !== 'cloud' ? undefined : namesAgain[`${call.service}:${call.operation}`]?.[source.path.join('.')]
    return call === undefined || parameter === undefined ? [] : follow(call.input, stepsOf(parameter))
  })
  return found.length > 0 ? found : [shape]
}

const isDeclared = (app: Application, id: string): boolean =>
  app.resources.some((one) => one.id === id) || app.functions.some((one) => one.id === id)

/** `{[table]: …}`: the names of the fields are names of things. */
function keysAt(input: Shape, path: string): readonly Shape[] {
  return follow(input, stepsOf(path)).flatMap((holder): readonly Shape[] => {
    if (holder.kind !== 'object') return [holder]
    const names = Object.keys(holder.fields).map((value): Shape => ({ kind: 'constant', value }))
    if (holder.named !== undefined) return [...names, holder.named]
    return holder.rest === undefined
      ? names
      : [...names, holder.rest.kind === 'open' ? { ...holder.rest, variable: undefined } : holder.rest]
  })
}
