import { holds, values, whyUnknown } from '../../model/known.ts'
import { changesState, functionsOfRoute, isAdministrative, resourceById, runsCode, shortName, showRoute } from '../../model/questions.ts'
import type { Application } from '../../model/application.ts'
import type { Route } from '../../model/route.ts'
import { check } from '../check.ts'

export default check({
  title: 'Anyone can call this endpoint',
  risk: 'broken-authentication',
  severity: 'high',
  why: 'Every route is a way in of its own. One route without an authorizer lets an attacker past all the others, straight to the function and to what its role may do.',
  fix: 'Name an authorizer on the route: a JWT or user-pool authorizer, IAM, or a function. If it is public on purpose, say so with a suppression and its reason.',
  silent: [
    'Preflight (OPTIONS) and fixed answers run no code.',
    'The API is private, or its resource policy admits only some networks or accounts, or it asks for client certificates.',
    'By its name the route has to be open: health checks, sign-in and sign-up, recovery of an account, OAuth callbacks, published keys, documentation, `public`.',
    'Webhooks are open by nature and have to check a signature: they are reported one step lower, and so are routes for every method and path, behind which a framework has its own guards. `ANY /` beside `ANY /{proxy+}` is not told again.',
    'A handler that does nothing before it has compared a key or a signature with a secret, has found the record of a key, or has verified a token, is reported as low and unsure.',
    'WebSocket messages: the connection was authorized on $connect.',
    'Routes with only an API key are the matter of api-key-only; function URLs of open-function-url; GraphQL of open-graphql-api; schemes that only the description knows of unenforced-security.',
  ],
  references: [
    'OW-A2',
    'SAS-2',
    'CWE-306',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
  ],

  *find(app) {
    for (const route of app.routes) {
      if (route.gateway === 'function-url' || route.gateway === 'graphql' || !runsCode(route) || isOpenByPurpose(route)) continue
      if (route.gateway === 'websocket' && route.path !== '$connect') continue
      if (holds(route.apiKey, Boolean) === 'yes' || route.unenforced !== undefined) continue
      const open = holds(route.authorization, ({ kind }) => kind === 'none')
      if (open === 'no' || isToldOfWholePath(app, route)) continue
      const [fn] = functionsOfRoute(app, route)
      const asks = app.code.facts.some(({ kind, about }) => kind === 'asks-caller' && about === route.id)
      const webhook = isWebhook(route) || (fn !== undefined && /web-?hook/i.test(fn.logicalId))
      const leads = fn === undefined ? reached(app, route) : ` and starts ${shortName(fn.id)}`
      yield {
        at: route.at,
        about: route.id,
        sure: open === 'yes' && !asks,
        because:
          open === 'yes'
            ? `${showRoute(route)} has no authorizer${leads}${
                asks ? ', which itself asks for a key or a token first' : webhook ? '; only a signature can tell its sender' : ''
              }`
            : `whether ${showRoute(route)} has an authorizer is not known: ${whyUnknown(route.authorization)}`,
        ...(asks
          ? { severity: 'low' }
          : isAdministrative(route)
            ? { severity: 'critical' }
            : changesState(route) && !webhook && !isCatchAll(route)
              ? {}
              : { severity: 'medium' }),
      }
    }
  },
})

const purposes =
  /^(health|healthz|healthcheck|health-check|ping|status|ready|readyz|live|livez|version|robots\.txt|favicon\.ico|log-?in|sign-?in|sign-?up|register|logout|sign-?out|token|callback|oauth2?|authorize|forgot-?password|reset-?password|confirm|verify|\.well-known|jwks(\.json)?|openapi(\.(json|ya?ml))?|swagger(\.(json|ya?ml))?|api-?docs|docs)$/i

/** Ways back into an account. Those of a panel for the team may reset and activate anything else. */
const recovers = /^(forgot|reset|recovery|recover(-?password)?|password-?(reset|recovery)|activate)$/i

/** Its last fixed part says that it is there for people who have not signed in. */
function isOpenByPurpose(route: Route): boolean {
  const parts = route.path.split('/').filter((part) => part !== '' && !part.startsWith('{') && !part.startsWith(':'))
  const last = parts.at(-1) ?? ''
  return (
    parts.includes('.well-known') || parts.includes('public') || purposes.test(last) || (recovers.test(last) && !isAdministrative(route))
  )
}

/** Where requests go that no function sees first. */
function reached(app: Application, { target }: Route): string {
  for (const one of values(target)) {
    if (one.kind === 'resource') return ` and reaches ${resourceById(app, one.resource)?.logicalId ?? shortName(one.resource)}`
    if (one.kind === 'service') return ` and calls ${one.action}`
  }
  return ''
}

/** Every method and every path: an application with a router of its own stands behind it. */
const isCatchAll = ({ method, path }: Route): boolean => method === 'ANY' && /(?:^\$default|\{[^/}]+\+\})$/.test(path)

/** `ANY /` is written beside `ANY /{proxy+}` because the latter leaves out the root: both are one way in. */
function isToldOfWholePath(app: Application, route: Route): boolean {
  const [fn] = functionsOfRoute(app, route)
  return (
    route.method === 'ANY' &&
    app.routes.some(
      (other) =>
        other.id !== route.id &&
        other.api === route.api &&
        isCatchAll(other) &&
        other.path.replace(/\/\{[^/}]+\+\}$/, '') === route.path.replace(/\/$/, '') &&
        holds(other.authorization, ({ kind }) => kind === 'none') === 'yes' &&
        functionsOfRoute(app, other)[0]?.id === fn?.id,
    )
  )
}

const isWebhook = (route: Route): boolean => route.path.split('/').some((part) => /^(web-?hooks?|hooks?)$/i.test(part))
