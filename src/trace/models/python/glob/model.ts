import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

export const glob = pythonModel({
  packages: ['glob', 'glob2'],
  exports: {
    ...each(['glob', 'iglob'], {
      sinks: [
        { kind: 'path', at: at(0, 'pathname') },
        { kind: 'path', at: 'keywords.root_dir' },
      ],
      gives: { list: { of: [], types: ['string'] } },
    }),
    escape: { gives: { of: [at(0, 'pathname')], types: ['string'] } },
  },
  source: 'https://docs.python.org/3.13/library/glob.html, 2026-11-22',
})
