import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'Whole requests and answers are written into the log',
  risk: 'logging',
  severity: 'medium',
  why: 'Data tracing logs bodies and nearly all headers of every caller: personal data, cookies, and the passwords that people sign in with, for everyone who may read logs and for as long as they are kept.',
  fix: 'Set `DataTraceEnabled: false` (`fullExecutionData: false` in serverless.yml) and write an access log with named fields instead.',
  silent: [
    'Data tracing is off, which is the default.',
    'The stage writes no execution log: then nothing is traced either.',
    'It depends on the stage: then only where it is on in every one.',
  ],
  references: [
    'OW-A10',
    'SAS-5',
    'CWE-532',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-execution-logging.html',
  ],

  *find(app) {
    for (const api of resourcesOfKind(app, 'api'))
      for (const stage of api.stages) {
        if (holds(stage.dataTrace, Boolean) !== 'yes' || holds(stage.executionLog, (level) => level === 'off') === 'yes') continue
        const name = values(stage.name).map(showText).join(' or ')
        const written = placeOf(stage.dataTrace)
        yield {
          at: written ?? stage.at,
          about: api.id,
          key: name,
          because: `the stage ${name} of ${api.logicalId} logs whole requests and answers`,
          ...(written === undefined ? {} : { remedies: [{ of: api.id, setting: 'data-trace', at: written }] }),
        }
      }
  },
})
