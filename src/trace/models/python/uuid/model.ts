import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const made: Gives = { of: [], types: ['string'], characters: 'uuid' }

// A UUID is its text here. `UUID(x)` refuses what is none.
export const uuid = pythonModel({
  packages: ['uuid', 'uuid6', 'uuid7', 'uuid_utils'],
  exports: {
    ...each(['uuid1', 'uuid3', 'uuid4', 'uuid5', 'uuid6', 'uuid7', 'uuid8'], { gives: made }),
    UUID: { requires: { at: at(0, 'hex'), characters: 'uuid' }, gives: { of: [at(0, 'hex')], types: ['string'], characters: 'uuid' } },
    getnode: { gives: { of: [], types: ['number'] } },
  },
  source: 'https://docs.python.org/3.13/library/uuid.html, 2026-11-22',
})
