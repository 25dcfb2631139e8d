import type { Application } from '../model/application.ts'
import type { Flow, FlowKind } from '../model/code.ts'
import { comparePlaces } from '../model/place.ts'
import type { Place } from '../model/place.ts'
import { resourceById, routesOfFunction, shortName, showRoute } from '../model/questions.ts'
import { reaches } from '../model/reach.ts'
import type { Found } from './check.ts'

/**
 * The flows of a kind, each as what a check finds, at the place of its harm. `becomes` ends the sentence that begins with the
 * value and who chooses it: `becomes part of the shell command`.
 */
export function* flowsOf(app: Application, kind: FlowKind, becomes: string): Iterable<Found> {
  for (const flows of faultsIn(app.code.flows.filter((flow) => flow.kind === kind))) {
    const [flow] = flows
    const { source } = flow
    const value = valueOf(app, flow)
    const end = shortName(flow.function)
    const crossed = [...new Set(source.through.map((id) => resourceById(app, id)?.logicalId ?? shortName(id)))]
    const way = crossed.length === 0 ? '' : `goes through ${crossed.join(', ')} and `
    const where = `${crossed.length === 0 && value.endsWith(` ${end}`) ? '' : ` in ${end}`}${others(flows)}`
    yield {
      at: flow.at,
      about: flow.function,
      reach: source.reach,
      sure: flow.sure,
      key: [kind, flow.sink, source.field, source.function].join(' '),
      because: `${value} ${way}${becomes}${where}`,
      path: flow.steps,
    }
  }
}

type Flows = readonly [Flow, ...Flow[]]

/** Flows by the fault that they have in common, from whoever can do most first: code that several functions share is mended once. */
function faultsIn(all: readonly Flow[]): Iterable<Flows> {
  const faults = new Map<string, Flows>()
  for (const flow of all) {
    const key = faultOf(flow)
    const known = faults.get(key)
    faults.set(key, known === undefined ? [flow] : worse(flow, known[0]) ? [flow, ...known] : [...known, flow])
  }
  return faults.values()
}

const worse = (one: Flow, other: Flow): boolean =>
  reaches.indexOf(one.source.reach) < reaches.indexOf(other.source.reach) ||
  (one.source.reach === other.source.reach && one.sure && !other.sure)

/** What is mended together. */
function faultOf({ kind, at, steps, source }: Flow): string {
  // Writing the whole event into the log is a habit, and how to log is decided once for all handlers.
  if (kind === 'sensitive-in-log' && source.field === 'the event') return 'the event'
  // The same for lines of one file.
  if (kind === 'log') return at.file
  // An error is hidden where it is caught.
  if (kind === 'error-in-answer') return placeOf(steps[0]?.at ?? at)
  // The way through the code behind the entry, which each function has its own of.
  return [...steps.slice(1).map((step) => placeOf(step.at)), placeOf(at)].join(' ')
}

const placeOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

/** Functions, or places of the same function, that have the same fault. */
function others([first, ...rest]: Flows): string {
  const functions = new Set(rest.map((flow) => flow.function))
  functions.delete(first.function)
  if (functions.size > 0) return ` and ${functions.size} more`
  const places = new Set([first, ...rest].map(({ at }) => `${at.file}:${at.line}`)).size
  return places === 1 ? '' : `, at ${places} places`
}

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
  return `${source.field} of ${name}`
}
