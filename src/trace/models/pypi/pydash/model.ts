import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const element: Gives = { same: 'arg0[]|arg0.*' }
const some: Rule = { gives: { list: element } }
const one: Rule = { gives: element }
const truth: Gives = { of: [], types: ['boolean'] }
const number: Gives = { of: [], types: ['number'] }
const text: Rule = { gives: { of: ['arg0'], types: ['string'] } }
const into: Rule = { fills: [{ to: 'arg0', from: 'args.*' }], gives: { same: 'arg0' } }

// What takes a function, or a path, is in the stub.
export const pydash = pythonModel({
  packages: ['pydash'],
  exports: {
    ...each(
      ['uniq', 'compact', 'flatten', 'take', 'take_right', 'drop', 'drop_right', 'slice_', 'tail', 'initial', 'reverse', 'shuffle'],
      some,
    ),
    ...each(['difference', 'intersection', 'without', 'sample_size', 'to_list'], some),
    ...each(['head', 'first', 'last', 'nth', 'sample', 'pop'], one),
    ...each(['flatten_deep', 'chain', 'py_', '_', 'union', 'zip_', 'chunk', 'concat', 'keys', 'values', 'to_pairs', 'invert'], {
      gives: { of: ['args'] },
    }),
    ...each(['clone', 'clone_deep', 'identity', 'tap'], { gives: { same: 'arg0' } }),
    ...each(['assign', 'extend', 'merge', 'merge_with', 'defaults', 'defaults_deep'], into),
    ...each(['set_', 'set_with'], { fills: [{ to: 'arg0', from: 'arg2' }], gives: { same: 'arg0' } }),
    omit: { gives: { of: ['arg0'], types: ['object'] } },
    ...each(
      ['trim', 'lower_case', 'upper_case', 'camel_case', 'kebab_case', 'snake_case', 'capitalize', 'to_string', 'deburr', 'truncate'],
      text,
    ),
    escape: { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } },
    ...each(['escape_reg_exp', 'escape_re'], { gives: { of: ['arg0'], types: ['string'], safe: ['regex'] } }),
    ...each(['size', 'index_of', 'find_index', 'random', 'now', 'to_number', 'to_integer'], { gives: number }),
    ...each(['is_empty', 'is_equal', 'has', 'includes'], { gives: truth }),
    is_string: { tests: { at: 'arg0', types: ['string'] } },
    ...each(['is_number', 'is_integer'], { tests: { at: 'arg0', types: ['number'] } }),
    is_boolean: { tests: { at: 'arg0', types: ['boolean'] } },
    is_list: { tests: { at: 'arg0', types: ['array'] } },
    is_dict: { tests: { at: 'arg0', types: ['object'] } },
    is_none: { tests: { at: 'arg0', types: ['nothing'] } },
  },
  source: 'https://pydash.readthedocs.io/en/latest/api.html, 2026-11-22',
})
