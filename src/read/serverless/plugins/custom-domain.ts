import type { Buildable } from '../../document/build.ts'
import { child, isNull, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { add, ref } from '../expand/stack.ts'
import type { Stack } from '../expand/stack.ts'
import { alphanumeric, ids } from '../names.ts'
import { shown } from '../texts.ts'

/**
 * Custom domains: `custom.customDomain(s)` of serverless-domain-manager, `provider.domain(s)` of framework 4. Both set them up by
 * calls to API Gateway; here they stand as the resources that they amount to.
 */
export function customDomain(stack: Stack): void {
  const { service } = stack
  const written = [
    service.section('custom', 'customDomain'),
    service.section('custom', 'customDomains'),
    service.setting('domain'),
    service.setting('domains'),
  ]
  for (const node of written)
    for (const domain of node?.kind === 'list' ? node.items : node === undefined ? [] : [node]) addDomain(stack, domain)
}

function addDomain(stack: Stack, written: Node): void {
  // Some versions have one map for each kind of API.
  for (const kind of ['rest', 'http', 'websocket']) {
    const inner = child(written, kind)
    if (inner?.kind === 'map') addDomain(stack, inner)
  }
  const part = (key: string): Node | undefined => {
    const node = child(written, key)
    return isNull(node) ? undefined : node
  }
  const name = part('domainName') ?? part('name') ?? (written.kind === 'map' ? undefined : written)
  if (name === undefined || isNull(name) || stringOf(part('enabled')) === 'false') return
  const api = apiOf(stack, stringOf(part('apiType')))
  const suffix = alphanumeric(shown(name))
  const policy = part('securityPolicy')
  const tls: Buildable = policy === undefined ? 'TLS_1_2' : (stringOf(policy)?.toUpperCase() ?? policy)
  const truststore = part('tlsTruststoreUri')
  const mutual: Buildable = truststore === undefined ? undefined : { TruststoreUri: truststore }
  if (api === ids.restApi) {
    const endpoint = stringOf(part('endpointType'))?.toUpperCase()
    add(stack, written.at, `CustomDomain${suffix}`, 'AWS::ApiGateway::DomainName', {
      DomainName: name,
      SecurityPolicy: tls,
      EndpointConfiguration: { Types: [endpoint ?? 'EDGE'] },
      MutualTlsAuthentication: mutual,
    })
    add(stack, written.at, `CustomDomain${suffix}Mapping`, 'AWS::ApiGateway::BasePathMapping', {
      DomainName: ref(`CustomDomain${suffix}`),
      RestApiId: ref(api),
      Stage: ref(ids.restStage),
      BasePath: part('basePath'),
    })
    return
  }
  add(stack, written.at, `CustomDomain${suffix}`, 'AWS::ApiGatewayV2::DomainName', {
    DomainName: name,
    DomainNameConfigurations: [{ SecurityPolicy: tls, EndpointType: 'REGIONAL' }],
    MutualTlsAuthentication: mutual,
  })
  add(stack, written.at, `CustomDomain${suffix}Mapping`, 'AWS::ApiGatewayV2::ApiMapping', {
    DomainName: ref(`CustomDomain${suffix}`),
    ApiId: api === undefined ? undefined : ref(api),
    Stage: api === ids.httpApi ? ref(ids.httpStage) : ref(ids.websocketsStage),
    ApiMappingKey: part('basePath'),
  })
}

/** The API that a domain leads to: the one of the named kind, or the only one. */
function apiOf({ resources }: Stack, type: string | undefined): string | undefined {
  const byType: Readonly<Record<string, string>> = { rest: ids.restApi, http: ids.httpApi, websocket: ids.websocketsApi }
  const named = byType[type?.toLowerCase() ?? '']
  return named ?? [ids.restApi, ids.httpApi, ids.websocketsApi].find((id) => resources.has(id))
}
