import { pythonModel } from '../../model.ts'
import type { Gives, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const content: Gives = { of: ['made0', 'made2', 'madekeywords.fileobj'] }
const name: Gives = { of: ['made0', 'made2', 'madekeywords.fileobj'], types: ['string'] }
const member: Gives = { fields: { name, linkname: name, size: { of: ['made0', 'made2', 'madekeywords.fileobj'], types: ['number'] } } }
/** Members lead out of the folder unless they are filtered; `data` became the default in 3.14. */
const archive = (at_: string): readonly Sink[] => [
  { kind: 'archive', at: at_, when: { at: 'keywords.filter', is: 'absent' } },
  { kind: 'archive', at: at_, when: { at: 'keywords.filter', is: ['fully_trusted'] } },
]

export const tarfile = pythonModel({
  packages: ['tarfile'],
  exports: {
    open: {
      sinks: [{ kind: 'path', at: at(0, 'name'), only: 'strings' }],
      gives: { type: 'TarFile' },
    },
    TarFile: { gives: { type: 'TarFile' }, members: { open: { gives: { type: 'TarFile' } } } },
    is_tarfile: { gives: { of: [], types: ['boolean'] } },
    ...each(['data_filter', 'tar_filter', 'fully_trusted_filter'], { gives: { same: 'arg0' } }),
  },
  types: {
    TarFile: {
      methods: {
        ...each(['extractall', 'extract'], {
          sinks: [...archive('madekeywords.fileobj|made2|made0'), { kind: 'path', at: 'keywords.path' }],
          gives: 'nothing',
        }),
        extractfile: { gives: { type: 'Entry' } },
        ...each(['getmembers', '__iter__'], { gives: { list: member } }),
        getnames: { gives: { list: name } },
        ...each(['getmember', 'next'], { gives: member }),
        add: { sinks: [{ kind: 'path', at: at(0, 'name') }], gives: 'nothing' },
        ...each(['addfile', 'close', 'list'], { gives: 'nothing' }),
        __enter__: { gives: { same: 'self' } },
      },
    },
    Entry: {
      methods: {
        ...each(['read', 'readline'], { gives: content }),
        ...each(['readlines', '__iter__'], { gives: { list: content } }),
        close: { gives: 'nothing' },
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/tarfile.html#extraction-filters, 2026-11-22',
})
