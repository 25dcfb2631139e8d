import { holds } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'
import { fewOrTogether } from '../together.ts'

export default check({
  title: 'An alarm that tells nobody',
  risk: 'monitoring',
  severity: 'low',
  why: 'An alarm without an action changes its colour on a page that nobody looks at.',
  fix: 'Give the alarm a topic or an on-call integration in AlarmActions, and leave ActionsEnabled at true.',
  silent: [
    'The alarm has actions.',
    'It is part of a composite alarm.',
    'Its actions are known only at deployment.',
    'More than three of a service are said together.',
  ],
  references: ['OW-A10', 'SAS-5', 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html'],

  *find(app) {
    const alarms = resourcesOfKind(app, 'alarm')
    if (alarms.some((alarm) => alarm.type.includes('Composite'))) return
    const mute = alarms.filter((alarm) => holds(alarm.notifies, Boolean) === 'no')
    yield* fewOrTogether(
      mute.map(({ at, id, service, logicalId }) => ({ at, about: id, service, name: logicalId })),
      (names, count) => `${names} ${count === 1 ? 'has no action that is' : 'have no actions that are'} switched on`,
    )
  },
})
