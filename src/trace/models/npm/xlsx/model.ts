import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const book: Rule = { gives: { of: ['arg0'] } }
const file: Rule = { sinks: [{ kind: 'path', at: 'arg0' }], gives: { read: 'file', from: 'a file', at: 'arg0' } }

export const xlsx = model({
  packages: ['xlsx', 'node-xlsx'],
  exports: {
    read: book,
    parse: book,
    readFile: file,
    writeFile: { sinks: [{ kind: 'path', at: 'arg1' }], gives: 'nothing' },
    default: { gives: { of: ['arg0'] } },
  },
  source: 'https://docs.sheetjs.com/docs/api/, 2026-11-22',
})
