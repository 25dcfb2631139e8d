import { holds } from '../../model/known.ts'
import { routeById, runsCode, showRoute } from '../../model/questions.ts'
import { reachOfRoute } from '../../model/reach.ts'
import { check } from '../check.ts'

export default check({
  title: 'Strangers can make this function run a thousand times at once',
  risk: 'denial-of-wallet',
  severity: 'medium',
  why: 'Behind an open function URL or load balancer nothing slows callers down: fake requests scale the function to the quota of the whole account. The bill grows by memory × time × requests, and the other functions of the account starve.',
  fix: 'Set `reservedConcurrency` (ReservedConcurrentExecutions) to what the function really needs, or put it behind an API with a throttle.',
  silent: [
    'Reserved concurrency is set.',
    'An API stands before it: its limits are the matter of unthrottled-route, and unknown where the API lies outside the project.',
    'Only signed-in or internal callers reach it.',
  ],
  references: ['SAS-8', 'OW-A6', 'CWE-770', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html'],

  *find(app) {
    for (const fn of app.functions) {
      if (fn.generated || holds(fn.limits.reservedConcurrency, (limit) => limit === 'shared') !== 'yes') continue
      const open = fn.triggers.flatMap((trigger) => {
        const route = trigger.kind === 'url' || trigger.kind === 'http' ? routeById(app, trigger.route) : undefined
        return route !== undefined &&
          runsCode(route) &&
          (route.gateway === 'function-url' || route.gateway === 'load-balancer') &&
          reachOfRoute(route) === 'public'
          ? [route]
          : []
      })
      const [route] = open
      if (route === undefined) continue
      const { timeoutSeconds, memoryMb } = fn.limits
      const size =
        timeoutSeconds.state === 'known' && memoryMb.state === 'known'
          ? ` for ${timeoutSeconds.value} s with ${memoryMb.value} MB each`
          : ''
      yield {
        at: fn.at,
        about: fn.id,
        reach: 'public',
        because: `${showRoute(route)} lets anyone run ${fn.logicalId} without limit${size}`,
      }
    }
  },
})
