import { pythonModel } from '../../model.ts'
import type { Gives, Sink, When } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const bytes = 'madekeywords.fileobj@|madekeywords.fileobj|made2@|made2|made0@|madekeywords.name@'
const content: Gives = { of: [bytes] }
const name: Gives = { of: [bytes], types: ['string'], part: 'member' }
const member: Gives = { fields: { name, linkname: name, path: name, size: { of: [bytes], types: ['number'] } } }
/** Members lead out of the folder unless they are filtered; `data` became the default in 3.14. Where members are picked, it is their names that matter. */
const unfiltered: readonly When[] = [
  { at: 'keywords.filter', is: 'absent' },
  { at: 'keywords.filter', is: ['fully_trusted', 'fully_trusted_filter'] },
]
const until = ({ is }: When): Partial<Sink> => (is === 'absent' ? { until: 'python3.14' } : {})
const unchecked: When = { at: 'self', is: { unproven: 'member', for: 'path' } }
const sinks = unfiltered.flatMap((filter): readonly Sink[] => [
  { kind: 'archive', at: bytes, when: [filter, unchecked, { at: 'keywords.members|arg1', is: 'absent' }], ...until(filter) },
  { kind: 'path', at: 'keywords.members[].name|arg1[].name', when: filter, ...until(filter) },
])
const one: readonly Sink[] = unfiltered.flatMap((filter): readonly Sink[] => [
  { kind: 'path', at: 'arg0.name|keywords.member.name|arg0|keywords.member', when: filter, ...until(filter) },
])

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
        extractall: {
          sinks: [...sinks, { kind: 'path', at: at(0, 'path') }],
          writes: { to: at(0, 'path'), holds: bytes, how: 'inside' },
          gives: 'nothing',
        },
        extract: {
          sinks: [...one, { kind: 'path', at: at(1, 'path') }],
          writes: { to: at(1, 'path'), holds: bytes, how: 'inside' },
          gives: 'nothing',
        },
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
