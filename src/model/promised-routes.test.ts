import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyApplication } from './application.ts'
import type { Application } from './application.ts'
import { functionId, resourceId, routeId, serviceId } from './ids.ts'
import { known } from './known.ts'
import { promisedAgainstDeployed } from './promised-routes.ts'
import type { Route } from './route.ts'
import type { SpecRoute } from './spec-route.ts'

const at = { file: 'template.yaml', line: 1, column: 1 }
const shop = serviceId('shop')

/** `Api GET /orders`, and `url` for a function URL. */
function deployed(written: string): Route {
  const [api = '', method = '', path = ''] = written.split(' ')
  return {
    id: routeId(api, method, path),
    service: shop,
    gateway: api === 'url' ? 'function-url' : 'rest',
    api: api === 'url' ? undefined : resourceId(shop, api),
    method,
    path,
    authorization: known({ kind: 'none' }),
    unenforced: undefined,
    apiKey: known(false),
    validation: known({ body: false, parameters: false }),
    throttle: known('none'),
    cors: known('none'),
    target: known({ kind: 'function', function: functionId(shop, 'Fn') }),
    at,
    view: 'declared',
  }
}

/** `openapi.yaml GET /orders` */
function promised(written: string): SpecRoute {
  const [file = '', method = '', path = ''] = written.split(' ')
  return { file, method, path, secured: false, at: { ...at, file } }
}

const app = (routes: readonly string[], specs: readonly string[]): Application => ({
  ...emptyApplication,
  routes: routes.map(deployed),
  specRoutes: specs.map(promised),
})

interface Case {
  readonly what: string
  readonly routes: readonly string[]
  readonly specs: readonly string[]
  readonly undocumented?: readonly string[]
  readonly undeployed?: readonly string[]
  readonly sure?: boolean
}

const cases: readonly Case[] = [
  { what: 'both agree, parameters by other names', routes: ['A GET /orders/{id}'], specs: ['s GET /orders/{order}'] },
  { what: 'one more is deployed', routes: ['A GET /a', 'A GET /b'], specs: ['s GET /a'], undocumented: ['GET /b'] },
  { what: 'one more is promised', routes: ['A GET /a'], specs: ['s GET /a', 's GET /b'], undeployed: ['GET /b'] },
  {
    what: 'another method',
    routes: ['A GET /a', 'A PUT /a'],
    specs: ['s GET /a', 's POST /a'],
    undocumented: ['PUT /a'],
    undeployed: ['POST /a'],
  },
  { what: 'any method and any path serve all', routes: ['A ANY /{proxy+}'], specs: ['s GET /a', 's POST /b/{id}'] },
  { what: 'a base path in the description only', routes: ['A GET /a', 'A GET /b'], specs: ['s GET /prod/a', 's GET /prod/b'] },
  { what: 'a base path at the gateway only', routes: ['A GET /v1/a', 'A POST /v1/a'], specs: ['s GET /a', 's POST /a'] },
  { what: 'the description of somebody else', routes: ['A GET /a', 'A GET /b'], specs: ['s GET /payments', 's GET /refunds', 's GET /a'] },
  { what: 'a second API that it is not about', routes: ['A GET /a', 'A GET /b', 'B GET /x'], specs: ['s GET /a', 's GET /b'] },
  { what: 'two descriptions of one API', routes: ['A GET /a', 'A GET /b'], specs: ['s GET /a', 't GET /b'] },
  {
    what: 'one description of two APIs',
    routes: ['A GET /a', 'B GET /b', 'B GET /c'],
    specs: ['s GET /a', 's GET /b'],
    undocumented: ['GET /c'],
  },
  {
    what: 'a fixed part does not describe a parameter',
    routes: ['A GET /orders/{id}', 'A GET /a'],
    specs: ['s GET /orders/latest', 's GET /a'],
    undocumented: ['GET /orders/{id}'],
  },
  {
    what: 'a function URL may serve the rest',
    routes: ['A GET /a', 'url ANY /'],
    specs: ['s GET /a', 's GET /b'],
    undeployed: ['GET /b'],
    sure: false,
  },
  { what: 'no description', routes: ['A GET /a'], specs: [] },
  { what: 'nothing deployed', routes: [], specs: ['s GET /a'] },
]

for (const { what, routes, specs, undocumented = [], undeployed = [], sure = true } of cases)
  test(what, () => {
    const found = promisedAgainstDeployed(app(routes, specs))
    assert.deepEqual(
      found.undocumented.map(({ route }) => `${route.method} ${route.path}`),
      undocumented,
    )
    assert.deepEqual(
      found.undeployed.map(({ method, path }) => `${method} ${path}`),
      undeployed,
    )
    assert.equal(found.sure, sure)
  })
