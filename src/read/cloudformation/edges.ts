import type { Edge } from '../../model/edge.ts'
import type { Fn } from '../../model/function.ts'
import type { NodeId } from '../../model/ids.ts'
import { values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { remembered } from '../../model/remembered.ts'
import type { Resource } from '../../model/resource.ts'
import type { Role } from '../../model/role.ts'
import type { Route } from '../../model/route.ts'
import { referencesOf } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Target, Trigger } from '../../model/trigger.ts'
import { accessOf } from '../../policy/access.ts'

/** How the parts act on each other, as far as the declarations tell. */
export function edgesOf(
  functions: readonly Fn[],
  resources: readonly Resource[],
  roles: readonly Role[],
  routes: readonly Route[],
  resolve: (text: Text) => Target,
): readonly Edge[] {
  const edges = new Map<string, Edge>()
  const add = (from: NodeId, to: NodeId, kind: Edge['kind'], at: Place): void =>
    void (from === to && kind !== 'triggers' ? undefined : edges.set(`${kind} ${from} ${to}`, { from, to, kind, at, view: 'declared' }))
  const toTargets = (from: NodeId, targets: Known<Target | 'none'>, kind: Edge['kind'], at: Place): void => {
    for (const target of values(targets)) if (target !== 'none' && target.kind !== 'external') add(from, target.id, kind, at)
  }
  /** By a reference, or by the ARN of a physical name. */
  const named = (text: Text): readonly NodeId[] => {
    const target = resolve(text)
    return target.kind === 'external' ? [] : [target.id]
  }
  /** What a role gives each function that runs with it: worked out once for all of them. */
  const accessesOf = remembered((role: Role): readonly Pick<Edge, 'to' | 'kind' | 'at'>[] =>
    role.statements.flatMap((statement) => {
      // What the framework grants for an event source, the trigger says already.
      if (statement.origin.kind === 'framework') return []
      const access = accessOf(statement)
      const kinds = [
        access.invokes ? 'invokes' : undefined,
        access.writes ? 'may-write' : undefined,
        access.reads ? 'may-read' : undefined,
      ] as const
      const ids = new Set(values(statement.resources).flat().flatMap(named))
      return [...ids].flatMap((to) => kinds.flatMap((kind) => (kind === undefined ? [] : [{ to, kind, at: statement.at }])))
    }),
  )
  const byRole = new Map(roles.map((role) => [role.id, role]))
  for (const route of routes)
    for (const target of values(route.target)) {
      if (target.kind === 'function') add(route.id, target.function, 'triggers', route.at)
      else if (target.kind === 'resource') add(route.id, target.resource, 'delivers', route.at)
    }
  for (const fn of functions) {
    for (const trigger of fn.triggers)
      for (const source of sourcesOf(trigger)) add(source, fn.id, trigger.kind === 'workflow' ? 'invokes' : 'triggers', trigger.at)
    for (const trigger of fn.triggers)
      if (trigger.kind === 'authorizer' && trigger.api !== undefined) add(fn.id, trigger.api, 'authorizes', trigger.at)
    for (const trigger of fn.triggers) if ('onFailure' in trigger) toTargets(fn.id, trigger.onFailure, 'fails-to', trigger.at)
    toTargets(fn.id, fn.failure.deadLetter, 'fails-to', fn.at)
    toTargets(fn.id, fn.failure.onFailure, 'fails-to', fn.at)
    for (const variable of fn.environment)
      for (const value of values(variable.value)) for (const id of referencesOf(value)) add(fn.id, id, 'knows', variable.at)
    for (const reference of values(fn.role)) {
      const role = reference.kind === 'role' ? byRole.get(reference.role) : undefined
      if (role !== undefined) for (const { to, kind, at } of accessesOf(role)) add(fn.id, to, kind, at)
    }
  }
  for (const resource of resources) {
    if (resource.kind === 'bucket')
      for (const notification of resource.notifications) toTargets(resource.id, notification.target, 'delivers', notification.at)
    if (resource.kind === 'topic')
      for (const subscription of resource.subscriptions) toTargets(resource.id, subscription.endpoint, 'delivers', subscription.at)
    if (resource.kind === 'rule') for (const target of resource.targets) toTargets(resource.id, target.target, 'delivers', target.at)
    if (resource.kind === 'stream') {
      if (resource.source !== undefined)
        for (const from of values(resource.source)) if (from.kind !== 'external') add(from.id, resource.id, 'delivers', resource.at)
      for (const { target } of resource.destinations ?? []) toTargets(resource.id, target, 'delivers', resource.at)
    }
    for (const feed of resource.feeds ?? []) toTargets(resource.id, feed.target, 'delivers', feed.at)
    if (resource.kind === 'queue')
      for (const redrive of values(resource.redrive))
        if (redrive !== 'none') toTargets(resource.id, redrive.target, 'fails-to', resource.at)
  }
  // What starts a function is said once, by the trigger.
  for (const edge of edges.values())
    if (edge.kind === 'delivers' && edges.has(`triggers ${edge.from} ${edge.to}`)) edges.delete(`delivers ${edge.from} ${edge.to}`)
  return [...edges.values()]
}

/** The nodes that a trigger comes from. */
function sourcesOf(trigger: Trigger): readonly NodeId[] {
  const among = (target: Known<Target>): readonly NodeId[] => values(target).flatMap((one) => (one.kind === 'external' ? [] : [one.id]))
  switch (trigger.kind) {
    case 'http':
    case 'url':
    case 'graphql':
      return [trigger.route]
    case 'bucket':
      return among(trigger.bucket)
    case 'queue':
      return among(trigger.queue)
    case 'topic':
      return among(trigger.topic)
    case 'stream':
      return among(trigger.source)
    case 'broker':
      return among(trigger.broker)
    case 'bus':
      return trigger.rule === undefined ? (trigger.bus === 'default' ? [] : among(trigger.bus)) : [trigger.rule]
    case 'user-pool':
      return among(trigger.pool)
    case 'workflow':
      return [trigger.workflow]
    case 'logs':
      return among(trigger.group)
    case 'edge':
      return among(trigger.distribution)
    case 'repository':
      return trigger.repository === undefined ? [] : among(trigger.repository)
    case 'schedule':
    case 'email':
    case 'iot':
    case 'authorizer':
    case 'custom-resource':
    case 'direct':
    case 'other':
      return []
  }
}
