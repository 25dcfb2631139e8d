import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

// Extraction refuses entries outside of the folder (since 0.4.11); who reads entry names builds paths from what was sent.
const content: Gives = { of: ['made0'] }
const folder: Rule = { sinks: [{ kind: 'path', at: 'arg0', only: 'strings' }], gives: { of: [] } }

export const admZip = model({
  packages: ['adm-zip'],
  exports: { default: { gives: { type: 'Zip' } } },
  types: {
    Zip: {
      methods: {
        getEntries: { gives: { list: content } },
        getEntry: { gives: content },
        ...each(['readFile', 'readAsText', 'readAsTextAsync'], { gives: content }),
        ...each(['extractAllTo', 'extractAllToAsync'], { ...folder, writes: { to: 'arg0', holds: 'made0', how: 'inside' } }),
        extractEntryTo: {
          sinks: [{ kind: 'path', at: 'arg1' }],
          writes: { to: 'arg1', holds: 'made0', how: 'inside' },
          gives: { of: [] },
        },
        writeZip: folder,
        addLocalFile: folder,
        addLocalFolder: folder,
        addFile: { gives: 'nothing' },
        toBuffer: { gives: { of: [] } },
      },
    },
  },
  source: 'https://github.com/cthackers/adm-zip/wiki/ADM-ZIP, 2026-11-22',
})
