import type { Application } from '../model/application.ts'
import type { Flow, FlowKind } from '../model/code.ts'
import { comparePlaces } from '../model/place.ts'
import { resourceById, routesOfFunction, shortName, showRoute } from '../model/questions.ts'
import type { Found } from './check.ts'

/**
 * The flows of a kind, each as what a check finds, at the place of its harm. `becomes` ends the sentence that begins with the
 * value and who chooses it: `becomes part of the shell command`.
 */
export function* flowsOf(app: Application, kind: FlowKind, becomes: string): Iterable<Found> {
  for (const flow of app.code.flows) {
    if (flow.kind !== kind) continue
    const { source } = flow
    const value = valueOf(app, flow)
    const end = shortName(flow.function)
    const crossed = [...new Set(source.through.map((id) => resourceById(app, id)?.logicalId ?? shortName(id)))]
    const way = crossed.length === 0 ? '' : `goes through ${crossed.join(', ')} and `
    const where = crossed.length === 0 && value.endsWith(` ${end}`) ? '' : ` in ${end}`
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
