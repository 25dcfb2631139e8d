import { holds } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'An alarm that tells nobody',
  risk: 'monitoring',
  severity: 'low',
  why: 'An alarm without an action changes its colour on a page that nobody looks at.',
  fix: 'Give the alarm a topic or an on-call integration in AlarmActions.',
  silent: ['The alarm has actions.', 'It is part of a composite alarm.', 'Its actions are known only at deployment.'],
  references: ['OW-A10', 'SAS-5', 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html'],

  *find(app) {
    const alarms = resourcesOfKind(app, 'alarm')
    if (alarms.some((alarm) => alarm.type.includes('Composite'))) return
    for (const alarm of alarms)
      if (holds(alarm.notifies, Boolean) === 'no') yield { at: alarm.at, about: alarm.id, because: `${alarm.logicalId} has no action` }
  },
})
