import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const text: Gives = { of: [], types: ['string'], characters: 'base64url' }

export const secrets = pythonModel({
  packages: ['secrets'],
  exports: {
    ...each(['token_hex', 'token_urlsafe', 'token_bytes'], { sinks: [{ kind: 'work', at: at(0, 'nbytes') }], gives: text }),
    ...each(['randbelow', 'randbits'], { gives: { of: [], types: ['number'] } }),
    choice: { gives: { of: ['arg0[]'] } },
    SystemRandom: { gives: { type: 'py:random#System' } },
  },
  source: 'https://docs.python.org/3.13/library/secrets.html, 2026-11-22',
})
