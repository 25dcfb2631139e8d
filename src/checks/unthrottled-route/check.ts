import { holds } from '../../model/known.ts'
import { apiOfRoute, runsCode, showRoute } from '../../model/questions.ts'
import { reachOfRoute } from '../../model/reach.ts'
import { check } from '../check.ts'

export default check({
  title: 'A stranger can run up the bill: no throttle',
  risk: 'denial-of-wallet',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Functions scale with fake requests as well as with real ones, and every one is charged: the gateway, the function, and whatever it calls. Without a limit of its own an open route is capped only by the quota of the whole account, which it shares with everything else.',
  fix: 'Set a rate and burst limit on the stage or route (`MethodSettings`, `DefaultRouteSettings`, `provider.apiGateway.usagePlan.throttle`), or attach a web ACL with a rate-based rule.',
  silent: [
    'The stage or the route has a throttle.',
    'A web ACL stands before the API.',
    'Only signed-in or internal callers reach it.',
    'Function URLs: see unlimited-concurrency.',
  ],
  references: [
    'SAS-8',
    'OW-A6',
    'CWE-770',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
  ],

  *find(app) {
    const seen = new Set<string>()
    for (const route of app.routes) {
      const api = apiOfRoute(app, route)
      if (api === undefined || route.gateway === 'graphql' || !runsCode(route) || reachOfRoute(route) !== 'public' || seen.has(api.id))
        continue
      const bare = holds(route.throttle, (throttle) => throttle === 'none')
      if (bare === 'no' || holds(api.protectedByWebAcl, Boolean) !== 'no') continue
      seen.add(api.id)
      const open = app.routes.filter((other) => other.api === api.id && runsCode(other) && reachOfRoute(other) === 'public')
      yield {
        at: route.at,
        about: api.id,
        reach: 'public',
        sure: bare === 'yes',
        because: `${showRoute(route)}${open.length > 1 ? ` and ${open.length - 1} more open route${open.length > 2 ? 's' : ''}` : ''} of ${api.logicalId} can be called as often as the whole account allows`,
      }
    }
  },
})
