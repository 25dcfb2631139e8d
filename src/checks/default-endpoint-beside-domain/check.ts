import { holds, placeOf, values } from '../../model/known.ts'
import { resourceById, resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'The API can be reached past its own domain',
  risk: 'misconfiguration',
  severity: 'low',
  why: "Beside the custom domain the provider's default address of the API keeps answering. What is set up on the domain (client certificates, a TLS floor, DNS filters, monitoring) does not hold there.",
  fix: 'Set `DisableExecuteApiEndpoint: true` on the API (`provider.httpApi.disableDefaultEndpoint`, `provider.apiGateway.disableDefaultEndpoint` in serverless.yml).',
  silent: ['The default endpoint is switched off.', 'The API is private.', 'It has no custom domain in the project.'],
  references: [
    'OW-A6',
    'SAS-3',
    'CWE-288',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html',
  ],

  *find(app) {
    const seen = new Set<string>()
    for (const domain of resourcesOfKind(app, 'domain'))
      for (const target of domain.apis.flatMap(values)) {
        const api = target.kind === 'resource' ? resourceById(app, target.id) : undefined
        if (api?.kind !== 'api' || seen.has(api.id) || api.flavour === 'graphql') continue
        if (holds(api.defaultEndpoint, Boolean) !== 'yes' || holds(api.endpoint, (endpoint) => endpoint === 'private') !== 'no') continue
        seen.add(api.id)
        const certificates = holds(domain.mutualTls, Boolean) === 'yes'
        yield {
          at: placeOf(api.defaultEndpoint) ?? api.at,
          about: api.id,
          ...(certificates ? { severity: 'medium' } : {}),
          because: certificates
            ? `${domain.logicalId} asks for client certificates, and the default address of ${api.logicalId} does not`
            : `${api.logicalId} answers at its default address beside ${domain.logicalId}`,
        }
      }
  },
})
