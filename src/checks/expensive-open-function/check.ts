import { valueOf } from '../../model/known.ts'
import { reachOfFunction } from '../../model/reach.ts'
import { check } from '../check.ts'

export default check({
  title: 'One request of a stranger costs as much as thousands',
  risk: 'denial-of-wallet',
  severity: 'low',
  why: "A function that anyone can call and that may run for minutes with much memory lets an attacker spend the team's money with very few requests, below every rate limit.",
  fix: 'Lower timeout and memory of the public function to what a request needs; hand long work to a queue and a function of its own.',
  silent: ['Less than 60 GB-seconds for one run.', 'Only signed-in or internal callers reach it.'],
  references: ['SAS-8', 'OW-A6', 'CWE-400', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html'],

  *find(app) {
    for (const fn of app.functions) {
      const timeout = valueOf(fn.limits.timeoutSeconds)
      const memory = valueOf(fn.limits.memoryMb)
      if (fn.generated || timeout === undefined || memory === undefined || reachOfFunction(app, fn) !== 'public') continue
      // An authorizer and a hook run for strangers too, but behind limits of the service that calls them.
      if (!fn.triggers.some(({ kind }) => kind === 'http' || kind === 'url')) continue
      const size = (timeout * memory) / 1024
      if (size >= 60)
        yield {
          at: fn.at,
          about: fn.id,
          because: `A run of ${fn.logicalId} may last ${timeout} s with ${memory} MB: ${Math.round(size)} GB-seconds`,
        }
    }
  },
})
