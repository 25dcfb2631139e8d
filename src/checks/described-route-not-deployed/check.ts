import { promisedAgainstDeployed } from '../../model/promised-routes.ts'
import { check } from '../check.ts'

export default check({
  title: 'The API description promises a route that nothing serves',
  risk: 'shadow-api',
  severity: 'low',
  why: 'Either the route is served from somewhere that this project does not know, which is a shadow API, or the description is out of date, and what is reviewed and tested by it is not what runs.',
  fix: 'Remove the route from the OpenAPI file, or add the event that serves it. If another service answers it, describe it there.',
  silent: [
    'The description is not about this project: less than half of it is served.',
    'A route that takes every path serves it.',
    'A function URL, a load balancer or an API whose routes could not be read may serve it: then it is not sure.',
    'Methods that gateways answer themselves: OPTIONS, HEAD, TRACE.',
  ],
  references: ['SAS-11', 'CWE-1059', 'https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/'],

  *find(app) {
    const { undeployed, sure } = promisedAgainstDeployed(app)
    const [service] = app.services
    if (service === undefined) return
    for (const { at, file, method, path } of undeployed)
      yield {
        at,
        about: service.id,
        sure,
        key: `${file} ${method} ${path}`,
        because: `${file} promises ${method} ${path}, and no API of the project has it`,
      }
  },
})
