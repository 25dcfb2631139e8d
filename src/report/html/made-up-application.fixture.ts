import type { Application } from '../../model/application.ts'
import { emptyApplication } from '../../model/application.ts'
import type { Edge, EdgeKind } from '../../model/edge.ts'
import type { Fn } from '../../model/function.ts'
import { functionId, resourceId, roleId, routeId, serviceId } from '../../model/ids.ts'
import type { NodeId, ResourceId, RouteId } from '../../model/ids.ts'
import { known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Role } from '../../model/role.ts'
import type { Route } from '../../model/route.ts'
import type { Trigger } from '../../model/trigger.ts'
import { functionOf, pick, resourcesOf, routeOf } from './made-up-parts.fixture.ts'

/** An application of any size, made by counting: no chance and no clock, so that it is the same each time. */
export interface MadeUp {
  readonly services: number
  readonly functions: number
  /** What every function's name ends in. */
  readonly suffix?: string
}

const nouns = ['order', 'invoice', 'customer', 'basket', 'parcel', 'picture', 'refund', 'coupon', 'review', 'stock']
const verbs = ['create', 'list', 'get', 'change', 'delete', 'send', 'resize', 'export', 'import', 'notify', 'check', 'collect']
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const view = 'declared'

export function madeUpApplication({ services, functions, suffix = '' }: MadeUp): Application {
  const parts = Array.from({ length: services }, (_, index) => servicePart(index, Math.ceil(functions / services), suffix))
  return {
    ...emptyApplication,
    services: parts.map(({ service, file }) => ({
      id: service,
      name: service,
      framework: 'serverless',
      provider: 'aws',
      stage: 'prod',
      at: { file, line: 1, column: 1 },
    })),
    functions: parts.flatMap((part) => part.functions),
    routes: parts.flatMap((part) => part.routes),
    resources: parts.flatMap((part) => part.resources),
    roles: parts.flatMap((part) => part.roles),
    edges: parts.flatMap((part) => part.edges),
    files: parts.flatMap(({ file }) => [
      { path: file, as: 'serverless', bytes: 9000 } as const,
      { path: file.replace('serverless', 'resources/tables'), as: 'included', bytes: 900 } as const,
      { path: file.replace('serverless', 'infra/legacy'), as: 'unread', bytes: 900 } as const,
    ]),
    unread: parts.flatMap(({ file }) => [
      {
        reason: 'syntax',
        what: 'unexpected end of the document',
        at: { file: file.replace('serverless', 'infra/legacy'), line: 7, column: 1 },
      } as const,
      { reason: 'unresolved-variable', what: '${ssm:/shop/key} has no value in the files', at: { file, line: 33, column: 12 } } as const,
      { reason: 'not-executed', what: '${file(config.js):settings} is code', at: { file, line: 12, column: 12 } } as const,
    ]),
  }
}

function servicePart(index: number, count: number, suffix: string) {
  const name = ['shop', 'billing', 'warehouse', 'accounts'][index] ?? `service-${index}`
  const service = serviceId(name)
  const file = index === 0 ? 'serverless.yml' : `services/${name}/serverless.yml`
  const place = (line: number): Place => ({ file, line, column: 5 })
  const api = resourceId(service, 'HttpApi')
  const shared = roleId(service, 'IamRoleLambdaExecution')
  const functions: Fn[] = []
  const routes: Route[] = []
  const edges: Edge[] = []
  const join = (from: NodeId, to: NodeId, kind: EdgeKind, line: number): void => void edges.push({ from, to, kind, at: place(line), view })
  const [bucket, queue, topic, table, deadLetters, audit] = [
    'Uploads',
    'OrdersQueue',
    'Alerts',
    'OrdersTable',
    'DeadLetters',
    'AuditTable',
  ].map((id) => resourceId(service, id)) as [ResourceId, ResourceId, ResourceId, ResourceId, ResourceId, ResourceId]

  for (let number = 0; number < count; number += 1) {
    const noun = pick(nouns, number)
    const logicalId = `${pick(verbs, number + Math.floor(number / 10))}${capital(noun)}${number >= 60 ? number : ''}${suffix}`
    const id = functionId(service, logicalId)
    const line = 40 + number * 11
    const standing = { enabled: known(true), at: place(line + 3), view } as const
    const triggers: Trigger[] = []
    const addRoute = (gateway: 'http' | 'function-url', method: string, path: string): RouteId => {
      const route = routeId(gateway === 'http' ? api : id, method, path)
      routes.push(
        routeOf({
          id: route,
          service,
          gateway,
          api: gateway === 'http' ? api : undefined,
          method,
          path,
          fn: id,
          at: place(line + 3),
          number,
        }),
      )
      join(route, id, 'triggers', line + 3)
      return route
    }
    switch (number % 6) {
      case 0:
      case 1:
      case 2:
        triggers.push({
          kind: 'http',
          route: addRoute(
            'http',
            pick(['GET', 'POST', 'DELETE', 'PUT'], number),
            `/${noun}s${number % 2 === 0 ? '/{id}' : ''}${number >= 60 ? number : ''}`,
          ),
          ...standing,
        })
        join(id, table, number % 2 === 0 ? 'may-read' : 'may-write', line)
        break
      case 3:
        triggers.push({
          kind: 'queue',
          queue: known({ kind: 'resource', id: queue }),
          batchSize: known(10),
          maxConcurrency: known('unlimited'),
          partialFailures: known(false),
          onFailure: known('none'),
          filter: undefined,
          ...standing,
        })
        join(queue, id, 'triggers', line + 3)
        join(id, queue, 'may-read', line)
        join(id, number % 4 === 3 ? topic : audit, 'may-write', line)
        break
      case 4:
        triggers.push({ kind: 'schedule', expression: known([`rate(${number} minutes)`]), input: undefined, ...standing })
        join(id, bucket, 'may-write', line)
        break
      case 5:
        if (number % 12 === 5)
          triggers.push({
            kind: 'bucket',
            bucket: known({ kind: 'resource', id: bucket }),
            events: known(['s3:ObjectCreated:*']),
            prefix: undefined,
            suffix: undefined,
            ...standing,
          })
        else triggers.push({ kind: 'url', route: addRoute('function-url', 'ANY', '/'), ...standing })
        if (number % 12 === 5) join(bucket, id, 'triggers', line + 3)
        join(id, deadLetters, 'fails-to', line)
        break
    }
    if (number % 9 === 1) join(id, queue, 'may-write', line)
    functions.push(
      functionOf({
        id,
        service,
        logicalId,
        number,
        triggers,
        role: number % 3 === 0 ? shared : roleId(service, `${logicalId}Role`),
        at: place(line),
      }),
    )
    if (number % 3 === 0) for (const each of [table, audit, topic]) join(id, each, 'may-write', 20)
  }
  const authorizer = functions[2]
  if (authorizer !== undefined) join(authorizer.id, api, 'authorizes', 60)
  const roles: Role[] = [
    shared,
    ...functions.filter((_, number) => number % 3 !== 0).map(({ logicalId }) => roleId(service, `${logicalId}Role`)),
  ].map(
    (id) =>
      ({
        id,
        service,
        name: undefined,
        trust: [],
        statements: [],
        managedPolicies: [],
        boundary: undefined,
        unknowns: [],
        at: place(18),
        view,
      }) satisfies Role,
  )
  return { service, file, functions, routes, roles, edges, resources: resourcesOf(service, api, place) }
}
