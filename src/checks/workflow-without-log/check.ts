import { holds } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'What a workflow did cannot be reconstructed',
  risk: 'logging',
  severity: 'low',
  why: 'Express workflows keep no history at all, standard ones for 90 days and outside the central logs. Without a log nobody sees a state that fails or is called out of order.',
  fix: 'Set LoggingConfiguration with Level ERROR or ALL and a log group (`Logging` in SAM, `loggingConfig` in serverless.yml).',
  silent: ['The workflow writes a log of level ERROR, FATAL or ALL.'],
  references: ['OW-A10', 'SAS-5', 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html'],

  *find(app) {
    for (const workflow of resourcesOfKind(app, 'workflow'))
      if (holds(workflow.logging, (level) => level === 'off') === 'yes')
        yield {
          at: workflow.at,
          about: workflow.id,
          because: `${workflow.logicalId} ${holds(workflow.express, Boolean) === 'yes' ? 'is an express workflow and ' : ''}writes no log`,
        }
  },
})
