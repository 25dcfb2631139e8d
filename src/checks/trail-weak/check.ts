import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'The audit trail can be avoided or changed',
  risk: 'logging',
  severity: 'low',
  why: 'The trail is what remains when somebody has been in the account. One that does not log, looks at one region or cannot be checked for changes shows what the attacker left in it.',
  fix: 'Set `IsLogging: true`, `IsMultiRegionTrail: true` and `EnableLogFileValidation: true`.',
  silent: ['The trail logs, covers all regions and validates its files.', 'A setting that is known only at deployment.'],
  references: ['OW-A10', 'SAS-5', 'CWE-778', 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],

  *find(app) {
    for (const trail of resourcesOfKind(app, 'trail')) {
      const faults = [
        { setting: trail.logging, what: 'does not log', remedy: 'trail-logging' as const },
        { setting: trail.multiRegion, what: 'looks at one region only', remedy: 'trail-every-region' as const },
        { setting: trail.validation, what: 'does not validate its files', remedy: 'trail-validation' as const },
      ].filter(({ setting }) => holds(setting, Boolean) === 'no')
      const [first] = faults
      if (first === undefined) continue
      yield {
        at: placeOf(first.setting) ?? trail.at,
        about: trail.id,
        ...(first.setting === trail.logging ? { severity: 'medium' } : {}),
        because: `${trail.logicalId} ${faults.map(({ what }) => what).join(' and ')}`,
        remedies: faults.map(({ remedy }) => ({ of: trail.id, setting: remedy })),
      }
    }
  },
})
