import { holds } from '../../model/known.ts'
import { resourcesOfKind, runsCode } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'Who called the API leaves no trace',
  risk: 'logging',
  severity: 'low',
  why: "Without an access log nobody can tell afterwards who called what: no evidence of an attack, nothing for detections to read. A function's own log shows only the requests that reached it.",
  fix: 'Set AccessLogSetting on the stage (`provider.logs.restApi` or `provider.logs.httpApi` in serverless.yml).',
  silent: [
    'Every stage writes an access log.',
    'The API has no route of its own in the project.',
    'GraphQL APIs: their request log counts.',
  ],
  references: ['OW-A10', 'SAS-5', 'CWE-778', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],

  *find(app) {
    for (const api of resourcesOfKind(app, 'api')) {
      if (api.flavour === 'graphql' || !app.routes.some((route) => route.api === api.id && runsCode(route))) continue
      const silent = api.stages.filter((stage) => holds(stage.accessLog, Boolean) === 'no')
      if (silent.length === 0) continue
      yield { at: silent[0]?.at ?? api.at, about: api.id, because: `${api.logicalId} writes no access log` }
    }
  },
})
