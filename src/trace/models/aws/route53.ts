import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const record = 'ChangeBatch.Changes[].ResourceRecordSet'

export const route53 = cloudService({
  id: 'route53',
  names: ['route-53'],
  operations: operations({
    ChangeResourceRecordSets: {
      on: 'HostedZoneId',
      into: {
        cloud: [`${record}.Name`, `${record}.ResourceRecords[].Value`, `${record}.AliasTarget.DNSName`, 'ChangeBatch.Changes[].Action'],
      },
      whole: { cloud: 'ChangeBatch' },
    },
    ListResourceRecordSets: { on: 'HostedZoneId' },
    CreateHostedZone: { on: 'Name', into: { cloud: 'VPC.VPCId' } },
    ...each('DeleteHostedZone GetHostedZone', { on: 'Id' }),
  }),
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_Operations_Amazon_Route_53.html, 2026-11-22',
})
