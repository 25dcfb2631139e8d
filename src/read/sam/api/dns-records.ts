import { build, list } from '../../document/build.ts'
import { child, keyPlace } from '../../document/node.ts'
import type { Mapping } from '../../document/node.ts'
import { make, mapUnder } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute, isTrue, listOf } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import type { Resource } from '../template.ts'
import { digestOf } from './digest.ts'

interface Named {
  readonly domainId: string
  readonly target: 'DistributionDomainName' | 'RegionalDomainName'
}

/** The hosted zone of all CloudFront distributions. */
const cloudFrontZone = 'Z2FDTNDATAQYW2'

/** `Route53` of a domain: its names in DNS. APIs in one zone share their records, unless one wants its own. */
export function addRecords(draft: Draft, api: Resource, domain: Mapping, { domainId, target }: Named): void {
  const route53 = mapUnder(draft, domain, 'Route53')
  if (route53 === undefined) return
  const at = keyPlace(domain, 'Route53') ?? route53.at
  const own = isTrue(given(route53, 'SeparateRecordSetGroup'))
  const zone = given(route53, 'HostedZoneId') ?? given(route53, 'HostedZoneName')
  const logicalId = own ? `${api.logicalId}RecordSetGroup` : `RecordSetGroup${digestOf(draft, zone)}`
  const isEdge = target === 'DistributionDomainName'
  const alias = {
    DNSName: given(route53, isEdge ? 'DistributionDomainName' : 'VpcEndpointDomainName') ?? attribute(at, domainId, target),
    HostedZoneId: given(route53, 'VpcEndpointHostedZoneId') ?? (isEdge ? cloudFrontZone : attribute(at, domainId, 'RegionalHostedZoneId')),
  }
  const types = isTrue(given(route53, 'IpV6')) ? ['A', 'AAAA'] : ['A']
  const records = types.map((type) =>
    build(at, { Name: given(domain, 'DomainName'), Type: type, AliasTarget: alias, ...picked(route53, 'Region', 'SetIdentifier') }),
  )
  const before = listOf(child(draft.resources.get(logicalId)?.properties, 'RecordSets'))
  make(
    draft,
    api,
    { logicalId, type: 'AWS::Route53::RecordSetGroup', at, written: true },
    {
      ...picked(route53, 'HostedZoneId', 'HostedZoneName'),
      RecordSets: list(at, [...before, ...records]),
    },
  )
  draft.aliases.set(`${api.logicalId}.RecordSetGroup`, logicalId)
}
