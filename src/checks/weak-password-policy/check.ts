import { holds } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Passwords that can be guessed are accepted',
  risk: 'step-up',
  severity: 'medium',
  why: "Short or one-class passwords fall to guessing and to lists of leaked passwords; the account behind them is then the attacker's.",
  fix: 'Ask for at least 12 characters, or 8 with lower-case and upper-case letters, numbers and symbols (`Policies.PasswordPolicy`).',
  silent: [
    'No policy is written: the provider then asks for 8 characters of all four classes.',
    'A length of 12 or more, whatever the classes: length beats classes (NIST SP 800-63B).',
  ],
  references: ['OW-A2', 'SAS-2', 'CWE-521', 'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html'],

  *find(app) {
    for (const pool of resourcesOfKind(app, 'user-pool')) {
      if (pool.password.state !== 'known') continue
      const policy = pool.password.value
      if (holds(policy.minimumLength, (length) => length >= 12) !== 'no') continue
      const missing = (['lowercase', 'uppercase', 'numbers', 'symbols'] as const).filter((kind) => holds(policy[kind], Boolean) === 'no')
      const short = holds(policy.minimumLength, (length) => length < 8) === 'yes'
      if (!short && missing.length === 0) continue
      const length = policy.minimumLength.state === 'known' ? policy.minimumLength.value : 8
      yield {
        at: policy.at,
        about: pool.id,
        because: `${pool.logicalId} accepts passwords of ${length} characters${missing.length > 0 ? ` without ${missing.join(', ')}` : ''}`,
        remedies: [{ of: pool.id, setting: 'password-length' }],
      }
    }
  },
})
