import { pythonModel } from '../../model.ts'
import { at } from '../at.ts'

export const shlex = pythonModel({
  packages: ['shlex', 'pipes'],
  exports: {
    quote: { gives: { of: [at(0, 's')], types: ['string'], safe: ['command'] } },
    split: { gives: { list: { of: [at(0, 's')], types: ['string'] } } },
    join: { gives: { of: [at(0, 'split_command')], types: ['string'], safe: ['command'] } },
  },
  source: 'https://docs.python.org/3.13/library/shlex.html, 2026-11-22',
})
