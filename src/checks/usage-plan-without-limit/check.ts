import { holds } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'A client may send as much as it likes',
  risk: 'budget',
  severity: 'low',
  why: 'A usage plan is there to limit what each client may call. Without rate and quota it only hands out keys, and one client can use up what all share.',
  fix: 'Set Throttle (rate and burst) and Quota on the usage plan.',
  silent: ['The plan has a throttle or a quota.'],
  references: ['SAS-8', 'CWE-770', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html'],

  *find(app) {
    for (const plan of resourcesOfKind(app, 'usage-plan'))
      if (holds(plan.throttle, (value) => value === 'none') === 'yes' && holds(plan.quota, (value) => value === 'none') === 'yes')
        yield { at: plan.at, about: plan.id, because: `${plan.logicalId} limits neither rate nor number of requests` }
  },
})
