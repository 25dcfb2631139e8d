import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

/** What a hash gives has nothing of its input that an attacker could choose. */
const hex: Gives = { of: [], types: ['string'], characters: 'hex' }
const hash: Rule = { gives: { type: 'Hash' } }

export const hashlib = pythonModel({
  packages: ['hashlib', 'sha', 'md5', 'sha3', 'blake3', 'xxhash', 'mmh3'],
  exports: {
    ...each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_512', 'blake2b', 'blake2s', 'blake3', 'new'], hash),
    ...each(['xxh32', 'xxh64', 'xxh128'], hash),
    file_digest: hash,
    digest: { gives: { of: [] } },
    hash: { gives: { of: [], types: ['number'] } },
    pbkdf2_hmac: { sinks: [{ kind: 'work', at: at(3, 'iterations') }], gives: { of: [] } },
    scrypt: { sinks: [{ kind: 'work', at: 'keywords.n' }], gives: { of: [] } },
  },
  types: {
    Hash: {
      methods: {
        digest: { gives: { of: [] } },
        hexdigest: { gives: hex },
        update: { gives: 'nothing' },
        copy: { gives: { same: 'self' } },
        intdigest: { gives: { of: [], types: ['number'] } },
      },
      fields: {
        name: { of: [], types: ['string'] },
        digest_size: { of: [], types: ['number'] },
        block_size: { of: [], types: ['number'] },
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/hashlib.html, 2026-11-22',
})
