import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { httpRoutesOf } from '../../model/http-routes.ts'
import { waysInto } from '../../model/route-path.ts'
import type { Route } from '../../model/route.ts'

/** A function of whose routes the template shows that they are a whole application. */
export interface Monolith {
  readonly routes: readonly Route[]
  /** The route that takes all requests, where there is one. */
  readonly everything: Route | undefined
  /** How many different first parts the routes' paths have. */
  readonly prefixes: number
}

export function monolithOf(app: Application, fn: Fn): Monolith | undefined {
  if (fn.generated) return undefined
  const routes = httpRoutesOf(app, fn)
  if (isGraphql(fn, routes)) return undefined
  const everything = routes.find(takesEverything)
  const prefixes = new Set(routes.flatMap(waysInto).map(({ parts }) => parts[0])).size
  return everything !== undefined || (routes.length >= 8 && prefixes >= 3) ? { routes, everything, prefixes } : undefined
}

/** `ANY /{proxy+}` or `$default`, and nothing less. */
const takesEverything = (route: Route): boolean => route.method === 'ANY' && waysInto(route).some(({ parts }) => parts[0] === '{+}')

const isGraphql = (fn: Fn, routes: readonly Route[]): boolean =>
  /graphql|apollo/i.test(fn.logicalId) || routes.some(({ path }) => /\/graphql\/?$/i.test(path))
