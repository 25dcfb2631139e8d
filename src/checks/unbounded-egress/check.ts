import { holds } from '../../model/known.ts'
import { listed, resourcesOfKind } from '../../model/questions.ts'
import { reachOfFunction, reaches } from '../../model/reach.ts'
import type { NetworkRule } from '../../model/resource.ts'
import { membersOf } from '../../model/security-group-members.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'A function in a private network may call any host',
  risk: 'perimeter',
  severity: 'low',
  why: 'The function was put into a network to keep it apart, and its security group lets everything out. Code that an attacker brings in can load more, and send away what it finds, wherever the network leads.',
  fix: 'List in `SecurityGroupEgress` what the function needs: port 443 to VPC endpoints or prefix lists, the port of the database to its security group.',
  silent: [
    'The group lets out only some ports or some destinations.',
    'The group is not in the project, or no function stands behind it.',
    'Functions outside a network: there is no group to set.',
  ],
  references: ['SAS-9', 'CWE-1188', 'CWE-923', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html'],

  *find(app) {
    for (const group of resourcesOfKind(app, 'security-group')) {
      const { functions } = membersOf(app, group.id)
      if (functions.length === 0) continue
      const open = group.egress === 'default' ? undefined : group.egress.find(letsAllOut)
      if (group.egress !== 'default' && open === undefined) continue
      yield {
        at: open?.at ?? group.at,
        about: group.id,
        reach: reaches.find((reach) => functions.some((fn) => reachOfFunction(app, fn) === reach)) ?? 'internal',
        because: `${group.logicalId} lets ${listed(functions)} call every host on every port${open === undefined ? ', as the provider does when no egress is written' : ''}`,
      }
    }
  },
})

const letsAllOut = (rule: NetworkRule): boolean =>
  holds(rule.from, (to) => ['0.0.0.0/0', '::/0'].includes(showText(to))) === 'yes' &&
  holds(rule.ports, (ports) => ports === 'all' || (ports[0] <= 1 && ports[1] >= 65_535)) === 'yes'
