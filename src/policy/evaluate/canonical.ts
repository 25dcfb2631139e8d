import type { Application } from '../../model/application.ts'
import { map, valueOf } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { remembered } from '../../model/remembered.ts'
import type { Resource } from '../../model/resource.ts'
import type { Statement } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Hole, Text, TextPart } from '../../model/text.ts'
import { madeUpName, secretSuffix } from './atoms.ts'

/**
 * One way to write what a text names: attributes of things of the application become the ARN or the name that they stand for, as far as the
 * model tells. `!GetAtt Orders.Arn` and `arn:aws:dynamodb:${region}:${account}:table/orders-${stage}` are then the same text. Where the
 * provider makes the name up, that is told in its place (`table/${Orders.MadeUpName}`): service and type are known all the same; of things
 * without an entry in the table below the reference stays whole. The partition is taken for `aws`, also where another one is written: a template is
 * deployed in one only, and `${AWS::Partition}` in it is the one that others write.
 */
export function canonicalArn(app: Application, value: Text): Text {
  return textIn(app)(value)
}

/** The same text answers the same one, so that what is worked out of it for matching is kept. */
const textIn = remembered((app: Application) =>
  remembered((value: Text): Text => {
    const whole = value.some((part) => typeof part !== 'string') ? written(namesOf(app), value, deepest) : value
    const [head, ...rest] = whole
    return typeof head === 'string' && otherPartition.test(head) ? [head.replace(otherPartition, 'arn:aws:'), ...rest] : whole
  }),
)

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
const otherPartition = /^arn:aws-[a-z-]+:/

/** Statements whose principals, resources and condition values are written that way. */
export function canonicalStatements(app: Application, statements: readonly Statement[]): readonly Statement[] {
  return statements.map(canonicalIn(app))
}

const canonicalIn = remembered((app: Application) =>
  remembered((statement: Statement): Statement => {
    const all = (values: Statement['resources']) => map(values, (texts) => texts.map((one) => canonicalArn(app, one)))
    const principals =
      statement.principals && map(statement.principals, (each) => each.map((one) => ({ ...one, name: canonicalArn(app, one.name) })))
    return {
      ...statement,
      resources: all(statement.resources),
      conditions: statement.conditions.map((condition) => ({ ...condition, values: all(condition.values) })),
      ...(principals === undefined ? {} : { principals }),
    }
  }),
)

// Names may refer to other names; in a circle nothing can be deployed.
const deepest = 8

function written(named: ReadonlyMap<string, Named>, value: Text, depth: number): Text {
  return text(...value.flatMap((part) => (typeof part === 'string' ? [part] : ofHole(named, part, depth))))
}

function ofHole(named: ReadonlyMap<string, Named>, hole: Hole, depth: number): Text {
  if (hole.kind === 'pseudo' && hole.name === 'partition') return ['aws']
  const thing = hole.kind === 'reference' ? named.get(hole.to) : undefined
  if (hole.kind !== 'reference' || thing === undefined || depth === 0) return [hole]
  const name = thing.name === undefined ? [{ ...hole, attribute: thing.without }] : written(named, thing.name, depth - 1)
  switch (thing.form.says(hole.attribute)) {
    case 'arn':
      return text('arn:aws:', ...thing.form.arn(name, hole.to))
    case 'name':
      return name
    case 'url':
      return text('https://sqs.', region, '.', { kind: 'pseudo', name: 'suffix' }, '/', account, '/', ...name)
    case 'stream':
      return text('arn:aws:', ...thing.form.arn(name, hole.to), '/stream/', { ...hole, attribute: 'StreamLabel' })
    case undefined:
      return [hole]
  }
}

interface Named {
  /** Undefined where the provider makes it up, or it is not certain. */
  readonly name: Text | undefined
  /** What stands for the name then. */
  readonly without: string
  readonly form: Form
}

type Reference = Extract<Hole, { kind: 'reference' }>
/** What an attribute answers. */
type Said = 'arn' | 'name' | 'url' | 'stream' | undefined

interface Form {
  /** After the partition. */
  readonly arn: (name: Text, of: Reference['to']) => Text
  readonly says: (attribute: string) => Said
  /** The attribute that answers the name; `Ref` where missing. */
  readonly name?: string
}

const region: TextPart = { kind: 'pseudo', name: 'region' }
const account: TextPart = { kind: 'pseudo', name: 'account' }

/** `service:region:account:` and what comes before the name. */
const regional =
  (service: string, start: string): Form['arn'] =>
  (name) =>
    text(`${service}:`, region, ':', account, `:${start}`, ...name)

const byRef =
  (ref: 'arn' | 'name' | 'url', name?: string): Form['says'] =>
  (attribute) => {
    if (attribute === 'Ref') return ref
    if (attribute === name) return 'name'
    return attribute === 'StreamArn' ? 'stream' : attribute === 'Arn' || attribute === 'TopicArn' ? 'arn' : undefined
  }

const form = (arn: Form['arn'], ref: 'arn' | 'name' | 'url' = 'name', name?: string): Form => ({
  arn,
  says: byRef(ref, name),
  ...(name === undefined ? {} : { name }),
})

const functions = form(regional('lambda', 'function:'))

// What Ref and the attributes answer, and the ARN, by kind. Source: "Return values" of each type in the CloudFormation template reference and
// "Resource types" in the Service Authorization Reference, as of 2026-11-22. Roles are not here: their ARN holds a path that the model does not tell.
const forms: ReadonlyMap<string, Form> = new Map([
  ['table', form(regional('dynamodb', 'table/'))],
  ['bucket', form((name) => text('s3:::', ...name))],
  ['queue', form(regional('sqs', ''), 'url', 'QueueName')],
  ['topic', form(regional('sns', ''), 'arn', 'TopicName')],
  ['stream data', form(regional('kinesis', 'stream/'))],
  ['stream delivery', form(regional('firehose', 'deliverystream/'))],
  ['bus', form(regional('events', 'event-bus/'))],
  ['workflow', form(regional('states', 'stateMachine:'), 'arn', 'Name')],
  ['user-pool', form(regional('cognito-idp', 'userpool/'))],
  ['encryption-key', form(regional('kms', 'key/'), 'name', 'KeyId')],
  // Its attribute Arn ends in `:*`, as statements want it.
  ['log-group', form((name, of) => text(...regional('logs', 'log-group:')(name, of), ':*'))],
  ['config-parameter', form((name, of) => regional('ssm', 'parameter')(withSlash(name), of))],
  // Six letters that the provider makes up, the same wherever the secret is named.
  [
    'secret',
    form(
      (name, of) => text(...regional('secretsmanager', 'secret:')(name, of), '-', { kind: 'reference', to: of, attribute: secretSuffix }),
      'arn',
    ),
  ],
])

const withSlash = (name: Text): Text => (typeof name[0] === 'string' && name[0].startsWith('/') ? name : text('/', ...name))

const namesOf = remembered((app: Application): ReadonlyMap<string, Named> => {
  const named = new Map<string, Named>()
  for (const resource of app.resources) {
    const own = forms.get(keyOf(resource))
    if (own !== undefined) named.set(resource.id, namedBy(resource.kind, resource.name, own))
  }
  for (const fn of app.functions) named.set(fn.id, namedBy('function', fn.name, functions))
  return named
})

const keyOf = (resource: Resource): string => (resource.kind === 'stream' ? `stream ${resource.flavour}` : resource.kind)

/** Keys and user pools are named by an identity that the provider makes up, and that people copy; what they are called is only for people. */
function namedBy(kind: string, name: Known<Text> | undefined, own: Form): Named {
  const byIdentity = kind === 'encryption-key' || kind === 'user-pool'
  return {
    name: name === undefined || byIdentity ? undefined : valueOf(name),
    without: name === undefined && !byIdentity ? madeUpName : (own.name ?? 'Ref'),
    form: own,
  }
}
