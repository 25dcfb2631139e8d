import { andThen, known, map } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Place } from '../../../model/place.ts'
import type { NetworkRule } from '../../../model/resource.ts'
import { absent, get, isAbsent, itemsOf, placeOfValue, readNumber, readString, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import type { ResourceReader } from './resource-reader.ts'

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html: without egress rules, all may go out. */
export const securityGroup: ResourceReader = (declared, estate) => {
  const rules = (property: string, type: string): readonly NetworkRule[] => [
    ...itemsOf(declared.get(property)).map((rule) => networkRule(rule, placeOfValue(rule) ?? declared.resource.at)),
    ...companionsOf(declared, estate, type, 'GroupId').map((companion) => networkRule(companion.properties, companion.resource.at)),
  ]
  const egress = rules('SecurityGroupEgress', 'AWS::EC2::SecurityGroupEgress')
  return {
    kind: 'security-group',
    ingress: rules('SecurityGroupIngress', 'AWS::EC2::SecurityGroupIngress'),
    egress: egress.length === 0 && isAbsent(declared.get('SecurityGroupEgress')) ? 'default' : egress,
  }
}

const ends = [
  'CidrIp',
  'CidrIpv6',
  'SourceSecurityGroupId',
  'SourceSecurityGroupName',
  'SourcePrefixListId',
  'DestinationSecurityGroupId',
  'DestinationPrefixListId',
]

function networkRule(rule: Value, at: Place): NetworkRule {
  const protocol = readString(get(rule, 'IpProtocol'), '-1')
  return {
    from: readText(ends.map((end) => get(rule, end)).find((end) => !isAbsent(end)) ?? absent),
    protocol,
    ports: andThen(protocol, (name) => (hasPorts.has(name.toLowerCase()) ? portsOf(rule) : known('all'))),
    at,
  }
}

/** Of all other protocols, every port is open whatever is written. */
const hasPorts = new Set(['tcp', 'udp', 'icmp', 'icmpv6', '6', '17', '1', '58'])

function portsOf(rule: Value): Known<readonly [number, number] | 'all'> {
  const [from, to] = [get(rule, 'FromPort'), get(rule, 'ToPort')]
  if (isAbsent(from) && isAbsent(to)) return known('all')
  return andThen(readNumber(from, -1), (first) =>
    map(readNumber(to, first), (last): readonly [number, number] | 'all' => (first === -1 ? 'all' : [first, last])),
  )
}
