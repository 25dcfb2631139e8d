import type { Application } from '../model/application.ts'
import type { CloudUse, UsedParameter } from '../model/code.ts'
import type { Fn } from '../model/function.ts'
import type { FunctionId, ResourceId } from '../model/ids.ts'
import { values } from '../model/known.ts'
import { comparePlaces } from '../model/place.ts'
import type { Place } from '../model/place.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { actionsOfOperation, namingParameters } from '../policy/services/operations.ts'
import type { Spot } from './engine/taint.ts'
import { bucketOfEvent } from './link/bucket-of-event.ts'
import { follow, opensIn, stepsOf } from './link/follow.ts'
import { asked } from './link/keys.ts'
import { ownerOf } from './link/message.ts'
import type { Owner } from './link/message.ts'
import { resourcesNamed, textsOf, withoutFallback } from './link/names.ts'
import type { NamedKind } from './link/names.ts'
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
  const named = [...pathsOf(service, operation)].flatMap(([path, variable]) => parameterOf(app, owner, call, path, variable, calls))
  return {
    function: fn.id,
    service,
    operation,
    at,
    given: [...new Set(objects.flatMap((one) => (one.kind === 'object' ? Object.keys(one.fields) : [])))].toSorted(),
    open: objects.some((one) => one.kind !== 'object' || one.rest !== undefined),
    parameters: [
      ...named,
      ...leadingKeysOf(app, owner, call, named),
      ...tablesOfStatements(app, owner, call),
      ...connectionsOf(app, fn, call),
    ],
    signed,
    borrowed,
  }
}

/** The parameters that say upon what, and with which actions, an operation is done; with the variable of the ARN that each fills, if any. */
const pathsOf = (service: string, operation: string): ReadonlyMap<string, string | undefined> =>
  new Map([
    ...alsoAsked.map((path) => [path, undefined] as const),
    ...(actionsOfOperation(service, operation) ?? []).flatMap(({ when }) =>
      when === undefined ? [] : [[when.parameter, undefined] as const],
    ),
    ...namingParameters(service, operation).map(({ path, variable }) => [path, variable] as const),
  ])

/** Keys for what is written, and the part of a bucket that is listed. */
const alsoAsked = ['SSEKMSKeyId', 'KmsKeyId', 'KMSMasterKeyId', 'Prefix']

function parameterOf(
  app: Application,
  owner: Owner,
  { service, operation, input }: Call,
  path: string,
  variable: string | undefined,
  calls: ReadonlyMap<number, Call>,
): readonly UsedParameter[] {
  const shapes = path.endsWith('CopySource')
    ? follow(input, stepsOf(path)).map(copied)
    : path.endsWith('{}')
      ? keysAt(input, path.slice(0, -2))
      : follow(input, stepsOf(path))
  const told = withoutFallback(shapes, owner)
    .flatMap((shape) => askedFor(shape, calls))
    .filter((shape) => !(shape.kind === 'constant' && (shape.value === undefined || shape.value === null)))
  if (told.length === 0) return []
  const named = variable === undefined ? undefined : thingsOfVariables[variable]
  const naming = { service: named?.service ?? service, kinds: named?.kinds ?? kindsOf(service), action: actionOf(service, operation) }
  const things = told.flatMap((shape) => {
    const buckets = variable === 'BucketName' && owner.kind === 'function' ? bucketOfEvent(app, owner.fn, shape) : []
    return buckets.length > 0 || naming.kinds.length === 0 ? buckets : resourcesNamed(app, owner, shape, naming).ids
  })
  return [
    {
      path,
      values: told.flatMap((shape) => textsOf(shape, owner)),
      things: ofOwnService(app, owner, things),
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

/** Those that the application declares. Two templates may declare one thing, for two ways to deploy it: a function means that of its own. */
function ofOwnService(app: Application, owner: Owner, things: readonly string[]): readonly (ResourceId | FunctionId)[] {
  const named = new Set(things)
  const declared = [...app.resources, ...app.functions].filter(({ id }) => named.has(id))
  const own = declared.filter(({ service }) => owner.kind === 'function' && service === owner.fn.service)
  return (own.length > 0 ? own : declared).map(({ id }) => id)
}

/** What the variables of ARNs name, whichever service asks. */
const thingsOfVariables: Readonly<Record<string, { readonly service: string; readonly kinds: readonly NamedKind[] }>> = {
  BucketName: { service: 's3', kinds: ['bucket'] },
  TableName: { service: 'dynamodb', kinds: ['table'] },
  QueueName: { service: 'sqs', kinds: ['queue'] },
  TopicName: { service: 'sns', kinds: ['topic'] },
  FunctionName: { service: 'lambda', kinds: ['function'] },
  SecretId: { service: 'secretsmanager', kinds: ['secret'] },
  StateMachineName: { service: 'sfn', kinds: ['workflow'] },
  EventBusName: { service: 'eventbridge', kinds: ['bus'] },
  KeyId: { service: 'kms', kinds: ['encryption-key'] },
}

/** The connections of a WebSocket API: those of the only one that the function's service has; the address that the client is made with is not read. */
function connectionsOf(app: Application, fn: Fn, { service, operation }: Call): readonly UsedParameter[] {
  if (service !== 'apigatewaymanagementapi') return []
  const [api, ...others] = app.resources.filter((one) => one.kind === 'api' && one.flavour === 'websocket' && one.service === fn.service)
  if (api?.kind !== 'api' || others.length > 0) return []
  const told = (path: string, values: readonly Text[], things: readonly ResourceId[] = []): UsedParameter => ({
    path,
    values,
    things,
    fromCaller: false,
  })
  const method = operation.startsWith('Post') ? 'POST' : operation.startsWith('Delete') ? 'DELETE' : 'GET'
  return [
    told('ApiId', [[{ kind: 'reference', to: api.id, attribute: 'Ref' }]], [api.id]),
    told(
      'Stage',
      api.stages.flatMap(({ name }) => values(name)),
    ),
    told('Method', [text(method)]),
    told('ApiSpecificResourcePath', [text('@connections/*')]),
  ].filter(({ values: all }) => all.length > 0)
}

/** How the partition keys begin that a call asks for, where the code says so: of one table, not of an index. */
function leadingKeysOf(app: Application, owner: Owner, call: Call, named: readonly UsedParameter[]): readonly UsedParameter[] {
  if (call.service !== 'dynamodb' || named.some(({ path }) => path === 'IndexName')) return []
  const [thing, ...others] = named.find(({ path }) => path === 'TableName')?.things ?? []
  const table = others.length > 0 ? undefined : app.resources.find(({ id }) => id === thing)
  const hash = table?.kind === 'table' ? table.keys[0] : undefined
  const values = asked(call).flatMap(({ attribute: [first, ...deeper], value }) =>
    first === hash && deeper.length === 0 ? textsOf(value, owner) : [],
  )
  return hash !== undefined && values.length > 0 && values.every(([head]) => typeof head === 'string' && head.length > 1)
    ? [{ path: 'LeadingKeys', values, things: [], fromCaller: false }]
    : []
}

/** The tables that statements of PartiQL name. */
function tablesOfStatements(app: Application, owner: Owner, { service, operation, input }: Call): readonly UsedParameter[] {
  if (service !== 'dynamodb' || !/^(?:Batch)?Execute/.test(operation)) return []
  const statements = ['Statement', 'Statements[].Statement', 'TransactStatements[].Statement'].flatMap((path) =>
    follow(input, stepsOf(path)),
  )
  const tables = statements.flatMap((statement) => tableIn(statement) ?? [])
  const naming = { service, kinds: kindsOf(service), action: 'dynamodb:PartiQLSelect' }
  return tables.length === 0
    ? []
    : [
        {
          path: 'TableName',
          values: tables.flatMap((table) => textsOf(table, owner)),
          things: ofOwnService(
            app,
            owner,
            tables.flatMap((table) => resourcesNamed(app, owner, table, naming).ids),
          ),
          fromCaller: false,
        },
      ]
}

/** What stands behind `from`, `into`, `update`: written, or put in. */
function tableIn(statement: Shape): Shape | undefined {
  if (statement.kind === 'any') return statement.of.map(tableIn).find((one) => one !== undefined)
  const parts = statement.kind === 'text' ? statement.parts : statement.kind === 'constant' ? [String(statement.value)] : []
  const marked = parts.map((part, index) => (typeof part === 'string' ? part : `\u{e000}${index}\u{e001}`)).join('')
  const found = /^\s*(?:select\b[^]*?\bfrom|insert\s+into|update|delete\s+from)\s+["']?(?:\u{e000}(\d+)\u{e001}|([\w.-]{3,255}))/iu.exec(
    marked,
  )
  if (found === null) return undefined
  const put = found[1] === undefined ? undefined : parts[Number(found[1])]
  return typeof put === 'object' ? put : { kind: 'constant', value: found[2] }
}

/** boto3 takes `{'Bucket': …, 'Key': …}` too. */
function copied(shape: Shape): Shape {
  if (shape.kind !== 'object') return shape
  const { Bucket: bucket, Key: key } = shape.fields
  return bucket === undefined || key === undefined ? shape : { kind: 'text', parts: [bucket, '/', key] }
}

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
