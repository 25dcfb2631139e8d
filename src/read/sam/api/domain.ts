import { keyPlace, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { make, mapUnder } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { listOf, ref } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import type { Properties } from '../properties.ts'
import type { Resource } from '../template.ts'
import { digestOf } from './digest.ts'
import { addRecords } from './dns-records.ts'

/** How a kind of API is given a domain name. */
interface Kind {
  readonly type: string
  /** What the domain's logical id begins with. */
  readonly prefix: string
  readonly properties: Properties
  readonly mapping: { readonly type: string; readonly suffix: string; readonly api: string; readonly path: string; readonly domain: string }
  /** Attribute that names in DNS point to. */
  readonly target: 'DistributionDomainName' | 'RegionalDomainName'
}

/** `Domain` of a REST API. */
export function addRestDomain(draft: Draft, api: Resource, stage: string): void {
  const domain = mapUnder(draft, api.properties, 'Domain')
  if (domain === undefined) return
  const endpoint = given(domain, 'EndpointConfiguration')
  const kind = stringOf(endpoint)
  const isPrivate = kind === 'PRIVATE'
  const isEdge = endpoint === undefined || kind === 'EDGE'
  const certificate = given(domain, 'CertificateArn')
  const shared = [
    'DomainName',
    'EndpointAccessMode',
    'MutualTlsAuthentication',
    'OwnershipVerificationCertificateArn',
    'Policy',
    'SecurityPolicy',
  ]
  addDomain(draft, api, stage, domain, {
    type: isPrivate ? 'AWS::ApiGateway::DomainNameV2' : 'AWS::ApiGateway::DomainName',
    prefix: isPrivate ? 'ApiGatewayDomainNameV2' : 'ApiGatewayDomainName',
    properties: {
      ...picked(domain, ...shared),
      [isEdge || isPrivate ? 'CertificateArn' : 'RegionalCertificateArn']: certificate,
      EndpointConfiguration: { Types: [endpoint ?? 'REGIONAL'], ...picked(domain, 'IpAddressType') },
    },
    mapping: {
      type: isPrivate ? 'AWS::ApiGateway::BasePathMappingV2' : 'AWS::ApiGateway::BasePathMapping',
      suffix: 'BasePathMapping',
      api: 'RestApiId',
      path: 'BasePath',
      domain: isPrivate ? 'DomainNameArn' : 'DomainName',
    },
    target: isEdge ? 'DistributionDomainName' : 'RegionalDomainName',
  })
}

/** `Domain` of an HTTP or WebSocket API. */
export function addHttpDomain(draft: Draft, api: Resource, stage: string): void {
  const domain = mapUnder(draft, api.properties, 'Domain')
  if (domain === undefined) return
  const configuration = {
    ...picked(domain, 'CertificateArn', 'IpAddressType', 'OwnershipVerificationCertificateArn', 'SecurityPolicy'),
    EndpointType: given(domain, 'EndpointConfiguration') ?? 'REGIONAL',
  }
  addDomain(draft, api, stage, domain, {
    type: 'AWS::ApiGatewayV2::DomainName',
    prefix: 'ApiGatewayDomainNameV2',
    properties: { ...picked(domain, 'DomainName', 'MutualTlsAuthentication'), DomainNameConfigurations: [configuration] },
    mapping: { type: 'AWS::ApiGatewayV2::ApiMapping', suffix: 'ApiMapping', api: 'ApiId', path: 'ApiMappingKey', domain: 'DomainName' },
    target: 'RegionalDomainName',
  })
}

function addDomain(draft: Draft, api: Resource, stage: string, domain: Mapping, kind: Kind): void {
  const at = keyPlace(api.properties, 'Domain') ?? domain.at
  // APIs that name one domain share it. Where the name is open, what is written stands for it.
  const domainId = `${kind.prefix}${digestOf(draft, given(domain, 'DomainName'))}`
  make(draft, api, { logicalId: domainId, type: kind.type, at, written: true }, kind.properties)
  draft.aliases.set(`${api.logicalId}.DomainName`, domainId)
  const written = given(domain, 'BasePath')
  for (const path of written === undefined ? [undefined] : listOf(written))
    addMapping(draft, api, { stage, domainId, path, at }, kind.mapping)
  addRecords(draft, api, domain, { domainId, target: kind.target })
  const endpoint = given(domain, 'AccessAssociation', 'VpcEndpointId')
  if (endpoint === undefined) return
  const association = {
    logicalId: `DomainNameAccessAssociation${digestOf(draft, endpoint)}`,
    type: 'AWS::ApiGateway::DomainNameAccessAssociation',
    at,
  }
  make(draft, api, association, {
    AccessAssociationSource: endpoint,
    AccessAssociationSourceType: 'VPCE',
    DomainNameArn: ref(at, domainId),
  })
}

interface Mapped {
  readonly stage: string
  readonly domainId: string
  readonly path: Node | undefined
  readonly at: Node['at']
}

function addMapping(draft: Draft, api: Resource, { stage, domainId, path, at }: Mapped, names: Kind['mapping']): void {
  const plain = stringOf(path)?.replace(/^\/+/, '').replace(/\/+$/, '')
  const logicalId = `${api.logicalId}${plain?.replace(/[^A-Za-z0-9]/g, '') ?? ''}${names.suffix}`
  make(
    draft,
    api,
    { logicalId, type: names.type, at },
    {
      [names.api]: ref(at, api.logicalId),
      [names.domain]: ref(at, domainId),
      [names.path]: plain === '' ? undefined : (plain ?? path),
      Stage: ref(at, stage),
    },
  )
  draft.aliases.set(`${api.logicalId}.${names.suffix}`, logicalId)
}
