import { get, itemsOf, readNumber } from '../../document/value.ts'
import { stageThrottle } from './api-stages.ts'
import type { ResourceReader } from './resource-reader.ts'

/** A plan without limits limits nothing: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html */
export const usagePlan: ResourceReader = (declared, estate) => ({
  kind: 'usage-plan',
  apis: itemsOf(declared.get('ApiStages')).map((stage) => estate.target(get(stage, 'ApiId'))),
  throttle: stageThrottle(declared.get('Throttle', 'RateLimit'), declared.get('Throttle', 'BurstLimit')),
  quota: readNumber<'none'>(declared.get('Quota', 'Limit'), 'none'),
})
