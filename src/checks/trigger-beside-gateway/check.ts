import { guardedTwin } from '../../model/guarded-ways.ts'
import { functionsOfRoute, runsCode, shortName, showRoute } from '../../model/questions.ts'
import { isOpen, reachOfRoute } from '../../model/reach.ts'
import { check } from '../check.ts'

export default check({
  title: 'A second way leads round the guarded API',
  risk: 'private-gateway',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'A gateway protects only what comes through it. When a load balancer or another API takes the same requests to the same function without asking who calls, authorizer, quota and firewall of the first are worth nothing.',
  fix: 'Guard the second way as well (an authorizer on the other API, `authenticate-oidc` on the listener rule, `Scheme: internal`), or remove it.',
  silent: [
    'The second way asks who calls, or is in a private network.',
    'Both ways take different requests, or both belong to the same API.',
    'Function URLs: see url-bypasses-gateway. Permissions for all principals: see public-invoke.',
  ],
  references: ['OW-A5', 'SAS-2', 'SAS-11', 'CWE-288', 'https://docs.aws.amazon.com/lambda/latest/dg/services-alb.html'],

  *find(app) {
    for (const open of app.routes) {
      if (!['rest', 'http', 'load-balancer'].includes(open.gateway) || !runsCode(open) || isOpen(open) !== 'yes') continue
      for (const fn of functionsOfRoute(app, open)) {
        const guarded = guardedTwin(app, fn, open)
        if (guarded === undefined) continue
        yield {
          at: open.at,
          about: fn.id,
          key: open.id,
          reach: reachOfRoute(open),
          because: `${shortName(fn.id)} is guarded behind ${shortName(guarded.api ?? guarded.id)} and ${open.gateway === 'load-balancer' ? 'open behind a load balancer' : `open behind ${shortName(open.api ?? open.id)}`}`,
          path: [
            { at: open.at, what: `${showRoute(open)} asks nobody who they are` },
            { at: fn.at, what: `it starts ${shortName(fn.id)}` },
            { at: guarded.at, what: `as ${showRoute(guarded)}, which is guarded` },
          ],
        }
      }
    }
  },
})
