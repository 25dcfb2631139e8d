import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'The key that encrypts everything never changes',
  risk: 'sensitive-data',
  severity: 'low',
  why: 'The longer a key is used, the more of the data falls with it. The provider changes it once a year by itself, keeps the old ones for old data, and nobody has to do anything.',
  fix: 'Set `EnableKeyRotation: true` on the key.',
  silent: ['Rotation is on.', 'Keys that the provider cannot rotate: asymmetric, HMAC, imported, copies of a key elsewhere.'],
  references: ['OW-A3', 'SAS-3', 'CWE-324', 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],

  *find(app) {
    for (const key of resourcesOfKind(app, 'encryption-key'))
      if (holds(key.rotation, (rotation) => rotation === false) === 'yes')
        yield {
          at: placeOf(key.rotation) ?? key.at,
          about: key.id,
          because: `${key.logicalId} is not rotated`,
          remedies: [{ of: key.id, setting: 'key-rotation' }],
        }
  },
})
