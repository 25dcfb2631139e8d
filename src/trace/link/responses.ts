import { values } from '../../model/known.ts'
import { routeById } from '../../model/questions.ts'
import type { Shape } from '../shape.ts'
import { fittingTriggers } from './fitting.ts'
import { follow, parsed } from './follow.ts'
import type { Arrival, Linked } from './link.ts'
import { message, ownerOf } from './message.ts'
import type { NodeName } from './message.ts'
import { encoded, oneOf } from './shapes.ts'

/** What comes back from the application's own routes: what the functions behind them answer. */
export function responsesFrom(linked: Linked, routes: readonly NodeName[]): readonly Arrival[] {
  return routes.flatMap((id) => {
    const route = routeById(linked.app, id as never)
    return (route === undefined ? [] : values(route.target)).flatMap((target) => {
      const fn = target.kind === 'function' ? linked.app.functions.find((one) => one.id === target.function) : undefined
      if (fn === undefined) return []
      return linked.answersOf(fn).flatMap(({ shape, at, when }): readonly Arrival[] => {
        const answers = fittingTriggers(linked.app, fn, when).some((trigger) => 'route' in trigger && trigger.route === id)
        const body = answers ? bodyOf(shape) : undefined
        if (body === undefined) return []
        const says = `… is what ${fn.logicalId} answers`
        return [{ message: message(ownerOf(fn, when), {}, { over: id, at, says }), shape: body }]
      })
    })
  })
}

/** Clients give the text, or what it says where it is JSON. Without a status the gateway makes JSON of the whole. */
function bodyOf(answer: Shape): Shape | undefined {
  const bodies = follow(answer, ['body'])
  const isWhole = bodies.length === 0 && answer.kind === 'object' && !Object.hasOwn(answer.fields, 'statusCode')
  const written = isWhole ? encoded('json', answer) : oneOf(bodies)
  const said = parsed(written)
  return oneOf([...(written === undefined ? [] : [written]), ...(said === undefined ? [] : [said])])
}
