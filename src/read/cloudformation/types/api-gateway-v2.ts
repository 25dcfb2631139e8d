import { known, valueOf } from '../../../model/known.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import type { Declared, Estate } from '../estate.ts'
import { corsOf } from '../routes/found-route.ts'
import { absent, get, isAbsent, placeOfValue, readBoolean, readString, readTexts } from '../../document/value.ts'
import { bodyOf, defaultEndpoint, routesUnknown } from './api-definition.ts'
import { httpStage } from './api-stages.ts'
import { companionsOf } from './companion.ts'
import { protectedByWebAcl } from './web-acl-protection.ts'
import type { ResourceReader } from './resource-reader.ts'

type Api = ResourceOf<'api'>

export const httpApi: ResourceReader = (declared, estate) => {
  const flavour = valueOf(readString(declared.get('ProtocolType'))) === 'WEBSOCKET' ? 'websocket' : 'http'
  return {
    kind: 'api',
    flavour,
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html: regional only.
    endpoint: known('regional'),
    defaultEndpoint: defaultEndpoint(declared),
    stages: stages(declared, estate, flavour),
    cors: flavour === 'http' ? cors(declared) : known('none'),
    protectedByWebAcl: protectedByWebAcl(declared, estate),
    graphql: undefined,
    routesUnknown: routesUnknown(declared),
  }
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html; in a description, the same with small letters. */
function cors(declared: Declared): Api['cors'] {
  const written = declared.get('CorsConfiguration')
  const described = get(bodyOf(declared), 'x-amazon-apigateway-cors')
  if (!isAbsent(written) || isAbsent(described)) return corsOf(written, declared.resource.at)
  if (described.kind !== 'map') return corsOf(described, declared.resource.at)
  return known({
    origins: readTexts(get(described, 'allowOrigins')),
    credentials: readBoolean(get(described, 'allowCredentials'), false),
    at: placeOfValue(described) ?? declared.resource.at,
  })
}

/** An API made with a `Target` gets a stage `$default` without being asked; overrides can change that stage. */
function stages(declared: Declared, estate: Estate, flavour: 'http' | 'websocket'): Api['stages'] {
  const written = companionsOf(declared, estate, 'AWS::ApiGatewayV2::Stage', 'ApiId').map((stage) =>
    httpStage(stage.get('StageName'), stage.properties, flavour, stage.resource.at),
  )
  if (isAbsent(declared.get('Target'))) return written
  const [overrides] = companionsOf(declared, estate, 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides', 'ApiId')
  const { at } = overrides?.resource ?? declared.resource
  return [
    ...written,
    httpStage({ kind: 'scalar', value: '$default', text: '$default', at }, overrides?.get('Stage') ?? absent, flavour, at),
  ]
}
