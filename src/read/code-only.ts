import { emptyApplication } from '../model/application.ts'
import type { Application, Service } from '../model/application.ts'
import type { Edge } from '../model/edge.ts'
import type { Code, Fn } from '../model/function.ts'
import type { FunctionId } from '../model/ids.ts'
import { functionId, routeId } from '../model/ids.ts'
import { known, unknown } from '../model/known.ts'
import type { Known } from '../model/known.ts'
import type { Place } from '../model/place.ts'
import type { Route } from '../model/route.ts'
import { text } from '../model/text.ts'
import type { Trigger } from '../model/trigger.ts'

/** What the code and the files beside it tell of a function that no template declares. */
export interface CodeOnlyFunction {
  readonly name: string
  readonly code: Code
  readonly triggers: readonly Trigger[]
  readonly timeoutSeconds?: Known<number>
  readonly at: Place
}

const notHere = unknown('no template of the project tells: it is set where the function is deployed')

/** A function of which everything but its code and its triggers is decided elsewhere. */
export function codeOnlyFunction(service: Service, { name, code, triggers, timeoutSeconds, at }: CodeOnlyFunction): Fn {
  return {
    id: functionId(service.id, name),
    service: service.id,
    logicalId: name,
    name: known(text(name)),
    runtime: notHere,
    packaging: 'zip',
    image: undefined,
    handler: code.symbol === undefined ? undefined : known(code.symbol),
    code: known(code),
    triggers,
    role: notHere,
    invokers: [],
    environment: [],
    environmentUnknown: notHere.why,
    limits: { timeoutSeconds: timeoutSeconds ?? notHere, memoryMb: notHere, reservedConcurrency: notHere },
    failure: { deadLetter: notHere, onFailure: notHere, maxRetries: notHere },
    logging: { group: undefined, retentionDays: notHere },
    tracing: notHere,
    network: notHere,
    layers: [],
    environmentKey: notHere,
    generated: false,
    at,
    view: 'declared',
  }
}

/** A way in at the platform's own address. */
export function hostRoute(
  service: Service,
  target: FunctionId,
  { method, path, authorization, at }: Pick<Route, 'method' | 'path' | 'authorization' | 'at'>,
): Route {
  return {
    id: routeId(`${service.id}/${target.slice(target.lastIndexOf('/') + 1)}`, method, path),
    service: service.id,
    gateway: 'function-host',
    api: undefined,
    method,
    path,
    authorization,
    unenforced: undefined,
    apiKey: known(false),
    validation: known({ body: false, parameters: false }),
    throttle: notHere,
    cors: notHere,
    target: known({ kind: 'function', function: target }),
    at,
    view: 'declared',
  }
}

/** What readers of code alone add to an application. */
export type Part = Pick<Application, 'services' | 'functions' | 'routes'>

/** The application with more parts. */
export function withParts(app: Application, parts: readonly Part[]): Application {
  const routes = parts.flatMap((part) => part.routes)
  const edges = routes.flatMap((route): readonly Edge[] =>
    route.target.state === 'known' && route.target.value.kind === 'function'
      ? [{ from: route.id, to: route.target.value.function, kind: 'triggers', at: route.at, view: 'declared' }]
      : [],
  )
  return {
    ...emptyApplication,
    ...app,
    services: [...app.services, ...parts.flatMap((part) => part.services)],
    functions: [...app.functions, ...parts.flatMap((part) => part.functions)],
    routes: [...app.routes, ...routes],
    edges: [...app.edges, ...edges],
  }
}
