import { pythonModel } from '../../model.ts'

// `chain`, `islice` and `itemgetter` are the engine's.
export const itertools = pythonModel({
  packages: ['itertools', 'more_itertools', 'operator'],
  exports: {},
  source: 'https://docs.python.org/3.13/library/itertools.html, https://docs.python.org/3.13/library/operator.html, 2026-11-22',
})
