import { known, placeOf, valueOf } from '../../model/known.ts'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { routeById } from '../../model/questions.ts'
import { check } from '../check.ts'
import { byPlace, sharedBy } from '../inherited.ts'

/** Longest answer that a gateway waits for: https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html (29 s REST, 30 s HTTP), AppSync 30 s. */
const gatewayWaits = 30

export default check({
  title: 'A function goes on costing after its caller has gone',
  risk: 'code-quality',
  severity: 'low',
  why: 'The gateway gives up after half a minute and the caller sees an error; the function runs on to its own timeout, and each retry starts another. Slow requests, sent on purpose or not, are paid for many times over.',
  fix: "Set `Timeout` (`timeout` in serverless.yml) a little under the gateway's limit, and hand longer work to a queue or a workflow.",
  silent: [
    'The timeout is 30 seconds or less, or no longer than the integration was told to wait.',
    'The answer is streamed.',
    'The function has other triggers too, which may need the time.',
    'Function URLs, load balancers and WebSocket messages, which may wait longer or for nobody.',
  ],
  references: ['SAS-8', 'CWE-400', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html'],

  *find(app) {
    for (const { at, setting, functions } of byPlace(app, (fn) => tooLong(app, fn))) {
      const { about, reach, names } = sharedBy(app, functions)
      yield { at, about, reach, because: `${names} may run ${setting.runs} seconds behind a gateway that waits ${setting.waits} at most` }
    }
  },
})

interface Overrun {
  readonly runs: number
  readonly waits: number
}

function tooLong(app: Application, fn: Fn): readonly { readonly at: Fn['at']; readonly setting: Overrun }[] {
  const { timeoutSeconds } = fn.limits
  const runs = valueOf(timeoutSeconds)
  const waits = fn.triggers.map((trigger) => waitOf(app, trigger))
  const longest = Math.max(gatewayWaits, ...waits.map((wait) => wait ?? Infinity))
  return runs === undefined || waits.length === 0 || runs <= longest
    ? []
    : [{ at: placeOf(timeoutSeconds) ?? fn.at, setting: { runs, waits: longest } }]
}

/** How long the gateway of a trigger waits; undefined where nobody waits, the answer streams, or it is not known. */
function waitOf(app: Application, trigger: Fn['triggers'][number]): number | undefined {
  const route = 'route' in trigger ? routeById(app, trigger.route) : undefined
  if (route === undefined || !['rest', 'http', 'graphql'].includes(route.gateway)) return undefined
  const waits = valueOf(route.waitsSeconds ?? known(gatewayWaits))
  return typeof waits === 'number' ? waits : undefined
}
