import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

// What is read calls whatever its bytes name.
const loads: Rule = { sinks: [{ kind: 'deserialization', at: 'arg0' }], gives: { of: ['arg0'] } }
const dumps: Rule = { gives: { of: ['arg0'] } }

export const pickle = pythonModel({
  packages: ['pickle', 'cPickle', '_pickle', 'marshal', 'dill', 'cloudpickle', 'joblib', 'jsonpickle', 'pickle5', 'compress_pickle', 'shelve'],
  exports: {
    ...each(['loads', 'load', 'decode'], loads),
    ...each(['dumps', 'dump', 'encode'], dumps),
    Unpickler: { sinks: [{ kind: 'deserialization', at: 'arg0' }], gives: { type: 'Unpickler' } },
    Pickler: { gives: { of: ['arg0'] } },
    open: { sinks: [{ kind: 'path', at: 'arg0|keywords.filename' }], gives: { of: [] } },
    // joblib
    ...each(['Parallel', 'Memory'], { gives: { of: [] } }),
    delayed: { gives: { same: 'arg0' } },
  },
  types: { Unpickler: { methods: { load: { gives: { of: ['made0'] } } } } },
  source: 'https://docs.python.org/3.13/library/pickle.html, https://jsonpickle.readthedocs.io, https://joblib.readthedocs.io, 2026-11-22',
})
