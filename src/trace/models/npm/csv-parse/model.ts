import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const rows: Gives = { of: ['arg0'], decodes: 'csv' }
const parse: Rule = { calls: [{ at: 'last', with: [null, rows] }], gives: rows }
const write: Rule = {
  calls: [{ at: 'last', with: [null, { of: ['arg0'], types: ['string'] }] }],
  gives: { of: ['arg0'], types: ['string'] },
}

export const csvParse = model({
  packages: ['csv-parse', 'csv-stringify', 'csv', 'csvtojson', 'neat-csv', 'd3-dsv', 'json2csv', '@json2csv/plainjs', 'objects-to-csv'],
  exports: {
    default: parse,
    ...each(['parse', 'csvParse', 'tsvParse'], parse),
    'sync/parse': parse,
    sync: { ...parse, members: { parse, stringify: write } },
    'lib/sync': parse,
    ...each(['stringify'], write),
    'sync/stringify': write,
  },
  source: 'https://csv.js.org/parse/api/, 2026-11-22',
})
