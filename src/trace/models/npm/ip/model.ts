import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

// `isPrivate` and its like have been wrong for odd spellings (CVE-2023-42282, CVE-2024-29415): they prove nothing.
const truth: Rule = { gives: { of: [], types: ['boolean'] } }

export const ip = model({
  packages: ['ip', 'ip-address', 'ipaddr.js', 'is-ip', 'cidr-tools', 'netmask', 'range_check', 'ip-range-check'],
  exports: {
    default: truth,
    ...each(
      ['isPrivate', 'isPublic', 'isLoopback', 'isV4Format', 'isV6Format', 'isEqual', 'isIP', 'isIPv4', 'isIPv6', 'isValid', 'inRange'],
      truth,
    ),
    ...each(['toLong'], { gives: { of: [], types: ['number'] } }),
  },
  source: 'https://github.com/indutny/node-ip, 2026-11-22',
})
