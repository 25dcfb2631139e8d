import { holds, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { showText } from '../../model/text.ts'
import { wordsOf } from '../../sensitive/words.ts'
import { check } from '../check.ts'
import { oncePerService } from '../together.ts'

export default check({
  title: 'A leaked database password works for ever',
  risk: 'secrets',
  severity: 'low',
  why: 'Passwords leak through logs, dumps and people who leave. One that is changed every month by a machine ends each leak by itself.',
  fix: 'Add an AWS::SecretsManager::RotationSchedule with HostedRotationLambda, or let the database manage its own secret (`ManageMasterUserPassword: true`).',
  silent: [
    'A rotation schedule names the secret.',
    'Secrets whose name promises no database: keys of other providers cannot be rotated by a template.',
    'It is said once for a service.',
  ],
  references: ['OW-A3', 'SAS-7', 'CWE-262', 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html'],

  *find(app) {
    const kept = resourcesOfKind(app, 'secret').filter(({ logicalId, name, rotation }) => {
      const names = [logicalId, ...(name === undefined ? [] : values(name).map(showText))]
      return holds(rotation, Boolean) === 'no' && names.some((one) => wordsOf(one).some((word) => databases.has(word)))
    })
    yield* oncePerService(
      kept.map(({ at, id, service, logicalId }) => ({ at, about: id, service, name: logicalId })),
      (names, count) => `${names} ${count === 1 ? 'is' : 'are'} never rotated`,
    )
  },
})

const databases = new Set(
  'db database rds aurora postgres postgresql mysql mariadb mssql sqlserver oracle redshift docdb documentdb mongo mongodb neptune'.split(
    ' ',
  ),
)
