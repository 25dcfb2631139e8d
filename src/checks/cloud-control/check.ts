import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can choose what the cloud is told to do',
  risk: 'event-injection',
  severity: { public: 'high', authenticated: 'high', internal: 'low' },
  why: 'The name of a function, a role, a policy, a template or a document that runs on machines is a command to the cloud, given with the function’s rights. Whoever chooses it uses all of what the role was granted.',
  fix: 'Look the name up in a table of your own. Policies, templates and documents are files of the project, with the caller’s values as parameters that are checked.',
  fixIn: {
    JavaScript: '`const name = Object.hasOwn(functions, body.kind) ? functions[body.kind] : undefined`.',
    Python: '`FUNCTIONS[body["kind"]]`.',
  },
  silent: [
    'The value is one of a list, or is looked up in a table of your own.',
    'It is a key or a value of data, not the name of what acts.',
    'Fixed text around it leaves only names of the project’s own.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-441', 'CWE-610', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],

  find: (app) => flowsOf(app, 'cloud', 'decides what the cloud is told to do'),
})
