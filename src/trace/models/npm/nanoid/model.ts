import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const id: Rule = { sinks: [{ kind: 'work', at: 'arg0' }], gives: { of: [], types: ['string'], characters: 'slug' } }
const made: Gives = { function: { gives: { of: ['made0'], types: ['string'] } } }
const guessable: Rule = { ...id, notes: [{ kind: 'guessable' }] }

export const nanoid = model({
  packages: ['nanoid'],
  exports: {
    nanoid: id,
    default: { gives: { of: [], types: ['string'], characters: 'slug' } },
    ...each(['customAlphabet', 'customRandom'], { gives: made }),
    // Its own documentation: not for security.
    'non-secure/nanoid': guessable,
    'async/nanoid': id,
  },
  source: 'https://github.com/ai/nanoid, 2026-11-22',
})
