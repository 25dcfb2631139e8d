import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can run code of their own in the function',
  risk: 'function-injection',
  severity: { public: 'critical', authenticated: 'high', internal: 'medium' },
  why: 'What is evaluated is a program: it reads the environment with the credentials of the role, calls the cloud with them, and stays in the warm process for the requests of others. Node’s `vm` is no boundary, and neither is Python’s `eval` without builtins.',
  fix: 'Do not evaluate: look up what is allowed.',
  fixIn: {
    JavaScript: 'an object of functions or a parser for the formula (`JSON.parse` for data) instead of `eval`, `new Function`, `vm`.',
    Python: 'a dictionary of functions, `ast.literal_eval` for data instead of `eval` and `exec`; an empty `__builtins__` is no boundary.',
  },
  silent: [
    'The value is data for fixed code: an argument of the function, a field of the context.',
    'It is a number, one of a list, or a word without punctuation.',
    'It only chooses among functions of the project.',
  ],
  references: [
    'OW-A1',
    'SAS-1',
    'CWE-94',
    'CWE-95',
    'https://nodejs.org/api/vm.html#vm-executing-javascript',
    'https://docs.python.org/3/library/functions.html#eval',
  ],

  find: (app) => flowsOf(app, 'code', 'is evaluated as code'),
})
