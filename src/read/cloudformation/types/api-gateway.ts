import { andThen, known, unknown } from '../../../model/known.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, readString } from '../../document/value.ts'
import { bodyOf, defaultEndpoint, routesUnknown } from './api-definition.ts'
import { restStage } from './api-stages.ts'
import { companionsOf } from './companion.ts'
import { firstItem } from './list.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'
import { protectedByWebAcl } from './web-acl-protection.ts'

type Api = ResourceOf<'api'>

export const restApi: ResourceReader = (declared, estate) => ({
  kind: 'api',
  flavour: 'rest',
  endpoint: endpoint(declared),
  defaultEndpoint: defaultEndpoint(declared),
  stages: stages(declared, estate),
  // Each route of a REST API answers preflights itself.
  cors: known('none'),
  protectedByWebAcl: protectedByWebAcl(declared, estate),
  graphql: undefined,
  routesUnknown: routesUnknown(declared),
  ...policyOf([
    documentOf(declared, 'Policy'),
    { document: get(bodyOf(declared), 'x-amazon-apigateway-policy'), at: declared.resource.at },
  ]),
})

/** Edge-optimised by default: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html */
function endpoint(declared: Declared): Api['endpoint'] {
  const types = declared.get('EndpointConfiguration', 'Types')
  const type = isAbsent(types) ? declared.get('Parameters', 'endpointConfigurationTypes') : firstItem(types)
  return andThen(readString(type, 'EDGE'), (word, at): Api['endpoint'] => {
    if (word === 'EDGE') return known('edge', at)
    if (word === 'REGIONAL') return known('regional', at)
    return word === 'PRIVATE' ? known('private', at) : unknown(`the endpoint type ${word} is not known`, at)
  })
}

function stages(declared: Declared, estate: Estate): Api['stages'] {
  const written = companionsOf(declared, estate, 'AWS::ApiGateway::Stage', 'RestApiId')
  const deployed = companionsOf(declared, estate, 'AWS::ApiGateway::Deployment', 'RestApiId').filter(
    (deployment) => !isAbsent(deployment.get('StageName')),
  )
  return [
    ...written.map((stage) => restStage(stage.get('StageName'), stage.properties, stage.resource.at)),
    ...deployed.map((deployment) =>
      restStage(deployment.get('StageName'), get(deployment.properties, 'StageDescription'), deployment.resource.at),
    ),
  ]
}
