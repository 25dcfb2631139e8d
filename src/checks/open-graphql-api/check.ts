import { holds, unknown, valueOf, whyUnknown } from '../../model/known.ts'
import { apiOfRoute, shortName } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: "Anyone with the page's key can query this GraphQL API",
  risk: 'broken-authentication',
  severity: 'high',
  why: 'The API key of a GraphQL API is delivered to every browser and app that uses it, so it keeps nobody out. One address serves every field: queries, mutations and the schema itself.',
  fix: 'Make AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT, AWS_IAM or AWS_LAMBDA the default mode, and give the API key only to fields that are public on purpose (`@aws_api_key`).',
  silent: [
    'No mode of the API is API_KEY, or the schema opens no operation to it.',
    'The API is private.',
    'Where the key opens queries only, it is a step lower: much of that is open on purpose.',
    'Where the key is a further mode and the schema is not in the project, the finding is not sure.',
  ],
  references: ['OW-A2', 'SAS-2', 'CWE-306', 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],

  *find(app) {
    for (const route of app.routes) {
      if (route.gateway !== 'graphql') continue
      const opened = apiOfRoute(app, route)?.graphql?.keyOpens ?? unknown('the API is not in the project')
      const open = holds(route.authorization, ({ kind }) => kind === 'api-key' || kind === 'none')
      if (open === 'no' || (open === 'unknown' && opened.state !== 'unknown')) continue
      const name = shortName(route.api ?? route.id)
      const operations = valueOf(opened) ?? []
      yield {
        at: route.at,
        about: route.id,
        reach: 'public',
        sure: open === 'yes',
        ...(operations.length > 0 && operations.every((one) => one.startsWith('Query.')) ? { severity: 'medium' } : {}),
        because:
          operations.length > 0
            ? `the API key of ${name} opens ${operations.slice(0, 3).join(', ')}${operations.length > 3 ? ` and ${operations.length - 3} more` : ''}`
            : `${name} accepts an API key instead of an identity${open === 'yes' ? '' : ` for what its schema marks so: ${whyUnknown(opened)}`}`,
      }
    }
  },
})
