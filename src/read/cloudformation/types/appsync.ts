import { andThen, holds, known, map, unknown } from '../../../model/known.ts'
import type { Graphql } from '../../../model/api.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import type { Declared, Estate } from '../estate.ts'
import { keyOpens } from '../routes/graphql-key.ts'
import { collect, get, isAbsent, itemsOf, readBoolean, readNumber, readString } from '../../document/value.ts'
import { every, not, written } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'
import { protectedByWebAcl } from './web-acl-protection.ts'

type Api = ResourceOf<'api'>

/** Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html */
export const graphqlApi: ResourceReader = (declared, estate) => ({
  kind: 'api',
  flavour: 'graphql',
  endpoint: andThen(readString(declared.get('Visibility'), 'GLOBAL'), (scope, at): Api['endpoint'] =>
    known(scope === 'PRIVATE' ? 'private' : 'regional', at),
  ),
  defaultEndpoint: known(true),
  stages: [],
  // Any origin is answered, and there is nothing to set.
  cors: known('none'),
  protectedByWebAcl: protectedByWebAcl(declared, estate),
  graphql: graphql(declared, estate),
  routesUnknown:
    holds(readString(declared.get('ApiType')), (type) => type === 'MERGED') === 'yes'
      ? 'the API is merged from others at deployment'
      : undefined,
})

/** Of the levels, only ALL logs requests and answers of every field: https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html */
function graphql(declared: Declared, estate: Estate): Graphql {
  const log = declared.get('LogConfig')
  const whole = map(readString(get(log, 'FieldLogLevel')), (level) => level === 'ALL')
  const providers = declared.get('AdditionalAuthenticationProviders')
  const modes = [declared.properties, ...itemsOf(providers)].map((provider) => get(provider, 'AuthenticationType'))
  return {
    modes:
      providers.kind === 'gap'
        ? unknown(providers.why, providers.at)
        : collect(modes.filter((mode) => !isAbsent(mode)).map((mode) => readString(mode))),
    keyOpens: keyOpens(declared, estate),
    introspection: map(readString(declared.get('IntrospectionConfig'), 'ENABLED'), (state) => state !== 'DISABLED'),
    depthLimit: readNumber(declared.get('QueryDepthLimit'), 0),
    logging: written(log),
    verboseLog: every([whole, not(readBoolean(get(log, 'ExcludeVerboseContent'), false))]),
  }
}
