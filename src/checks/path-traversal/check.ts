import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can open files of their choice',
  risk: 'file-inclusion',
  severity: { public: 'high', authenticated: 'high', internal: 'medium' },
  why: 'With `../` or a leading `/` a name leaves its folder: the function’s code, `/proc/self/environ` with the credentials of the role, and the files that other requests left in `/tmp` are read or overwritten.',
  fix: 'Take the last part of the name, or check the result.',
  fixIn: {
    JavaScript: '`path.basename(name)`; or `const file = path.resolve(folder, name)` and `file.startsWith(folder + path.sep)`.',
    Python: '`os.path.basename(name)`; or `Path(folder, name).resolve().is_relative_to(folder)`.',
  },
  silent: [
    'The value is reduced to its last part, or the resolved path is compared with the folder.',
    'It is a number, a UUID, one of a list, or holds no dot and no slash.',
    'The package refuses to leave the folder (`res.sendFile` with `root`).',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-22', 'CWE-73', 'https://nodejs.org/api/path.html#pathresolvepaths'],

  find: (app) => flowsOf(app, 'path', 'becomes part of a file’s path'),
})
