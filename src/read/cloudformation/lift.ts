import type { Application } from '../../model/application.ts'
import { emptyApplication } from '../../model/application.ts'
import type { FunctionId } from '../../model/ids.ts'
import { known, valueOf, values } from '../../model/known.ts'
import type { DeploymentParameter } from '../../model/parameter.ts'
import type { Route } from '../../model/route.ts'
import type { Text } from '../../model/text.ts'
import type { Trigger } from '../../model/trigger.ts'
import { child, stringOf, textOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import type { Project } from '../project.ts'
import { edgesOf } from './edges.ts'
import { estateOf } from './estate.ts'
import { identityOf } from './identity.ts'
import { evaluate } from './evaluate.ts'
import { bareScope } from './from-document.ts'
import { functionsOf } from './functions.ts'
import { resourcesOf } from './resources.ts'
import { rolesOf } from './roles.ts'
import { bodyRoutes } from './routes/body.ts'
import { graphqlRoutes, graphqlTriggers } from './routes/graphql.ts'
import { guardedRoutes } from './routes/guarded.ts'
import { httpRoutes } from './routes/http.ts'
import { loadBalancerRoutes } from './routes/load-balancer.ts'
import { restRoutes } from './routes/rest.ts'
import { urlRoutes } from './routes/url.ts'
import type { Scope } from './scope.ts'
import type { Template } from './template.ts'
import type { FoundTrigger } from './triggers/found-trigger.ts'
import { fromResources } from './triggers/from-resources.ts'
import { notified } from './triggers/notified.ts'
import { permitted } from './triggers/permitted.ts'
import { polled } from './triggers/polled.ts'
import { readText } from '../document/value.ts'

/** All templates of a project as one application. */
export function lift(templates: readonly Template[], project: Project): Application {
  const estate = estateOf(templates, project)
  const resources = resourcesOf(estate)
  const bodies = bodyRoutes(estate)
  const routes = guardedRoutes(
    [
      ...restRoutes(estate),
      ...httpRoutes(estate),
      ...bodies.routes,
      ...urlRoutes(estate),
      ...graphqlRoutes(estate),
      ...loadBalancerRoutes(estate),
    ],
    resources,
  )
  const wired: readonly FoundTrigger[] = [
    ...routes.flatMap(routeTriggers),
    ...bodies.triggers,
    ...polled(estate),
    ...fromResources(resources),
    ...notified(estate),
    ...graphqlTriggers(estate),
  ]
  const explained = new Set(wired.map((found) => found.function))
  const functions = functionsOf(estate, triggersByFunction([...wired, ...permitted(estate, explained)]))
  const roles = rolesOf(estate)
  return {
    ...emptyApplication,
    services: templates.map((template) => template.service),
    functions,
    routes,
    resources,
    roles,
    edges: edgesOf(functions, resources, roles, routes, estate.resolve),
    parameters: templates.flatMap(parametersOf),
    unread: [...estate.unread, ...bodies.unread],
  }
}

function routeTriggers(route: Route): readonly FoundTrigger[] {
  return values(route.target).flatMap((target) =>
    target.kind === 'function'
      ? [
          {
            function: target.function,
            trigger: {
              kind: route.gateway === 'function-url' ? 'url' : 'http',
              route: route.id,
              at: route.at,
              view: 'declared',
              enabled: known(true),
            } as const,
          },
        ]
      : [],
  )
}

function triggersByFunction(all: readonly FoundTrigger[]): ReadonlyMap<FunctionId, readonly Trigger[]> {
  const table = new Map<FunctionId, Trigger[]>()
  for (const { function: fn, trigger } of all) {
    const list = table.get(fn)
    if (list === undefined) table.set(fn, [trigger])
    else list.push(trigger)
  }
  return table
}

function parametersOf(template: Template): readonly DeploymentParameter[] {
  const service = template.service.id
  const parameters = [...template.parameters].map(([name, { at, value }]): DeploymentParameter => ({
    kind: 'parameter',
    service,
    name,
    hidden: /^true$/i.test(stringOf(child(value, 'NoEcho')) ?? ''),
    value: textOf(child(value, 'Default')),
    at,
  }))
  const outputs = [...template.outputs].map(([name, { at, value }]): DeploymentParameter => ({
    kind: 'output',
    service,
    name,
    hidden: false,
    value: outputText(value, template),
    at,
  }))
  return [...parameters, ...outputs]
}

/** What an output hands out. A parameter is told by its name, whatever its default. */
function outputText(value: Node, template: Template): Text | undefined {
  const parameter = stringOf(child(value, 'Value', 'Ref'))
  if (parameter !== undefined && template.parameters.has(parameter)) return [{ kind: 'parameter', name: parameter, secret: false }]
  const scope: Scope = { ...bareScope(template), identify: (logicalId) => identityOf(template, logicalId) }
  return valueOf(readText(evaluate(child(value, 'Value'), scope)))
}
