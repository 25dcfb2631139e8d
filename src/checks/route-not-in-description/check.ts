import { promisedAgainstDeployed } from '../../model/promised-routes.ts'
import { shortName, showRoute } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'The API answers on a route that its description does not know',
  risk: 'shadow-api',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Reviews, tests, gateways and firewalls follow the description. A route that is not in it is looked at by nobody but the attacker who finds it: a debug route, an old version, a forgotten experiment.',
  fix: 'Describe the route in the OpenAPI file, with its security, or remove its event from the function.',
  silent: [
    'The description is not about this API: less than half of both meet, under whatever base path.',
    'Preflights, fixed answers, function URLs, WebSocket and GraphQL APIs.',
    'Routes that take every path, such as `ANY /{proxy+}`, when the description promises something under them.',
    'The description is the body of the API itself.',
  ],
  references: ['OW-A6', 'SAS-11', 'CWE-1059', 'https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/'],

  *find(app) {
    for (const { route, file } of promisedAgainstDeployed(app).undocumented)
      yield { at: route.at, about: route.id, because: `${showRoute(route)} of ${shortName(route.api ?? route.service)} is not in ${file}` }
  },
})
