import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const content: Gives = { read: 'file', from: 'a file', at: 'made0' }
const number: Gives = { of: [], types: ['number'] }
const open: Rule = { sinks: [{ kind: 'path', at: at(0, 'file') }], gives: { type: 'File' } }

// What is in memory is what was put there: see the stub.
export const io = pythonModel({
  packages: ['io', 'cStringIO', 'StringIO'],
  exports: {
    open,
    FileIO: open,
    ...each(['TextIOWrapper', 'BufferedReader', 'BufferedWriter'], { gives: { same: at(0, 'buffer') } }),
  },
  types: {
    File: {
      methods: {
        ...each(['read', 'readline', 'read1', 'readinto'], { gives: content }),
        ...each(['readlines', '__iter__'], { gives: { list: content } }),
        ...each(['write', 'writelines'], { writes: { to: 'made0', holds: 'arg0', how: 'added' }, gives: number }),
        ...each(['close', 'flush', '__exit__'], { gives: 'nothing' }),
        ...each(['seek', 'tell', 'truncate', 'fileno'], { gives: number }),
        ...each(['readable', 'writable', 'seekable', 'isatty'], { gives: { of: [], types: ['boolean'] } }),
        __enter__: { gives: { same: 'self' } },
      },
      fields: { name: { same: 'made0' }, closed: { of: [], types: ['boolean'] }, mode: { of: [], types: ['string'] } },
    },
  },
  source: 'https://docs.python.org/3.13/library/io.html, 2026-11-22',
})
