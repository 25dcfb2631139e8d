import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can run code by the object that the function unpacks',
  risk: 'function-injection',
  severity: { public: 'critical', authenticated: 'high', internal: 'medium' },
  why: 'These formats carry more than data: functions that are called while they are read. Whoever can send such a text runs code with the function’s role before any check of the result.',
  fix: 'Use a format that holds data only. What must stay binary is signed, and the signature is checked first.',
  fixIn: {
    JavaScript: '`JSON.parse` instead of `node-serialize`, `v8.deserialize`.',
    Python: '`json.loads` instead of `pickle.loads`, `yaml.safe_load` instead of `yaml.load`.',
  },
  silent: [
    'Formats that hold data only: JSON, `yaml.safe_load`, `js-yaml` 4 and newer.',
    'The bytes come from the application itself, and nobody outside can write where they lie.',
  ],
  references: [
    'OW-A8',
    'SAS-1',
    'CWE-502',
    'https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html',
    'https://docs.python.org/3/library/pickle.html',
  ],

  find: (app) => flowsOf(app, 'deserialization', 'is unpacked into objects that can hold code'),
})
