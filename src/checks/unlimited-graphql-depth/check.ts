import { holds, placeOf } from '../../model/known.ts'
import { openGraphqlApis } from '../../model/open-graphql.ts'
import { check } from '../check.ts'

export default check({
  title: 'One query of a stranger can make thousands of calls',
  risk: 'denial-of-wallet',
  severity: 'low',
  why: 'Types that refer to each other can be nested without end: each level multiplies the calls of resolvers, functions and tables that one request pays for you.',
  fix: 'Set `QueryDepthLimit` (and `ResolverCountLimit`) to a little more than the deepest query of your own clients.',
  silent: ['A depth limit is set.', 'The API is private, or no mode of it is an API key.'],
  references: [
    'SAS-8',
    'OW-A6',
    'CWE-770',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html',
  ],

  *find(app) {
    for (const { graphql, at, id, logicalId } of openGraphqlApis(app))
      if (holds(graphql.depthLimit, (limit) => limit === 0) === 'yes')
        yield { at: placeOf(graphql.depthLimit) ?? at, about: id, reach: 'public', because: `${logicalId} accepts queries of any depth` }
  },
})
