import { holds } from '../../model/known.ts'
import { runsCode, showRoute } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'An API key is the only thing that guards this endpoint',
  risk: 'broken-authentication',
  severity: 'medium',
  why: 'An API key tells clients apart for quotas; it is sent with every request, shared by all users of a client, found in app bundles and logs, and never expires. Providers say themselves that it is no authentication.',
  fix: 'Add an authorizer (JWT, user pool, IAM or a function) beside the key, and keep the key for quotas.',
  silent: [
    'The route has an authorizer as well.',
    'The API is private or its resource policy admits only some networks.',
    'GraphQL APIs are the matter of open-graphql-api.',
  ],
  references: [
    'OW-A2',
    'SAS-2',
    'CWE-287',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
  ],

  *find(app) {
    for (const route of app.routes) {
      if (!runsCode(route) || route.gateway === 'graphql') continue
      const keyed = holds(route.apiKey, Boolean) === 'yes' && holds(route.authorization, ({ kind }) => kind === 'none') === 'yes'
      if (keyed || holds(route.authorization, ({ kind }) => kind === 'api-key') === 'yes')
        yield { at: route.at, about: route.id, because: `${showRoute(route)} asks for an API key and for no identity` }
    }
  },
})
