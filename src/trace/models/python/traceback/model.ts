import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

export const traceback = pythonModel({
  packages: ['traceback'],
  exports: {
    ...each(['format_exception', 'format_tb', 'format_stack', 'extract_tb', 'format_list'], {
      gives: { list: { of: ['args'], types: ['string'] } },
    }),
    ...each(['print_exc', 'print_exception', 'print_tb', 'print_stack'], { gives: 'nothing' }),
  },
  source: 'https://docs.python.org/3.13/library/traceback.html, 2026-11-22',
})
