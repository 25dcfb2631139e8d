import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

// What is read from a file, or from any list of lines, is made of it: see the stub.
export const csv = pythonModel({
  packages: ['csv', 'unicodecsv'],
  exports: {
    ...each(['register_dialect', 'field_size_limit'], { gives: 'nothing' }),
    Sniffer: { gives: { of: [] } },
    Dialect: { gives: { of: [] } },
  },
  source: 'https://docs.python.org/3.13/library/csv.html, 2026-11-22',
})
