import { holds } from '../../model/known.ts'
import { functionsByService, listed, resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'
import { oncePerService } from '../together.ts'

export default check({
  title: 'Logs are kept for ever',
  risk: 'logging',
  severity: 'low',
  why: 'A log group that a function makes for itself never expires: personal data in it is kept without end, and the bill grows with it. Nobody decided how long evidence is needed.',
  fix: 'Set `provider.logRetentionInDays`, or declare an AWS::Logs::LogGroup with RetentionInDays for each function.',
  silent: [
    "The function's log group has a retention.",
    'Helpers that the framework deploys.',
    'It is said once for the functions and once for the other log groups of a service.',
  ],
  references: ['OW-A10', 'SAS-5', 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html'],

  *find(app) {
    for (const [service, functions] of functionsByService(app)) {
      const endless = functions.filter((fn) => holds(fn.logging.retentionDays, (days) => days === 'never') === 'yes')
      const [first] = endless
      if (first === undefined) continue
      yield {
        at: first.at,
        about: service,
        because: `${listed(endless)} ${endless.length === 1 ? 'keeps its' : 'keep their'} logs without end`,
        path: endless.slice(0, 5).map((fn) => ({ at: fn.at, what: `${fn.logicalId} has no retention` })),
        remedies: [{ of: service, setting: 'log-retention' }],
      }
    }
    const told = new Set(app.functions.map(({ logging }) => logging.group))
    const others = resourcesOfKind(app, 'log-group').filter(
      (group) => !group.generated && !told.has(group.id) && holds(group.retentionDays, (days) => days === 'never') === 'yes',
    )
    for (const found of oncePerService(
      others.map(({ at, id, service, logicalId }) => ({
        at,
        about: id,
        service,
        name: logicalId,
        remedy: { of: id, setting: 'log-retention' } as const,
      })),
      (names, count) => `the log group${count === 1 ? '' : 's'} ${names} keep${count === 1 ? 's' : ''} everything without end`,
    ))
      yield { ...found, key: 'groups' }
  },
})
