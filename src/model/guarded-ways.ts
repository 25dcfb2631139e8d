import type { Application } from './application.ts'
import type { Fn } from './function.ts'
import { httpRoutesOf } from './http-routes.ts'
import { isOpen } from './reach.ts'
import { overlap, waysInto } from './route-path.ts'
import type { Route } from './route.ts'

/** The routes by which a function is reached through a gateway that asks who calls. */
export function guardedWays(app: Application, fn: Fn): readonly Route[] {
  return httpRoutesOf(app, fn).filter((route) => isOpen(route) === 'no')
}

/** A guarded route that the same request could take: same function, another gateway, a path that both serve. */
export function guardedTwin(app: Application, fn: Fn, open: Route): Route | undefined {
  return guardedWays(app, fn).find(
    (route) => route.api !== open.api && waysInto(route).some((way) => waysInto(open).some((other) => overlap(way, other))),
  )
}
