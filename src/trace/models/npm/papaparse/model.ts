import { model } from '../../model.ts'
import type { Gives } from '../../model.ts'

const result: Gives = { fields: { data: { of: ['arg0'], decodes: 'csv' }, errors: { of: [] }, meta: { of: ['arg0'] } } }

export const papaparse = model({
  packages: ['papaparse'],
  exports: {
    parse: {
      calls: [
        { at: 'arg1.complete', with: [result] },
        { at: 'arg1.step', with: [result] },
      ],
      gives: result,
    },
    unparse: { gives: { of: ['arg0'], types: ['string'] } },
  },
  source: 'https://www.papaparse.com/docs, 2026-11-22',
})
