import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can choose which module the function loads',
  risk: 'function-injection',
  severity: { public: 'high', authenticated: 'high', internal: 'medium' },
  why: 'Loading a module runs it. With a name of the caller’s choice that is any file of the bundle, any package that came along unseen, and what was written to `/tmp` before.',
  fix: 'Look the module up in a table.',
  fixIn: {
    JavaScript: '`const load = { de: () => import("./de.js") }; await load[language]?.()` with own keys only.',
    Python: 'a dictionary of imported modules instead of `importlib.import_module(name)`.',
  },
  silent: [
    'The name is one of a list, or a number.',
    'Fixed text stands before it and its characters cannot leave the folder.',
    'It chooses among modules that are loaded already.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-98', 'CWE-829', 'https://nodejs.org/api/esm.html#import-expressions'],

  find: (app) => flowsOf(app, 'module', 'chooses the module that is loaded'),
})
