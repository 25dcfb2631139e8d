import type { Application } from '../../model/application.ts'
import { canBe, holds, values } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { provenReachOfRoute } from '../../model/reach.ts'
import type { Reach } from '../../model/reach.ts'
import { resourceById, resourcesOfKind, shortName, showRoute } from '../../model/questions.ts'
import { remembered } from '../../model/remembered.ts'
import type { Resource } from '../../model/resource.ts'
import { bucketOpenings } from '../../policy/bucket-openings.ts'
import { allowsAction } from '../../policy/grants.ts'
import { roleMayDo } from '../../policy/may-do.ts'
import { openStatements } from '../../policy/narrowing.ts'
import { keyFrom } from './deliveries.ts'
import { message } from './message.ts'
import type { Message, NodeName, Owner, Parts } from './message.ts'
import { nodesOfTarget } from './nodes.ts'
import { openAt } from './shapes.ts'

/** Who writes to things of the application from outside, with no function in between. */
export function outsideWrites(app: Application): readonly (readonly [NodeName, Message])[] {
  return [
    ...direct(app),
    ...app.resources.flatMap((resource) => [
      ...byPolicy(resource),
      ...byGuests(app, resource),
      ...bySignedIn(app, resource),
      ...fed(app, resource),
      ...signedUp(resource),
    ]),
  ]
}

/** Somebody of whom nothing is known but how he gets there. */
export function outsider(
  resource: Pick<Resource, 'logicalId' | 'kind' | 'id'>,
  by: { readonly reach: Reach; readonly says: string; readonly at: Place; readonly sure?: boolean },
  parts = partsOf(resource.kind),
): Message {
  const owner: Owner = {
    kind: 'outside',
    reach: by.reach,
    says: by.says,
    at: by.at,
    field:
      fields[resource.kind] === undefined ? `what is in ${resource.logicalId}` : `${fields[resource.kind] ?? ''} of ${resource.logicalId}`,
  }
  return message(owner, parts, { over: resource.id, at: by.at, says: `… is written to ${resource.logicalId}` }, by.sure ?? true)
}

const fields: Partial<Record<Resource['kind'], string>> = {
  bucket: 'the object',
  queue: 'the message',
  topic: 'the message',
  table: 'the item',
  stream: 'the record',
  bus: 'the event',
  workflow: 'the input',
}

/** All that one can choose who may write to such a thing. */
function partsOf(kind: Resource['kind']): Parts {
  const all = openAt([])
  switch (kind) {
    case 'bucket':
      return { key: all, content: all, metadata: all }
    case 'table':
      return { item: all }
    case 'bus':
      return { detail: all, 'detail-type': all, source: all }
    case 'workflow':
      return { input: all }
    case 'topic':
      return { content: all, subject: all, attributes: all }
    case 'stream':
      return { content: all, key: all }
    default:
      return { content: all, attributes: all, value: all }
  }
}

/** Routes that a gateway hands to a service itself: what the caller sends becomes the message. */
function direct(app: Application): readonly (readonly [NodeName, Message])[] {
  return app.routes.flatMap((route) =>
    values(route.target).flatMap((target): readonly (readonly [NodeName, Message])[] => {
      const resource = target.kind === 'resource' ? resourceById(app, target.resource) : undefined
      if (resource === undefined || route.method === 'GET' || route.method === 'OPTIONS') return []
      const { reach, sure } = provenReachOfRoute(route)
      return [
        [
          resource.id,
          outsider(resource, {
            reach,
            says: `${showRoute(route)} ${reach === 'public' ? 'lets anybody in' : 'lets signed-in callers in'}`,
            at: route.at,
            sure,
          }),
        ],
      ]
    }),
  )
}

const writing: Partial<Record<Resource['kind'], readonly string[]>> = {
  queue: ['sqs:SendMessage'],
  topic: ['sns:Publish'],
  bus: ['events:PutEvents'],
  stream: ['kinesis:PutRecord', 'kinesis:PutRecords', 'firehose:PutRecord'],
  table: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
  bucket: ['s3:PutObject'],
  workflow: ['states:StartExecution'],
}

/** Resource policies and access lists that let strangers write. */
function byPolicy(resource: Resource): readonly (readonly [NodeName, Message])[] {
  if (resource.kind === 'bucket')
    return bucketOpenings(resource)
      .filter(({ may }) => may === 'write')
      .map(({ by, sure, at }) => [
        resource.id,
        outsider(resource, { reach: 'public', says: `anybody may write to ${resource.logicalId}: ${by}`, at, sure }),
      ])
  const actions = writing[resource.kind] ?? []
  return openStatements(resource.policy)
    .filter(({ statement }) => actions.some((action) => allowsAction(statement, action)))
    .map(({ statement, sure }) => [
      resource.id,
      outsider(resource, { reach: 'public', says: `the policy of ${resource.logicalId} lets anybody write`, at: statement.at, sure }),
    ])
}

/** Guests of an identity pool act with its role for callers who have not signed in. */
function byGuests(app: Application, resource: Resource): readonly (readonly [NodeName, Message])[] {
  const actions = writing[resource.kind] ?? []
  if (actions.length === 0) return []
  return identityPools(app).flatMap((pool): readonly (readonly [NodeName, Message])[] => {
    if (pool.unauthenticatedRole === undefined || !canBe(pool.unauthenticated, Boolean)) return []
    const role = pool.unauthenticatedRole
    const may = actions.map((action) => roleMayDo(app, role, action, resource.id))
    if (!may.includes('yes')) return []
    return [
      [
        resource.id,
        outsider(resource, {
          reach: 'public',
          says: `guests of ${pool.logicalId} may write to ${resource.logicalId}`,
          at: pool.at,
          sure: holds(pool.unauthenticated, Boolean) === 'yes',
        }),
      ],
    ]
  })
}

/** A browser that has signed in acts with its pool's role itself: no function looks at what it writes. */
function bySignedIn(app: Application, resource: Resource): readonly (readonly [NodeName, Message])[] {
  const actions = writing[resource.kind] ?? []
  return identityPools(app).flatMap((pool) =>
    (pool.authenticatedRoles ?? []).some((role) => actions.some((action) => roleMayDo(app, role, action, resource.id) === 'yes'))
      ? [
          [
            resource.id,
            outsider(resource, {
              reach: 'authenticated',
              says: `whoever signs in at ${pool.logicalId} may write to ${resource.logicalId}`,
              at: pool.at,
            }),
          ] as const,
        ]
      : [],
  )
}

const identityPools = remembered((app: Application) => resourcesOfKind(app, 'identity-pool'))

/** Mail that is kept in a bucket, messages of devices that a rule puts somewhere. */
function fed(app: Application, { feeds = [], logicalId }: Resource): readonly (readonly [NodeName, Message])[] {
  return feeds.flatMap(({ of, target, prefix, at }) => {
    if (of === 'log') return []
    const [reach, says] =
      of === 'mail'
        ? (['public', `${logicalId} takes mail from anybody`] as const)
        : (['authenticated', `${logicalId} takes messages of devices`] as const)
    return nodesOfTarget(target).flatMap((node): readonly (readonly [NodeName, Message])[] => {
      const resource = resourceById(app, node as never)
      if (resource === undefined) return []
      // The service itself names the object.
      const parts = of === 'mail' && resource.kind === 'bucket' ? { content: openAt([]), key: keyFrom(prefix) } : undefined
      return [[node, outsider(resource, { reach, says, at }, parts)]]
    })
  })
}

/** Who signs up sets his attributes. */
function signedUp(resource: Resource): readonly (readonly [NodeName, Message])[] {
  if (resource.kind !== 'user-pool' || !canBe(resource.selfSignUp, Boolean)) return []
  const by = { reach: 'public', says: `anybody may sign up in ${shortName(resource.id)}`, at: resource.at } as const
  return [
    [
      resource.id,
      outsider(resource, by, { key: openAt(['username']), attributes: openAt(['attributes']), metadata: openAt(['metadata']) }),
    ],
  ]
}
