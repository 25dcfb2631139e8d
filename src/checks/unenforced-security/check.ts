import { holds } from '../../model/known.ts'
import { changesState, runsCode, showRoute } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'The API description promises a login that nobody checks',
  risk: 'broken-authentication',
  severity: 'high',
  why: "A security scheme in an OpenAPI body is only documentation for the gateway unless it carries the gateway's own authorizer. The team believes the route is guarded, and it is open.",
  fix: 'Add `x-amazon-apigateway-authorizer` (or `x-amazon-apigateway-authtype: awsSigv4`) to the security scheme, or name an authorizer of the API on the route.',
  silent: [
    'The scheme is connected to an authorizer of the gateway.',
    'The API is private, or its resource policy admits only some networks.',
  ],
  references: [
    'OW-A2',
    'SAS-2',
    'CWE-306',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html',
  ],

  *find(app) {
    for (const route of app.routes) {
      if (route.unenforced === undefined || !runsCode(route) || holds(route.authorization, ({ kind }) => kind === 'none') !== 'yes')
        continue
      yield {
        at: route.at,
        about: route.id,
        because: `${showRoute(route)} is documented to need ${route.unenforced}, and the gateway lets everybody through`,
        ...(changesState(route) ? {} : { severity: 'medium' }),
      }
    }
  },
})
