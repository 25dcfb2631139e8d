import type { Application } from '../../model/application.ts'
import { holds, placeOf, valueOf } from '../../model/known.ts'
import {
  functionsOfRoute,
  isAdministrative,
  isNamedInternal,
  resourcesOfKind,
  runsCode,
  shortName,
  showRoute,
} from '../../model/questions.ts'
import { isOpen, reachOfRoute, reaches } from '../../model/reach.ts'
import type { ResourceId } from '../../model/ids.ts'
import type { Route } from '../../model/route.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'An internal API stands on the internet',
  risk: 'private-gateway',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'By its name it is made for the team or for other services, but its endpoint is public and asks nobody who they are. Internal APIs trust their callers, so they check less than public ones.',
  fix: 'Make the endpoint private (`EndpointConfiguration: { Type: PRIVATE }`, `provider.endpointType: PRIVATE`) and reach it through a VPC endpoint, or ask for IAM signatures (`authorizer: aws_iam`).',
  silent: [
    'The endpoint is private, or a resource policy admits only some networks.',
    'Every route asks who calls; an API key is no answer to that.',
    'The path itself says that the route is for administrators: then open-route is critical.',
    'Names such as "backend" or "management": many public APIs are called so.',
  ],
  references: ['OW-A6', 'SAS-3', 'CWE-668', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html'],

  *find(app) {
    const told = new Set<ResourceId>()
    for (const api of resourcesOfKind(app, 'api')) {
      const named =
        isNamedInternal(api.logicalId) || isNamedInternal(showText((api.name === undefined ? undefined : valueOf(api.name)) ?? []))
      if (!named || holds(api.endpoint, (endpoint) => endpoint === 'private') !== 'no') continue
      const open = openRoutes(app).filter((route) => route.api === api.id)
      const [first] = open
      if (first === undefined) continue
      told.add(api.id)
      yield {
        at: placeOf(api.endpoint) ?? api.at,
        about: api.id,
        reach: reaches.find((reach) => open.some((route) => reachOfRoute(route) === reach)) ?? 'internal',
        because: `${api.logicalId} answers ${showRoute(first)}${open.length > 1 ? ` and ${open.length - 1} more` : ''} on the internet and asks nobody who they are`,
        path: open.slice(0, 8).map((route) => ({ at: route.at, what: showRoute(route) })),
      }
    }
    for (const route of openRoutes(app)) {
      const internal = functionsOfRoute(app, route).find((fn) => isNamedInternal(fn.logicalId))
      if (internal === undefined || (route.api !== undefined && told.has(route.api))) continue
      yield {
        at: route.at,
        about: route.id,
        because: `${showRoute(route)} starts ${shortName(internal.id)} on the internet and asks nobody who they are`,
      }
    }
  },
})

function openRoutes(app: Application): readonly Route[] {
  return app.routes.filter(
    (route) =>
      (route.gateway === 'rest' || route.gateway === 'http') &&
      runsCode(route) &&
      !isAdministrative(route) &&
      (isOpen(route) === 'yes' || reachOfRoute(route) === 'public'),
  )
}
