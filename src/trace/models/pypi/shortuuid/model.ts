import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const made: Rule = { gives: { of: [], types: ['string'], characters: 'base64url' } }

// Names of its own making.
export const shortuuid = pythonModel({
  packages: ['shortuuid', 'nanoid', 'ulid', 'ksuid', 'cuid', 'names'],
  exports: {
    ...each(
      ['uuid', 'random', 'generate', 'new', 'ULID', 'ksuid', 'cuid', 'slug', 'get_full_name', 'get_first_name', 'from_timestamp', 'Ksuid'],
      made,
    ),
    ShortUUID: { gives: { type: 'Maker' } },
  },
  types: { Maker: { methods: { ...each(['uuid', 'random', 'encode'], made) } } },
  source: 'https://github.com/skorokithakis/shortuuid, https://github.com/puyuan/py-nanoid, 2026-11-22',
})
