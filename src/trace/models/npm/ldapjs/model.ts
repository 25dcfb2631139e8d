import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const entry: Gives = { read: 'database', from: 'the directory' }
const filter: readonly Sink[] = [
  { kind: 'ldap', at: 'arg0' },
  { kind: 'ldap', at: 'arg1.filter', only: 'strings' },
]
const name: Rule = { sinks: [{ kind: 'ldap', at: 'arg0' }], calls: [{ at: 'last', with: [null, { of: [] }] }], gives: { of: [] } }
const make: Rule = {
  client: true,
  request: { url: 'arg0.url' },
  gives: { type: 'Client' },
  notes: [{ kind: 'tls', at: 'arg0.tlsOptions.rejectUnauthorized', off: false }],
}

export const ldapjs = model({
  packages: ['ldapjs', 'ldapts', 'ldapjs-client', 'activedirectory2', 'activedirectory'],
  exports: {
    createClient: make,
    Client: make,
    parseFilter: { sinks: [{ kind: 'ldap', at: 'arg0' }], gives: { of: [] } },
    ...each(['EqualityFilter', 'AndFilter', 'OrFilter', 'SubstringFilter', 'PresenceFilter'], { gives: { of: ['arg0'], safe: ['ldap'] } }),
    default: make,
  },
  types: {
    Client: {
      methods: {
        search: {
          sinks: filter,
          calls: [{ at: 'last', with: [null, { type: 'Search' }] }],
          gives: { fields: { searchEntries: { list: entry } } },
        },
        ...each(['bind', 'add', 'del', 'modify', 'modifyDN', 'compare'], name),
        ...each(['unbind', 'destroy', 'starttls'], { gives: 'nothing' }),
        ...each(['findUser', 'authenticate', 'find', 'findUsers'], { ...name, gives: entry }),
      },
    },
    Search: { methods: { on: { calls: [{ at: 'arg1', with: [entry], perhaps: true }], gives: { same: 'self' } } } },
  },
  source: 'http://ldapjs.org/client.html, https://github.com/ldapts/ldapts, 2026-11-22',
})
