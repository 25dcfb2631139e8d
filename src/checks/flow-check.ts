import type { Application } from '../model/application.ts'
import type { Flow, FlowKind } from '../model/code.ts'
import type { Step } from '../model/finding.ts'
import { comparePlaces } from '../model/place.ts'
import type { Place } from '../model/place.ts'
import { resourceById, routesOfFunction, shortName, showRoute } from '../model/questions.ts'
import { reaches } from '../model/reach.ts'
import type { Found } from './check.ts'

/**
 * The flows of a kind, each as what a check finds, at the place of its harm. Functions that run the same code (an application that is described twice, a
 * handler that is deployed twice) share one finding, told of the one that most people can reach. `becomes` ends the sentence that begins with the
 * value and who chooses it: `becomes part of the shell command`.
 */
export function* flowsOf(app: Application, kind: FlowKind, becomes: string | ((flow: Flow) => string)): Iterable<Found> {
  const ways = new Map<string, [Flow, ...Flow[]]>()
  for (const flow of app.code.flows) {
    if (flow.kind !== kind) continue
    const key = sharedFault(flow) ?? wayInCode(flow)
    const same = ways.get(key)
    if (same === undefined) ways.set(key, [flow])
    else same.push(flow)
  }
  for (const flows of ways.values()) {
    const [flow, ...others] = flows.toSorted(byReach) as [Flow, ...Flow[]]
    const { source } = flow
    const value = valueOf(app, flow)
    const end = shortName(flow.function)
    const more = new Set(others.map((other) => other.function).filter((fn) => fn !== flow.function)).size
    const crossed = [...new Set(source.through.map((id) => resourceById(app, id)?.logicalId ?? shortName(id)))].filter(
      (name) => !value.endsWith(` of ${name}`),
    )
    const way = crossed.length === 0 ? '' : `goes through ${crossed.join(', ')} and `
    const where =
      more === 0 && crossed.length === 0 && value.endsWith(` ${end}`) ? '' : ` in ${end}${more === 0 ? '' : ` and ${more} more`}`
    yield {
      at: flow.at,
      about: flow.function,
      reach: source.reach,
      sure: flow.sure,
      key: [kind, flow.sink, source.field, source.function].join(' '),
      because: `${value} ${way}${typeof becomes === 'string' ? becomes : becomes(flow)}${where}`,
      path: flow.steps,
      along: source.along,
    }
  }
}

/** What is mended once for many handlers: a line that logs, and how an error is answered where it is caught. */
function sharedFault({ kind, source, steps, at }: Flow): string | undefined {
  switch (kind) {
    case 'sensitive-in-log':
    case 'log':
      // Behind a project's own logger the lines are those that call it.
      return source.field === 'the event' ? source.field : lineOf(steps.findLast(({ what }) => ownLogger.test(what))?.at ?? at)
    case 'error-in-answer':
      return lineOf(steps[0]?.at ?? at)
    default:
      return undefined
  }
}

const lineOf = ({ file, line }: Place): string => `${file}:${line}`
const ownLogger = / is handed to (?:\w+\.)*(?:log|info|debug|warn|error|trace|audit|print|write)\w*\(\)$/i

/**
 * The same for functions whose code is the same from where they take the value: how each hands its event to code that they share is left out, as is what
 * templates say on the way.
 */
function wayInCode({ kind, at, sink, source, steps }: Flow): string {
  const way = steps.slice(Math.max(0, steps.findIndex(isTaken)), -1).map((step) => step.at)
  // Whoever asks once whose record an id names has asked for all that is done with it there.
  const end = kind === 'record-key' ? [] : [sink, showPlace(at)]
  return [source.field, ...way.filter(({ file }) => /\.(?:[cm]?[jt]sx?|py)$/.test(file)).map(showPlace), ...end].join(' ')
}

const showPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`
const isTaken = ({ what }: Step): boolean => / takes /.test(what)

const byReach = (a: Flow, b: Flow): number =>
  reaches.indexOf(a.source.reach) - reaches.indexOf(b.source.reach) ||
  Number(b.sure) - Number(a.sure) ||
  Number(b.context === 'changes') - Number(a.context === 'changes') ||
  (a.function < b.function ? -1 : 1)

/** `body.name of POST /upload`. A field that says itself whose it is stands as it is: `the name of Incoming`. */
function valueOf(app: Application, { kind, source, steps }: Flow): string {
  // Nobody sends the function's own errors and secrets.
  if (kind === 'error-in-answer') return source.field.startsWith('the ') ? source.field : `the error’s ${source.field}`
  if (kind === 'secret-in-answer' || kind === 'secret-in-log')
    return source.field.includes(':') ? `the secret of ${source.field}` : source.field
  if (source.field.includes(' of ')) return source.field
  const routes = routesOfFunction(app, source.function)
  const [first] = steps
  // The path begins at the entry.
  const entered = first === undefined ? [] : routes.filter(({ at }) => comparePlaces(at, first.at) === 0)
  const [route, ...others] = entered.length > 0 ? entered : routes
  const name = route === undefined || others.length > 0 ? shortName(source.function) : showRoute(route).replace(/^The /, 'the ')
  return `${wholes[source.field] ?? source.field} of ${name}`
}

/** Parts of a request as a whole, in words. */
const wholes: Readonly<Record<string, string>> = {
  path: 'the path',
  rawPath: 'the path',
  rawQueryString: 'the query',
  queryStringParameters: 'the query',
  pathParameters: 'the path',
  headers: 'the headers',
  body: 'the body',
}
