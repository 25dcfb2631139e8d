import { holds } from '../../model/known.ts'
import { resourcesOfKind, runsCode, showRoute } from '../../model/questions.ts'
import type { Route } from '../../model/route.ts'
import { check } from '../check.ts'

export default check({
  title: 'The API lets any body through to the functions',
  risk: 'input-validation',
  severity: 'low',
  why: 'A REST API can refuse requests that do not fit a schema before a function runs and is paid. Without one, every handler alone stands between whatever a caller sends and the database.',
  fix: 'Give the routes a schema: `request.schemas` in serverless.yml, `RequestModel` with `ValidateBody: true` in SAM, a RequestValidator and RequestModels on the method, `x-amazon-apigateway-request-validator` beside the schema of an OpenAPI body.',
  silent: [
    'The method validates the body.',
    'Routes that take no body, and catch-all routes (ANY).',
    'HTTP APIs and function URLs, which have no validators: there the function must do it.',
    'It is said once for an API.',
  ],
  references: [
    'OW-A1',
    'SAS-1',
    'CWE-20',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
  ],

  *find(app) {
    for (const api of resourcesOfKind(app, 'api')) {
      if (api.flavour !== 'rest') continue
      const taking = app.routes.filter((route) => route.api === api.id && takesBody(route) && runsCode(route))
      const unchecked = taking.filter((route) => holds(route.validation, ({ body }) => body) === 'no')
      const [first] = unchecked
      if (first === undefined) continue
      const shown = unchecked.slice(0, 3).map(showRoute).join(', ')
      yield {
        at: first.at,
        about: api.id,
        because: `${unchecked.length} of ${taking.length} routes of ${api.logicalId} that take a body are not checked against a schema: ${shown}${unchecked.length > 3 ? ', …' : ''}`,
        path: unchecked.length > 1 ? unchecked.slice(0, 8).map((route) => ({ at: route.at, what: showRoute(route) })) : [],
      }
    }
  },
})

const takesBody = ({ method }: Route): boolean => method === 'POST' || method === 'PUT' || method === 'PATCH'
