import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** Of a table, by the first bytes. */
const kind: Gives = { of: [], types: ['object', 'nothing'] }
const bytes: Rule = { gives: kind }

export const fileType = model({
  packages: ['file-type', 'image-size', 'image-type', 'probe-image-size'],
  exports: {
    default: bytes,
    ...each(['fromBuffer', 'fileTypeFromBuffer', 'fileTypeFromStream', 'imageSize'], bytes),
    ...each(['fromFile', 'fileTypeFromFile'], { sinks: [{ kind: 'path', at: 'arg0' }], gives: kind }),
  },
  source: 'https://github.com/sindresorhus/file-type, 2026-11-22',
})
