import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const id: Gives = { of: [], types: ['string'], characters: 'uuid' }
const timed: Rule = { gives: id, notes: [{ kind: 'guessable' }] }

export const uuid = model({
  packages: ['uuid', '@lukeed/uuid', 'uuidv4', 'uuidv7'],
  exports: {
    default: { gives: id },
    ...each(['v4', 'v3', 'v5', 'v7', 'uuid', 'uuidv4', 'uuidv7'], { gives: id }),
    // Made from the time and the machine.
    ...each(['v1', 'v6'], timed),
    validate: { tests: { at: 'arg0', types: ['string'], characters: 'uuid' } },
    isUuid: { tests: { at: 'arg0', types: ['string'], characters: 'uuid' } },
    version: { gives: { of: [], types: ['number'] } },
    parse: { gives: { of: [] } },
    stringify: { gives: id },
  },
  source: 'https://github.com/uuidjs/uuid#api, 2026-11-22',
})
