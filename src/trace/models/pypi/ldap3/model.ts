import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const entry: Gives = { read: 'response', from: 'a directory' }
const escapes: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['ldap'] } }
/** `base, scope, filter` of python-ldap. */
const search: Rule = {
  sinks: [
    { kind: 'ldap', at: at(0, 'base') },
    { kind: 'ldap', at: at(2, 'filterstr') },
  ],
  gives: { list: { list: entry } },
}
const dn: readonly Sink[] = [{ kind: 'ldap', at: at(0, 'dn') }]

export const ldap3 = pythonModel({
  packages: ['ldap3', 'ldap', 'bonsai'],
  exports: {
    Connection: { client: true, gives: { type: 'Connection' } },
    ...each(['initialize', 'open'], { client: true, sinks: [{ kind: 'url', at: at(0, 'uri') }], gives: { type: 'Client' } }),
    Server: { sinks: [{ kind: 'url', at: at(0, 'host') }], gives: { of: [] } },
    ...each(['utils.conv.escape_filter_chars', 'filter.escape_filter_chars', 'dn.escape_dn_chars', 'utils.dn.escape_rdn'], escapes),
    'filter.filter_format': { sinks: [{ kind: 'ldap', at: 'arg0' }], gives: { of: ['args'], types: ['string'], safe: ['ldap'] } },
  },
  types: {
    Connection: {
      methods: {
        search: {
          sinks: [
            { kind: 'ldap', at: at(0, 'search_base') },
            { kind: 'ldap', at: at(1, 'search_filter') },
          ],
          gives: { of: [], types: ['boolean'] },
        },
        ...each(['add', 'delete', 'modify', 'modify_dn', 'compare'], { sinks: dn, gives: { of: [], types: ['boolean'] } }),
        ...each(['bind', 'unbind', 'rebind', 'start_tls'], { gives: { of: [], types: ['boolean'] } }),
      },
      fields: { entries: { list: entry }, response: { list: entry }, result: { of: [] } },
    },
    Client: {
      methods: {
        ...each(['search', 'search_s', 'search_st', 'search_ext', 'search_ext_s'], search),
        ...each(['add_s', 'delete_s', 'modify_s', 'rename_s', 'compare_s', 'simple_bind_s', 'bind_s', 'simple_bind'], {
          sinks: dn,
          gives: { of: [] },
        }),
        ...each(['unbind', 'unbind_s', 'set_option', 'start_tls_s'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://ldap3.readthedocs.io/en/latest/searches.html, https://www.python-ldap.org/en/latest/reference/ldap.html, 2026-11-22',
})
