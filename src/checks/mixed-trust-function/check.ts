import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { routeById, shortName, showRoute } from '../../model/questions.ts'
import { reachOfRoute } from '../../model/reach.ts'
import { showText } from '../../model/text.ts'
import type { Trigger, TriggerKind } from '../../model/trigger.ts'
import { check } from '../check.ts'

export default check({
  title: 'The same code takes requests from outside and events from inside',
  risk: 'granularity',
  severity: 'low',
  why: 'Events from queues, streams and schedules are trusted more than requests. Code that tells the two apart by their shape can be talked into taking a request for an event, and the rights that the inside work needs stand open to whoever breaks the outside one.',
  fix: 'Split the function: one handler for the route, one for the queue, stream or schedule, each with a role of its own; shared code goes into a module.',
  silent: [
    'All triggers are requests, or none is.',
    'A schedule of every few minutes keeps the function warm; it brings no data.',
    'Routes that only the own network reaches.',
  ],
  references: ['SAS-1', 'SAS-9', 'CWE-501', 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html'],

  *find(app) {
    for (const fn of app.functions) {
      if (fn.generated) continue
      const outside = routesOf(fn)
        .map((id) => routeById(app, id))
        .find((route) => route !== undefined && reachOfRoute(route) !== 'internal')
      const inside = fn.triggers.find((trigger) => fromInside.has(trigger.kind) && !keepsWarm(trigger))
      if (outside === undefined || inside === undefined) continue
      yield {
        at: inside.at,
        about: fn.id,
        because: `${showRoute(outside)} and the events of a ${inside.kind} start the same function, ${shortName(fn.id)}`,
        path: [
          { at: outside.at, what: `${showRoute(outside)} comes from outside` },
          { at: inside.at, what: `the events of the ${inside.kind} come from inside` },
          { at: fn.at, what: `${shortName(fn.id)} takes both` },
        ],
      }
    }
  },
})

const fromInside: ReadonlySet<TriggerKind> = new Set<TriggerKind>(['queue', 'stream', 'broker', 'bus', 'schedule', 'topic', 'bucket'])

const routesOf = (fn: Fn) => fn.triggers.flatMap((trigger) => ('route' in trigger ? [trigger.route] : []))

/** `rate(5 minutes)`, `cron(0/5 * * * ? *)`: a quarter of an hour at most. */
function keepsWarm(trigger: Trigger): boolean {
  if (trigger.kind !== 'schedule') return false
  const written = values(trigger.expression).map(showText)
  return written.some((expression) => {
    const minutes = /^rate\((\d+) minutes?\)$/.exec(expression)?.[1] ?? /^cron\([0*]\/(\d+) \* /.exec(expression)?.[1]
    return minutes !== undefined && Number(minutes) <= 15
  })
}
