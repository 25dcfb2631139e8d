import { holds } from '../../model/known.ts'
import { shortName } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: "Anyone with the page's key can query this GraphQL API",
  risk: 'broken-authentication',
  severity: 'high',
  why: 'The API key of a GraphQL API is delivered to every browser and app that uses it, so it keeps nobody out. One address serves every field: queries, mutations and the schema itself.',
  fix: 'Make AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT, AWS_IAM or AWS_LAMBDA the default mode, and give the API key only to fields that are public on purpose (`@aws_api_key`).',
  silent: ['No mode of the API is API_KEY.', 'The API is private.'],
  references: ['OW-A2', 'SAS-2', 'CWE-306', 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],

  *find(app) {
    for (const route of app.routes) {
      if (route.gateway !== 'graphql' || holds(route.authorization, ({ kind }) => kind === 'api-key' || kind === 'none') !== 'yes') continue
      yield {
        at: route.at,
        about: route.id,
        reach: 'public',
        because: `${shortName(route.api ?? route.id)} accepts an API key instead of an identity`,
      }
    }
  },
})
