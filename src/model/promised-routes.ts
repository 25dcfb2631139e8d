import type { Application } from './application.ts'
import { runsCode } from './questions.ts'
import type { Route } from './route.ts'
import { covers, partsOf, waysInto } from './route-path.ts'
import type { Way } from './route-path.ts'
import type { SpecRoute } from './spec-route.ts'

/** How the API descriptions of a project and its gateways differ. */
export interface Differences {
  /** Deployed by an API that a description is about, and not in it. */
  readonly undocumented: readonly { readonly route: Route; readonly file: string }[]
  /** Promised, and served by nothing in the project. */
  readonly undeployed: readonly SpecRoute[]
  /** Nothing else in the project could serve them. */
  readonly sure: boolean
}

/**
 * Compares each description with the APIs that it is about. It is about this project when at least half of what it promises is
 * served, under whatever base path; about an API when that holds for the API, or when it knows at least half of the API's routes.
 */
export function promisedAgainstDeployed(app: Application): Differences {
  const apis = apisOf(app)
  const documented = new Map<Route, boolean>()
  const files = new Map<Route, string>()
  const undeployed: SpecRoute[] = []
  for (const [file, promised] of byFile(app)) {
    const fits = apis.map((routes) => bestFit(routes, promised))
    const served = new Set(fits.flatMap((fit) => [...fit.served]))
    if (served.size === 0 || served.size * 2 < promised.length) continue
    undeployed.push(...promised.filter((one) => !served.has(one)))
    for (const [index, fit] of fits.entries()) {
      const routes = apis[index] ?? []
      if (fit.served.size * 2 < promised.length && fit.known.size * 2 < routes.length) continue
      for (const route of routes) {
        documented.set(route, documented.get(route) === true || fit.known.has(route))
        files.set(route, file)
      }
    }
  }
  return {
    undocumented: [...documented].flatMap(([route, known]) => (known ? [] : [{ route, file: files.get(route) ?? '' }])),
    undeployed,
    sure: !answersElsewhere(app),
  }
}

/** A function URL and a load balancer take every path; which ones the code answers, the declarations do not tell. */
function answersElsewhere(app: Application): boolean {
  return (
    app.routes.some(({ gateway }) => gateway === 'function-url' || gateway === 'load-balancer') ||
    app.resources.some((resource) => resource.kind === 'api' && resource.routesUnknown !== undefined)
  )
}

function apisOf(app: Application): readonly (readonly Route[])[] {
  const groups = new Map<string, Route[]>()
  for (const route of app.routes) {
    if ((route.gateway !== 'rest' && route.gateway !== 'http') || !runsCode(route)) continue
    const key = route.api ?? route.service
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [route])
    else group.push(route)
  }
  return [...groups.values()]
}

function byFile(app: Application): ReadonlyMap<string, readonly SpecRoute[]> {
  const files = new Map<string, SpecRoute[]>()
  for (const one of app.specRoutes) {
    if (['HEAD', 'OPTIONS', 'TRACE'].includes(one.method)) continue
    const file = files.get(one.file)
    if (file === undefined) files.set(one.file, [one])
    else file.push(one)
  }
  return files
}

interface Fit {
  readonly served: ReadonlySet<SpecRoute>
  readonly known: ReadonlySet<Route>
}

/** The base paths, a stage or a mapping of a domain among them, under which most of both meet. */
function bestFit(routes: readonly Route[], promised: readonly SpecRoute[]): Fit {
  const deployedBases = basesOf(routes.flatMap(waysInto).map(({ parts }) => parts))
  const promisedBases = basesOf(promised.map(({ path }) => partsOf(path)))
  const fits = deployedBases.flatMap((ours) => promisedBases.map((theirs) => fitUnder(routes, ours, promised, theirs)))
  return fits.reduce((best, fit) => (fit.served.size > best.served.size ? fit : best))
}

function fitUnder(routes: readonly Route[], ours: number, promised: readonly SpecRoute[], theirs: number): Fit {
  const deployed = routes.flatMap((route) =>
    waysInto(route).map(({ method, parts }) => ({ route, way: { method, parts: parts.slice(ours) } })),
  )
  const served = new Set<SpecRoute>()
  const known = new Set<Route>()
  for (const one of promised) {
    const way: Way = { method: one.method, parts: partsOf(one.path).slice(theirs) }
    for (const { route, way: open } of deployed) {
      if (!covers(open, way)) continue
      served.add(one)
      if (isAsPlain(open, way)) known.add(route)
    }
  }
  return { served, known }
}

/** The description knows the route itself, not only a special case of it: `/orders/latest` does not describe `/orders/{id}`. */
const isAsPlain = (open: Way, promised: Way): boolean => open.parts.includes('{+}') || covers({ ...promised, method: 'ANY' }, open)

/** How many parts all paths begin with alike, up to three: each number of them may be a base path. */
function basesOf(paths: readonly (readonly string[])[]): readonly number[] {
  const [first = []] = paths
  let shared = 0
  while (
    shared < 3 &&
    first[shared] !== undefined &&
    !first[shared]?.startsWith('{') &&
    paths.every((parts) => parts[shared] === first[shared])
  )
    shared++
  return Array.from({ length: shared + 1 }, (_, index) => index)
}
