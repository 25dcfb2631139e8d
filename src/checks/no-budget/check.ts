import { isDeployedHere, resourcesOfKind } from '../../model/questions.ts'
import { reachOfRoute } from '../../model/reach.ts'
import { check } from '../check.ts'

export default check({
  title: 'Nobody notices when the bill runs away',
  risk: 'budget',
  severity: 'low',
  why: 'Serverless scales costs as readily as it scales requests. Without a budget that warns, an attack on the wallet is found at the end of the month.',
  fix: 'Add an AWS::Budgets::Budget with notifications, in this project or for the account (then suppress this with the reason).',
  silent: [
    'The project declares a budget or a billing alarm.',
    'No route can be called by strangers, or only the code of the functions is in the project.',
  ],
  references: ['SAS-8', 'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html'],

  *find(app) {
    const billing = resourcesOfKind(app, 'alarm').some(
      (alarm) => alarm.namespace.state === 'known' && alarm.namespace.value[0] === 'AWS/Billing',
    )
    const open = app.routes.find((route) => reachOfRoute(route) === 'public' && isDeployedHere(app, route.service))
    if (open === undefined || billing || resourcesOfKind(app, 'budget').length > 0) return
    yield {
      at: open.at,
      about: open.service,
      key: 'application',
      because: 'No budget or billing alarm watches an application that strangers can call',
    }
  },
})
