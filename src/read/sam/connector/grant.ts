import type { Place } from '../../../model/place.ts'
import { build, gap, list } from '../../document/build.ts'
import { child } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { make, report, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { connectors } from '../facts/connectors.ts'
import type { Connector, ConnectorAccess } from '../facts/connectors.ts'
import { grantStatement } from '../role/grant-statement.ts'
import type { Resource } from '../template.ts'
import type { End } from './end.ts'

/** A connection that is to be made. */
export interface Wish {
  /** Logical id of the connector; the ids of what it makes begin with it. */
  readonly id: string
  /** Ends the ids, where a connector has several destinations. */
  readonly suffix?: string
  readonly source: End
  readonly destination: End
  readonly access: readonly ConnectorAccess[]
  /** Exists under its condition. */
  readonly owner: Resource
  readonly at: Place
}

/** Gives the access that a connector stands for: a policy of a role, of a queue or topic, or permissions of a function. */
export function grant(draft: Draft, wish: Wish): void {
  const { source, destination, at, id } = wish
  const entry = connectors.find((one) => one.source === source.type && one.destination === destination.type)
  if (entry === undefined) {
    report(draft, 'unknown-construct', `the connector ${id} joins ${source.type} to ${destination.type}, which Cordon does not know`, at)
    return
  }
  for (const access of wish.access)
    if (entry.grants[access] === undefined)
      report(draft, 'invalid', `the connector ${id} asks for ${access}, which there is not between these two`, at)
  const statements = wish.access.map((access) => ({ access, all: statementsOf(wish, entry, access) })).filter(({ all }) => all.length > 0)
  if (statements.length === 0) return
  if (entry.target === 'destination function')
    for (const { access, all } of statements) for (const statement of all) addPermission(draft, wish, access, statement)
  else
    addPolicy(
      draft,
      wish,
      entry,
      statements.flatMap(({ all }) => all),
    )
}

function statementsOf({ source, destination, at }: Wish, entry: Connector, access: ConnectorAccess): readonly Node[] {
  const values: readonly (readonly [string, Node | undefined])[] = [
    ['Source.Arn', source.arn],
    ['Source.ResourceId', source.resourceId],
    ['Source.Qualifier', source.qualifier],
    ['Destination.Arn', destination.arn],
    ['Destination.Name', destination.name],
  ]
  const known = new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
  return (entry.grants[access] ?? []).map((one) => grantStatement(at, one, known, { kind: 'connector' }))
}

/** In whose policy the statements go. */
const policies = {
  'source role': { type: 'AWS::IAM::ManagedPolicy', name: '', property: 'Roles' },
  'destination role': { type: 'AWS::IAM::ManagedPolicy', name: '', property: 'Roles' },
  'destination queue': { type: 'AWS::SQS::QueuePolicy', name: 'Queue', property: 'Queues' },
  'destination topic': { type: 'AWS::SNS::TopicPolicy', name: 'Topic', property: 'Topics' },
} as const

function addPolicy(draft: Draft, wish: Wish, { target }: Connector, statements: readonly Node[]): void {
  if (target === 'destination function') return
  const { at, id, owner, suffix = '' } = wish
  const { type, name, property } = policies[target]
  const holders = holdersOf(wish, target)
  make(
    draft,
    owner,
    { logicalId: `${id}${name}Policy${suffix}`, type, at, written: true },
    {
      PolicyDocument: build(at, { Version: '2012-10-17', Statement: list(at, statements) }),
      [property]:
        holders.length > 0
          ? holders
          : unreadable(draft, 'unresolved-variable', `to whom the connector ${id} gives rights cannot be told`, at),
    },
  )
}

function holdersOf({ source, destination }: Wish, target: keyof typeof policies): readonly Node[] {
  if (target === 'source role') return source.roles
  if (target === 'destination role') return destination.roles
  const holder = target === 'destination queue' ? (destination.url ?? destination.arn) : destination.arn
  return holder === undefined ? [] : [holder]
}

/** Lambda's own form of the statement. */
function addPermission(draft: Draft, { at, destination, id, owner, suffix = '' }: Wish, access: ConnectorAccess, statement: Node): void {
  make(
    draft,
    owner,
    { logicalId: `${id}${access}LambdaPermission${suffix}`, type: 'AWS::Lambda::Permission', at, written: true },
    {
      Action: 'lambda:InvokeFunction',
      FunctionName: destination.arn ?? gap(at, 'the function is not known'),
      Principal: child(statement, 'Principal', 'Service'),
      SourceArn: child(statement, 'Condition', 'ArnLike', 'aws:SourceArn'),
      SourceAccount: child(statement, 'Condition', 'StringEquals', 'aws:SourceAccount'),
    },
  )
}
