import { languageOfFile } from '../../model/language.ts'
import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can change the behaviour of all objects',
  risk: 'function-injection',
  severity: { public: 'high', authenticated: 'medium', internal: 'low' },
  why: 'With the key `__proto__` or `constructor` a merge writes into the prototype that all objects share. Defaults, options and checks of rights change, for this request and for the next ones of the warm process. In Python the keys `__class__`, `__init__` and `__globals__` lead from any object to its class and to the variables of its module.',
  fix: 'Take the fields that are meant instead of merging all.',
  fixIn: {
    JavaScript: 'a schema that drops unknown keys, a `Map`, `Object.create(null)`; refuse `__proto__`, `constructor` and `prototype`.',
    Python:
      'no `setattr(object, key, value)` and no `object.__dict__.update(body)` with keys of the caller’s; a dataclass or a pydantic model with the fields.',
  },
  silent: [
    'The keys are fixed, one of a list, or refused by name.',
    'The target has no prototype, or is a `Map`; in Python, a dictionary.',
    '`Object.assign` and spread copy own fields of one level only.',
    'The package leaves those keys out.',
  ],
  references: [
    'OW-A1',
    'CWE-1321',
    'CWE-915',
    'https://developer.mozilla.org/docs/Web/Security/Attacks/Prototype_pollution',
    'https://docs.python.org/3/library/functions.html#setattr',
  ],

  find: (app) =>
    flowsOf(app, 'prototype', ({ at }) =>
      languageOfFile(at.file) === 'Python' ? 'chooses the attributes that are set' : 'can write into the prototype of all objects',
    ),
})
