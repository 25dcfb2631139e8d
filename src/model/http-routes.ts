import type { Application } from './application.ts'
import type { Fn } from './function.ts'
import { functionsOfRoute, runsCode } from './questions.ts'
import type { Route } from './route.ts'

/** The routes of REST and HTTP APIs that start a function. */
export function httpRoutesOf(app: Application, fn: Fn): readonly Route[] {
  return app.routes.filter(
    (route) => (route.gateway === 'rest' || route.gateway === 'http') && runsCode(route) && functionsOfRoute(app, route).includes(fn),
  )
}
