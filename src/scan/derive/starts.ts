import type { Start } from '../../contract/contract.ts'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { reachOfTrigger } from '../../model/reach.ts'
import { showTrigger } from '../../model/show-trigger.ts'
import { routesById } from '../../trace/link/fitting.ts'
import { eventsOf } from './events.ts'

/** What calls the function: its triggers, and functions of the application that invoke it. */
export function startsOf(app: Application, fn: Fn): readonly Start[] {
  const provider = app.services.find(({ id }) => id === fn.service)?.provider ?? 'other'
  const functions = new Set<string>(app.functions.map(({ id }) => id))
  const routes = routesById(app)
  return [
    ...fn.triggers.map((trigger) => ({
      by: showTrigger(trigger, app),
      reach: reachOfTrigger(trigger, routes, app),
      events: eventsOf(app, trigger, provider),
    })),
    ...app.edges
      .filter(({ kind, to, from }) => kind === 'invokes' && to === fn.id && functions.has(from))
      .map(({ from }): Start => ({ by: `function ${from}`, reach: 'internal', events: provider === 'aws' ? ['aws-direct'] : [] })),
  ]
}
