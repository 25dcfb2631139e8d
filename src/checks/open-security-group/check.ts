import { holds, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import type { NetworkRule } from '../../model/resource.ts'
import { membersOf } from '../../model/security-group-members.ts'
import type { Members } from '../../model/security-group-members.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'The firewall round a data store is open to the whole internet',
  risk: 'misconfiguration',
  severity: 'medium',
  why: 'A security group that lets every address in leaves a password as the only thing between a database and every scanner of the world, as soon as one subnet or one setting makes it reachable.',
  fix: 'Let in the security group of the functions instead of an address range: `SourceSecurityGroupId` in `SecurityGroupIngress`.',
  silent: [
    'The ports of web servers, 80 and 443.',
    'Groups that guard functions only: nothing connects to a function.',
    'Groups that guard no data store, unless the port is that of a database, a cache or a remote shell.',
    'Named address ranges and other security groups.',
  ],
  references: ['OW-A6', 'SAS-3', 'CWE-284', 'CWE-923', 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html'],

  *find(app) {
    for (const group of resourcesOfKind(app, 'security-group')) {
      const members = membersOf(app, group.id)
      if (members.resources.length === 0 && members.functions.length > 0) continue
      for (const rule of group.ingress) {
        if (!isOpen(rule, members)) continue
        const reachable = members.resources.some((one) => 'public' in one && holds(one.public, Boolean) === 'yes')
        yield {
          at: rule.at,
          about: group.id,
          ...(reachable ? { reach: 'public', severity: 'high' } : {}),
          key: `${showPorts(rule)} ${values(rule.from).map(showText).join(' ')}`,
          because: `${group.logicalId} lets every address connect to ${showPorts(rule)}${members.resources.length === 0 ? '' : ` of ${members.resources.map(({ logicalId }) => logicalId).join(', ')}`}`,
        }
      }
    }
  },
})

/** Ports of databases, caches, search, file systems and remote shells, which are found by scanners within minutes: IANA's service names. */
const dataPorts = [22, 1433, 1521, 2049, 2379, 3306, 3389, 5432, 5439, 5984, 6379, 7000, 8086, 8182, 9042, 9092, 9200, 9300, 11_211, 27_017]
const webPorts = [80, 443]

function isOpen(rule: NetworkRule, members: Members): boolean {
  if (holds(rule.from, (from) => ['0.0.0.0/0', '::/0'].includes(showText(from))) !== 'yes' || rule.ports.state !== 'known') return false
  if (holds(rule.protocol, (protocol) => /^(?:icmp|icmpv6|1|58)$/i.test(protocol)) === 'yes') return false
  const ports = rule.ports.value
  if (ports === 'all') return true
  if (ports[0] === ports[1] && webPorts.includes(ports[0])) return false
  return (
    members.resources.some(({ kind }) => kind === 'database' || kind === 'store') ||
    dataPorts.some((port) => ports[0] <= port && port <= ports[1])
  )
}

function showPorts({ ports }: NetworkRule): string {
  if (ports.state !== 'known' || ports.value === 'all') return 'every port'
  const [first, last] = ports.value
  return first === last ? `port ${first}` : `ports ${first} to ${last}`
}
