import { holds, placeOf } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Every field of every answer is written into the log',
  risk: 'logging',
  severity: 'medium',
  why: 'The log level ALL with verbose content writes headers, arguments and results of each resolver: tokens and personal data in clear, for everyone who may read logs.',
  fix: 'Set `ExcludeVerboseContent: true` or `FieldLogLevel: ERROR` in LogConfig.',
  silent: ['Only errors are logged, or nothing.', 'Verbose content is left out.'],
  references: ['OW-A10', 'SAS-5', 'CWE-532', 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html'],

  *find(app) {
    for (const api of resourcesOfKind(app, 'api'))
      if (api.graphql !== undefined && holds(api.graphql.verboseLog, Boolean) === 'yes')
        yield {
          at: placeOf(api.graphql.verboseLog) ?? api.at,
          about: api.id,
          because: `${api.logicalId} logs arguments and results of every field`,
          remedies: [{ of: api.id, setting: 'verbose-log' }],
        }
  },
})
