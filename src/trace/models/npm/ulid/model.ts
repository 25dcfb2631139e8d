import { model } from '../../model.ts'
import type { Gives } from '../../model.ts'

const id: Gives = { of: [], types: ['string'], characters: 'slug' }

export const ulid = model({
  packages: ['ulid', 'ulidx', 'ksuid', 'xid-js', '@paralleldrive/cuid2', 'hyperid', 'short-uuid'],
  exports: {
    default: { gives: { type: 'Generator' } },
    ulid: { gives: id },
    monotonicFactory: { gives: { function: { gives: id, notes: [{ kind: 'guessable' }] } } },
    createId: { gives: id },
    generate: { gives: id },
    uuid: { gives: id },
    randomSync: { gives: { of: [] } },
    decodeTime: { gives: { of: [], types: ['number'] } },
    isCuid: { tests: { at: 'arg0', types: ['string'], characters: 'slug' } },
    isValid: { tests: { at: 'arg0', types: ['string'], characters: 'slug' } },
  },
  types: {
    Generator: {
      call: { gives: id },
      methods: { new: { gives: id }, generate: { gives: id }, uuid: { gives: id }, fromUUID: { gives: id }, toUUID: { gives: id } },
    },
  },
  source: 'https://github.com/ulid/javascript, 2026-11-22',
})
