import type { Application } from './application.ts'
import type { Fn } from './function.ts'
import { routesOfFunction, runsCode } from './questions.ts'
import type { Route } from './route.ts'

/** The routes of REST and HTTP APIs that start a function. */
export function httpRoutesOf(app: Application, fn: Fn): readonly Route[] {
  return routesOfFunction(app, fn.id).filter((route) => (route.gateway === 'rest' || route.gateway === 'http') && runsCode(route))
}
