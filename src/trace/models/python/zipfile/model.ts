import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const archive = 'made0@|made0|madekeywords.file@|madekeywords.file'
const content: Gives = { of: [archive] }
const name: Gives = { of: [archive], types: ['string'] }

export const zipfile = pythonModel({
  packages: ['zipfile'],
  exports: {
    ...each(['ZipFile', 'PyZipFile'], { sinks: [{ kind: 'path', at: at(0, 'file'), only: 'strings' }], gives: { type: 'ZipFile' } }),
    is_zipfile: { gives: { of: [], types: ['boolean'] } },
    ZipInfo: { gives: { of: ['args'] } },
  },
  types: {
    ZipFile: {
      methods: {
        // Names are made harmless when files are taken out: leading slashes and `..` are removed.
        ...each(['extractall'], {
          sinks: [{ kind: 'path', at: at(0, 'path') }],
          writes: { to: at(0, 'path'), holds: archive, how: 'inside' },
          gives: 'nothing',
        }),
        extract: {
          sinks: [{ kind: 'path', at: at(1, 'path') }],
          writes: { to: at(1, 'path'), holds: archive, how: 'inside' },
          gives: { of: [], types: ['string'] },
        },
        read: { gives: content },
        open: { gives: { type: 'Entry' } },
        namelist: { gives: { list: name } },
        infolist: { gives: { list: { fields: { filename: name, file_size: { of: [archive], types: ['number'] } } } } },
        getinfo: { gives: { fields: { filename: name, file_size: { of: [archive], types: ['number'] } } } },
        write: { sinks: [{ kind: 'path', at: at(0, 'filename') }], gives: 'nothing' },
        writestr: { gives: 'nothing' },
        ...each(['close', 'printdir', 'testzip', 'setpassword', 'mkdir'], { gives: 'nothing' }),
        __enter__: { gives: { same: 'self' } },
      },
    },
    Entry: {
      methods: {
        ...each(['read', 'readline', 'peek'], { gives: content }),
        ...each(['readlines', '__iter__'], { gives: { list: content } }),
        ...each(['close', 'write'], { gives: 'nothing' }),
        __enter__: { gives: { same: 'self' } },
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/zipfile.html#zipfile.ZipFile.extract, 2026-11-22',
})
