import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

/** Digits, letters, dots, colons and a slash: what is none is refused. */
const parse: Rule = {
  requires: { at: at(0, 'address'), characters: 'hostname' },
  gives: { type: 'Address' },
}

export const ipaddress = pythonModel({
  packages: ['ipaddress', 'netaddr', 'IPy'],
  exports: {
    ...each(
      [
        'ip_address',
        'ip_network',
        'ip_interface',
        'IPv4Address',
        'IPv6Address',
        'IPv4Network',
        'IPv6Network',
        'IPAddress',
        'IPNetwork',
        'IP',
      ],
      parse,
    ),
    ...each(['valid_ipv4', 'valid_ipv6'], { tests: { at: 'arg0', characters: 'hostname' } }),
  },
  types: {
    Address: {
      methods: {
        ...each(['__str__', '__format__'], { gives: { of: ['made0'], types: ['string'], characters: 'hostname' } }),
        ...each(['hosts', 'subnets', 'iter_hosts', '__iter__'], {
          gives: { list: { of: ['made0'], types: ['string'], characters: 'hostname' } },
        }),
      },
      fields: {
        ...each(['is_private', 'is_loopback', 'is_global', 'is_link_local', 'is_multicast', 'is_reserved', 'is_unspecified'], {
          of: [],
          types: ['boolean'],
        }),
        ...each(['exploded', 'compressed', 'network_address', 'with_prefixlen'], {
          of: ['made0'],
          types: ['string'],
          characters: 'hostname',
        }),
        ...each(['version', 'num_addresses', 'prefixlen'], { of: [], types: ['number'] }),
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/ipaddress.html, 2026-11-22',
})
