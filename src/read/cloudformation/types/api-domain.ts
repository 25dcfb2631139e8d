import { known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Target } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, readString } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { firstItem } from './list.ts'
import { written } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'
import { documentOf, policyOf } from './policy-documents.ts'

/** A domain of REST APIs. Which policy one gets that names none is not documented. */
export const restDomain: ResourceReader = (declared, estate) => {
  const policy = declared.get('SecurityPolicy')
  return {
    kind: 'domain',
    minimumTls: isAbsent(policy) ? unknown('no security policy is written', declared.resource.at) : readString(policy),
    mutualTls: written(declared.get('MutualTlsAuthentication', 'TruststoreUri')),
    apis: mapped(declared, estate),
  }
}

/** TLS 1.2 is all that HTTP and WebSocket APIs take: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html */
export const httpDomain: ResourceReader = (declared, estate) => ({
  kind: 'domain',
  minimumTls: readString(get(firstItem(declared.get('DomainNameConfigurations')), 'SecurityPolicy'), 'TLS_1_2'),
  mutualTls: written(declared.get('MutualTlsAuthentication', 'TruststoreUri')),
  apis: mapped(declared, estate),
})

/** A domain inside a private network: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-custom-domains.html */
export const privateDomain: ResourceReader = (declared, estate) => ({
  kind: 'domain',
  minimumTls: readString(declared.get('SecurityPolicy'), 'TLS_1_2'),
  mutualTls: known(false),
  apis: companionsOf(declared, estate, 'AWS::ApiGateway::BasePathMappingV2', 'DomainNameArn').map((mapping) =>
    estate.target(mapping.get('RestApiId')),
  ),
  ...policyOf([documentOf(declared, 'Policy')]),
})

/** Either kind of mapping may name a domain of either kind. */
function mapped(declared: Declared, estate: Estate): readonly Known<Target>[] {
  return [
    ...companionsOf(declared, estate, 'AWS::ApiGateway::BasePathMapping', 'DomainName', 'DomainName').map((mapping) =>
      estate.target(mapping.get('RestApiId')),
    ),
    ...companionsOf(declared, estate, 'AWS::ApiGatewayV2::ApiMapping', 'DomainName', 'DomainName').map((mapping) =>
      estate.target(mapping.get('ApiId')),
    ),
  ]
}
