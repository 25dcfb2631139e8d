import { pythonModel } from '../../model.ts'
import type { Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

// What is read calls whatever its bytes name.
const loads: Rule = { sinks: [{ kind: 'deserialization', at: 'arg0' }], gives: { of: ['arg0'] } }
/** What is given the name of a file reads what stands there. */
const named: Sink = { kind: 'deserialization', at: 'arg0@|keywords.filename@' }
/** The bytes are the library's own, whatever values are in them: what comes back is what it was. */
const dumps: Rule = { gives: { of: ['arg0'], safe: ['deserialization'] } }

export const pickle = pythonModel({
  packages: [
    'pickle',
    'cPickle',
    '_pickle',
    'marshal',
    'dill',
    'cloudpickle',
    'joblib',
    'jsonpickle',
    'pickle5',
    'compress_pickle',
    'shelve',
  ],
  exports: {
    ...each(['loads', 'decode'], loads),
    load: { ...loads, sinks: [...(loads.sinks ?? []), named] },
    ...each(['dumps', 'encode'], dumps),
    Unpickler: { sinks: [{ kind: 'deserialization', at: 'arg0' }], gives: { type: 'Unpickler' } },
    Pickler: { gives: { of: ['arg0'] } },
    // joblib
    ...each(['Parallel', 'Memory'], { gives: { of: [] } }),
    delayed: { gives: { same: 'arg0' } },
    // A shelf unpickles what is taken from it.
    ...each(['open', 'DbfilenameShelf'], { sinks: [{ kind: 'path', at: 'arg0|keywords.filename' }, named], gives: { of: [] } }),
  },
  types: { Unpickler: { methods: { load: { gives: { of: ['made0'] } } } } },
  source: 'https://docs.python.org/3.13/library/pickle.html, https://jsonpickle.readthedocs.io, https://joblib.readthedocs.io, 2026-11-22',
})
