import type { ReadFile, Service } from '../../model/application.ts'
import type { Binding } from '../../model/function.ts'
import { functionId, serviceId } from '../../model/ids.ts'
import { known, map, unknown, valueOf } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Route } from '../../model/route.ts'
import type { Unread } from '../../model/unread.ts'
import { codeOnlyFunction, hostRoute } from '../code-only.ts'
import type { Part } from '../code-only.ts'
import { directoryOf } from '../project.ts'
import type { Claims, Project, ReaderResult, ReadOptions } from '../project.ts'
import { isTrigger } from './declared.ts'
import type { DeclaredBinding, DeclaredFunction } from './declared.ts'
import { thingOf } from './things.ts'
import { readDecorated } from './decorated.ts'
import { readFunctionJson } from './function-json.ts'
import { readRegistered } from './registered.ts'
import { readHost } from './host.ts'
import type { Host } from './host.ts'
import { guardOf, methodsOf, routePath, triggerOf, triggerOfRoute } from './triggers.ts'

/**
 * Reads Azure function apps: a folder with a host.json is one. Functions are declared by function.json (the programming models 1 of Python, 3 of
 * JavaScript), by decorators (2 of Python) or by calls (4 of JavaScript). What stands in no file of the app — identities, sign-in before it, networks — is unknown.
 */
export function readAzure(project: Project, _options: ReadOptions, claims: Claims): ReaderResult<Part> {
  const taken = new Map<string, ReadFile['as']>()
  const unread: Unread[] = []
  const named = (name: string): readonly string[] =>
    project.files.flatMap(({ path }) =>
      (path === name || path.endsWith(`/${name}`)) && !claims.has(path) && !installed.test(path) ? [path] : [],
    )
  const told = named('host.json').flatMap((path) => readHost(project, path, unread) ?? [])
  const hosts = [...told, ...withoutHost(project, named('function_app.py'), nearest(told))]
  const ofHost = nearest(hosts)
  const parts = hosts.map((host): Part => {
    const own = project.files.filter(({ path }) => !claims.has(path) && !installed.test(path) && ofHost(directoryOf(path)) === host)
    const declared = own.flatMap(({ path }): readonly DeclaredFunction[] => {
      if (!path.endsWith('/function.json')) return []
      const found = readFunctionJson(project, path, unread)
      if (found !== undefined) taken.set(path, 'azure')
      return found === undefined ? [] : [found]
    })
    const all = [...declared, ...readDecorated(pythonSources(project, own), unread), ...own.flatMap(({ path }) => scripted(project, path))]
    if (told.includes(host) || all.length > 0) taken.set(host.at.file, 'azure')
    if (all.length === 0 && told.includes(host)) unread.push({ reason: 'no-reader', what: withoutFunctions, at: host.at })
    return partOf(host, all, unread)
  })
  return {
    value: {
      services: parts.flatMap(({ services }) => services),
      functions: parts.flatMap(({ functions }) => functions),
      routes: parts.flatMap(({ routes }) => routes),
    },
    claims: taken,
    unread,
  }
}

const withoutFunctions =
  'an Azure Functions application of which no function is read: there is a reader for function.json, for the decorators of Python and for the calls of JavaScript, and none yet for the other ways to declare functions'

const installed = /(?:^|\/)(?:\.python_packages|node_modules|\.venv|venv|site-packages)\//

/** The file of Python's programming model 2 has one name everywhere. Where a host.json is missing, it is made when the app is deployed. */
function withoutHost(project: Project, files: readonly string[], ofHost: (directory: string) => Host | undefined): readonly Host[] {
  return files.flatMap((file): readonly Host[] => {
    const source = project.text(file)
    if (ofHost(directoryOf(file)) !== undefined || !('text' in source) || !source.text.includes('azure')) return []
    const at = { file, line: 1, column: 1 }
    return [{ directory: directoryOf(file), routePrefix: 'api', timeoutSeconds: unknown('there is no host.json'), at }]
  })
}

/** The function app to which a directory belongs. */
function nearest(hosts: readonly Host[]): (directory: string) => Host | undefined {
  const byDirectory = new Map(hosts.map((host) => [host.directory, host]))
  return (directory) => {
    for (let current = directory; ; current = directoryOf(current)) {
      const host = byDirectory.get(current)
      if (host !== undefined || current === '') return host
    }
  }
}

/** Functions that a file of JavaScript's registers. What a build made of it says the same again. */
function scripted(project: Project, path: string): readonly DeclaredFunction[] {
  if (!/\.[cm]?[jt]s$/.test(path) || /(?:^|\/)(?:dist|build|out)\//.test(path)) return []
  const source = project.text(path)
  return 'text' in source ? readRegistered(path, source.text) : []
}

/** Files that may declare functions by decorators. */
function pythonSources(project: Project, files: Project['files']): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path }) => {
      const source = path.endsWith('.py') ? project.text(path) : undefined
      return source !== undefined && 'text' in source && /\bazure\b|@\w+\.|\.register_/.test(source.text)
        ? [[path, source.text] as const]
        : []
    }),
  )
}

function partOf(host: Host, declared: readonly DeclaredFunction[], unread: Unread[]): Part {
  if (declared.length === 0) return { services: [], functions: [], routes: [] }
  const name = host.directory === '' ? 'function-app' : host.directory
  const service: Service = { id: serviceId(`azure:${name}`), name, framework: 'azure', provider: 'azure', stage: undefined, at: host.at }
  const made = declared.map((one) => functionOf(service, host, one, unread))
  return { services: [service], functions: made.map(({ fn }) => fn), routes: made.flatMap(({ routes }) => routes) }
}

function functionOf(
  service: Service,
  host: Host,
  declared: DeclaredFunction,
  unread: Unread[],
): { readonly fn: Part['functions'][number]; readonly routes: readonly Route[] } {
  const { name, file, symbol, missing, registered, bindings, at } = declared
  const enabled = map(declared.disabled, (disabled) => !disabled)
  const id = functionId(service.id, name)
  const starting = bindings.filter(isTrigger)
  const routes = starting.flatMap((binding) => (binding.type === 'httpTrigger' ? routesOf(service, host, name, binding, unread) : []))
  const fn = codeOnlyFunction(service, {
    name,
    code: {
      root: host.directory,
      file,
      symbol,
      ...(missing === undefined ? {} : { missing }),
      called: { by: 'azure', with: bindings.map(bound), ...(registered === true ? { registered: name } : {}) },
    },
    triggers: [
      ...routes.map((route) => triggerOfRoute(route.id, route.at, enabled)),
      ...starting.flatMap((binding) => (binding.type === 'httpTrigger' ? [] : [triggerOf(binding, enabled)])),
    ],
    timeoutSeconds: host.timeoutSeconds,
    at,
  })
  return { fn: { ...fn, id }, routes }
}

function bound(binding: DeclaredBinding): Binding {
  const { name, type, direction, settings } = binding
  const path = settings.get(type === 'httpTrigger' ? 'route' : 'path')
  const written = path === undefined ? undefined : valueOf(path)
  const thing = thingOf(binding)
  const named = thing === undefined ? undefined : valueOf(thing)
  return { name, type, direction, ...(written === undefined ? {} : { path: written }), ...(named === undefined ? {} : { thing: named }) }
}

function routesOf(service: Service, host: Host, name: string, binding: DeclaredBinding, unread: Unread[]): readonly Route[] {
  const route: Known<string> = binding.settings.get('route') ?? known(name)
  if (route.state !== 'known')
    unread.push({ reason: 'not-executed', what: `the route of ${name} is worked out when the program starts`, at: binding.at })
  const authorization = guardOf(binding.settings.get('authLevel') ?? known('function'))
  const path = routePath(host.routePrefix, valueOf(route) ?? name)
  return methodsOf(binding).map((method) =>
    hostRoute(service, functionId(service.id, name), { method, path, authorization, at: binding.at }),
  )
}
