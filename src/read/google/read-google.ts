import type { ReadFile, Service } from '../../model/application.ts'
import { functionId, serviceId } from '../../model/ids.ts'
import { known, unknown } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Trigger } from '../../model/trigger.ts'
import { codeOnlyFunction, hostRoute } from '../code-only.ts'
import type { Part } from '../code-only.ts'
import { directoryOf } from '../project.ts'
import type { Claims, Project, ReaderResult, ReadOptions } from '../project.ts'
import { fullName, readDeclarations } from '../python/index.ts'
import type { PythonDeclarations, PythonFunction } from '../python/index.ts'

type Kind = 'http' | 'cloudEvent' | 'background'

/**
 * Finds Google Cloud functions in Python: functions of a `main.py` that the functions framework's decorators mark, or that the framework beside it can
 * start by their parameters. The command that deploys them says who may call them and what starts them, so both are unknown.
 * https://cloud.google.com/functions/docs/writing
 * @param handled files in which templates name a handler: theirs are functions of another platform
 */
export function readGoogle(project: Project, _options: ReadOptions, claims: Claims, handled: ReadonlySet<string>): ReaderResult<Part> {
  const taken = new Map<string, ReadFile['as']>()
  const parts = project.files.flatMap(({ path }): readonly Part[] => {
    if (claims.has(path) || handled.has(path) || !/(?:^|\/)main\.py$/.test(path)) return []
    const source = project.text(path)
    if (!('text' in source)) return []
    const asked = asksForFramework(project, directoryOf(path))
    if (!asked && !source.text.includes('functions_framework')) return []
    const declarations = readDeclarations(path, source.text)
    const found = declarations.functions.flatMap((fn) => {
      const kind = fn.topLevel ? kindOf(declarations, fn, asked) : undefined
      return kind === undefined ? [] : [{ fn, kind }]
    })
    if (found.length === 0) return []
    taken.set(path, 'google')
    return [partOf(path, found)]
  })
  return {
    value: {
      services: parts.flatMap(({ services }) => services),
      functions: parts.flatMap(({ functions }) => functions),
      routes: parts.flatMap(({ routes }) => routes),
    },
    claims: taken,
    unread: [],
  }
}

function asksForFramework(project: Project, directory: string): boolean {
  const path = directory === '' ? 'requirements.txt' : `${directory}/requirements.txt`
  const source = project.has(path) ? project.text(path) : undefined
  return source !== undefined && 'text' in source && /^\s{0,9}functions[-_.]framework\b/im.test(source.text)
}

const decorated: Readonly<Record<string, Kind>> = {
  'functions_framework.http': 'http',
  'functions_framework.cloud_event': 'cloudEvent',
  'functions_framework.typed': 'http',
}

/** By its decorator; without one by the names of its parameters, as the documentation has them: `request`, or `event, context`. */
function kindOf(declarations: PythonDeclarations, { decorators, parameters, name }: PythonFunction, asked: boolean): Kind | undefined {
  for (const one of decorators) {
    const written = one.kind === 'name' ? one.path : one.kind === 'call' ? one.callee : undefined
    const full = written === undefined ? '' : fullName(declarations, written)
    if (Object.hasOwn(decorated, full)) return decorated[full]
  }
  if (!asked || decorators.length > 0 || name.startsWith('_')) return undefined
  const [first, second] = parameters
  if (parameters.length === 1 && first === 'request') return 'http'
  return parameters.length === 2 && /^(?:event|data|message)$/.test(first ?? '') && second === 'context' ? 'background' : undefined
}

const byDeployment = unknown('the command that deploys it tells')

function partOf(file: string, found: readonly { readonly fn: PythonFunction; readonly kind: Kind }[]): Part {
  const directory = directoryOf(file)
  const name = directory === '' ? 'functions' : directory
  const at: Place = { file, line: 1, column: 1 }
  const service: Service = { id: serviceId(`google:${name}`), name, framework: 'google', provider: 'google', stage: undefined, at }
  const made = found.map(({ fn, kind }) => {
    const id = functionId(service.id, fn.name)
    const authorization = unknown('whether it may be called without signing in is said by the command that deploys it', fn.at)
    const routes = kind === 'http' ? [hostRoute(service, id, { method: 'ANY', path: `/${fn.name}`, authorization, at: fn.at })] : []
    const base = { at: fn.at, view: 'declared', enabled: known(true) } as const
    const triggers: readonly Trigger[] =
      kind === 'http'
        ? routes.map((route): Trigger => ({ ...base, kind: 'http', route: route.id }))
        : [{ ...base, kind: 'bus', bus: byDeployment, pattern: byDeployment, rule: undefined }]
    const code = {
      root: directory,
      file,
      symbol: fn.name,
      called: { by: 'google', with: [{ name: '', type: kind, direction: 'in' }] },
    } as const
    return { fn: codeOnlyFunction(service, { name: fn.name, code, triggers, at: fn.at }), routes }
  })
  return { services: [service], functions: made.map(({ fn }) => fn), routes: made.flatMap(({ routes }) => routes) }
}
