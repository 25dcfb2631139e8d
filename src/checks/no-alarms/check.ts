import { functionsByService, isDeployedHere, listed, resourcesOfKind } from '../../model/questions.ts'
import { holds, values } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'Nobody is told when functions fail',
  risk: 'monitoring',
  severity: 'low',
  why: 'Errors and throttles are the first sign of an attack, of a poisoned queue and of an empty budget. Without an alarm they are found by customers or by the invoice.',
  fix: "Add AWS::CloudWatch::Alarm resources on the functions' Errors and Throttles with a topic as AlarmActions (plugins such as serverless-plugin-aws-alerts or slic-watch do it for all).",
  silent: [
    'The service has an alarm on functions, queues, APIs or logs that notifies somebody.',
    'A plugin or construct of the service that is not read may add alarms (slic-watch, aws-alerts): then it is not sure.',
    'A service with a single function and no route.',
    'Only the code of the functions is in the project: Azure and Google.',
  ],
  references: ['OW-A10', 'SAS-5', 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics.html'],

  *find(app) {
    const alarms = resourcesOfKind(app, 'alarm').filter((alarm) => holds(alarm.notifies, Boolean) !== 'no')
    for (const [service, functions] of functionsByService(app)) {
      const [first] = functions
      if (first === undefined || !isDeployedHere(app, service)) continue
      if (functions.length < 2 && !app.routes.some((route) => route.service === service)) continue
      const names = functions.map((fn) => fn.id as string)
      const watched = alarms.some(
        (alarm) =>
          alarm.service === service ||
          alarm.dimensions.some(({ value }) => values(value).some((text) => names.some((name) => showText(text).includes(name)))),
      )
      if (watched) continue
      const file = app.services.find(({ id }) => id === service)?.at.file
      const sure = !app.unread.some(({ reason, at }) => reason === 'unknown-construct' && at.file === file)
      yield { at: first.at, about: service, sure, because: `No alarm watches ${listed(functions)}` }
    }
  },
})
