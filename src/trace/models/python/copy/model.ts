import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

// Functions that hand on what they are given.
export const copy = pythonModel({
  packages: ['copy', 'typing', 'typing_extensions', 'six'],
  exports: {
    ...each(
      [
        'copy',
        'deepcopy',
        'overload',
        'final',
        'runtime_checkable',
        'no_type_check',
        'override',
        'ensure_str',
        'ensure_text',
        'ensure_binary',
      ],
      {
        gives: { same: 'arg0' },
      },
    ),
    ...each(['text_type', 'b', 'u'], { gives: { same: 'arg0' } }),
    cast: { gives: { same: 'arg1|keywords.val' } },
    NewType: { gives: { function: { gives: { same: 'arg0' } } } },
    ...each(['TypeVar', 'Generic', 'get_type_hints', 'Annotated'], { gives: { of: [] } }),
  },
  source:
    'https://docs.python.org/3.13/library/copy.html, https://docs.python.org/3.13/library/typing.html, https://six.readthedocs.io, 2026-11-22',
})
