import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../each.ts'

// Looking a name up is what careful code does before it connects; the connection is the sink.
const address: Gives = { of: ['arg0'], types: ['string'], characters: 'urlText' }
const lookup: Rule = { calls: [{ at: 'last', with: [null, address, { of: [] }] }], gives: { fields: { address, family: { of: [] } } } }
const resolve: Rule = { calls: [{ at: 'last', with: [null, { list: address }] }], gives: { list: address } }

export const dns = model({
  packages: ['dns'],
  exports: {
    lookup,
    ...each(['resolve4', 'resolve6'], resolve),
    promises: { members: { lookup, ...each(['resolve4', 'resolve6'], resolve) } },
    'promises/lookup': lookup,
    'promises/resolve4': resolve,
    'promises/resolve6': resolve,
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/dns.html, 2026-11-22',
})
