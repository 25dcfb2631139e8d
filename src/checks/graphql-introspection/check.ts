import { holds, placeOf } from '../../model/known.ts'
import { openGraphqlApis } from '../../model/open-graphql.ts'
import { check } from '../check.ts'

export default check({
  title: 'Strangers can ask this GraphQL API for its whole schema',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'Introspection lists every type, query and mutation, also those that no client uses yet. For an attacker it is the map.',
  fix: 'Set `IntrospectionConfig: DISABLED` and give clients the schema at build time.',
  silent: ['Introspection is disabled.', 'The API is private, or no mode of it is an API key.'],
  references: [
    'OW-A6',
    'SAS-3',
    'CWE-200',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html',
  ],

  *find(app) {
    for (const { graphql, at, id, logicalId } of openGraphqlApis(app))
      if (holds(graphql.introspection, Boolean) === 'yes')
        yield {
          at: placeOf(graphql.introspection) ?? at,
          about: id,
          reach: 'public',
          because: `${logicalId} answers introspection to everyone who has its API key`,
          remedies: [{ of: id, setting: 'introspection' }],
        }
  },
})
