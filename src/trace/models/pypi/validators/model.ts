import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const is = (characters: 'uuid' | 'email' | 'hostname' | 'slug' | 'hex' | 'dateText'): Rule => ({
  tests: { at: at(0, 'value'), types: ['string'], characters },
})

// A failure is an object that counts as false.
export const validators = pythonModel({
  packages: ['validators'],
  exports: {
    uuid: is('uuid'),
    email: is('email'),
    ...each(['domain', 'hostname', 'ipv4', 'ipv6', 'ip_address.ipv4', 'ip_address.ipv6'], is('hostname')),
    slug: is('slug'),
    ...each(['md5', 'sha1', 'sha256', 'sha512'], is('hex')),
    ...each(['url', 'between', 'length', 'iban', 'mac_address'], { gives: { of: [], types: ['boolean'] } }),
  },
  source: 'https://yozachar.github.io/pyvalidators/stable/, 2026-11-22',
})
